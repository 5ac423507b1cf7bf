//! Who is logged in, known to every page.

use crate::{
    device::{
        document::{self, replace_page},
        shared,
    },
    gateway::{
        client::{self, GatewayError},
        contract::session::Session,
    },
    text::current::t,
    ui::{clock_notice, live::announce, route::Route},
};
use futures_util::future::select;
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};
use std::{
    future::Future,
    pin::{Pin, pin},
};

/// How long somebody who leaves in a hurry waits at most, in milliseconds, for the session's end.
const HURRY: u32 = 1_000;

/// Something that is there a little later.
pub type Soon<T> = Pin<Box<dyn Future<Output = T>>>;
/// Removes what the device keeps of the person with this tax code.
pub type Forget = fn(String) -> Soon<()>;
/// Gets the code that does.
pub type FetchForget = fn() -> Soon<Option<Forget>>;

/// What is known of the person at the keyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Not asked yet, or no answer.
    Unknown,
    Nobody,
    Somebody(Session),
}

/// Shared through the context.
#[derive(Clone, Copy)]
pub struct SessionState {
    pub who: RwSignal<Who>,
}

impl SessionState {
    /// Asks the gateway, without holding up the page.
    pub fn look_up() -> Self {
        let state = Self {
            who: RwSignal::new(Who::Unknown),
        };
        spawn_local(async move {
            if shared::has_end_to_make() {
                state.make_sure_of_the_end().await;
            } else {
                // The error is shown by the pages that need a session.
                let _ = state.refresh().await;
            }
        });
        state
    }

    /// Asks the gateway who is logged in.
    pub async fn refresh(self) -> Result<Session, GatewayError> {
        let answer = client::session().await;
        clock_notice::follow(client::clock_ahead());
        match &answer {
            Ok(session) => self.who.set(Who::Somebody(session.clone())),
            Err(GatewayError::LoggedOut) => self.who.set(Who::Nobody),
            Err(_) => {}
        }
        answer
    }

    /// Leaves at once: nothing of the page is seen any more, and where the gateway or the device are slow, the first page
    /// goes on with what is left to do.
    pub fn leave_at_once(self, forget: FetchForget) {
        shared::leave();
        document::hide();
        let person = self.tax_code();
        spawn_local(async move {
            let ending = pin!(async {
                let ended = client::log_out().await;
                if matches!(ended, Ok(()) | Err(GatewayError::LoggedOut)) {
                    shared::end_is_made();
                }
                if let (Some(forget), Some(tax_code)) = (forget().await, person) {
                    forget(tax_code).await;
                }
            });
            select(ending, TimeoutFuture::new(HURRY)).await;
            leave_for_home();
        });
    }

    /// Somebody left in a hurry, before the gateway had ended the session.
    async fn make_sure_of_the_end(self) {
        if matches!(
            client::log_out().await,
            Ok(()) | Err(GatewayError::LoggedOut)
        ) {
            shared::end_is_made();
            self.who.set(Who::Nobody);
        } else {
            announce(t("failure.log_out"));
            let _ = self.refresh().await;
        }
    }

    /// Of the person who is logged in.
    pub fn tax_code(self) -> Option<String> {
        match self.who.get_untracked() {
            Who::Somebody(session) => Some(session.tax_code),
            Who::Unknown | Who::Nobody => None,
        }
    }

    /// Ends the session and forgets everything of the person: what the device keeps, and the page by loading the first one
    /// anew. `forget` travels only when it is needed; where it does not come, the session ends all the same.
    pub fn log_out(self, forget: FetchForget) {
        let person = self.tax_code();
        spawn_local(async move {
            let forget = forget().await;
            let left = client::log_out().await;
            if matches!(left, Ok(()) | Err(GatewayError::LoggedOut)) {
                if let (Some(forget), Some(tax_code)) = (forget, person) {
                    forget(tax_code).await;
                }
                leave_for_home();
            } else {
                announce(t("failure.log_out"));
            }
        });
    }
}

/// Loads the first page in place of this one. A browser that keeps the page for the way back shows nothing of it.
fn leave_for_home() {
    let _ = window_event_listener_untyped("pageshow", |_| document::reload());
    replace_page(&Route::Home.href());
}
