//! Who is logged in, known to every page.

use crate::{
    device::document::replace_page,
    gateway::{
        client::{self, GatewayError},
        contract::session::Session,
    },
    ui::route::Route,
};
use leptos::{prelude::*, task::spawn_local};
use std::{future::Future, pin::Pin};

type Soon<T> = Pin<Box<dyn Future<Output = T>>>;
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
            // The error is shown by the pages that need a session.
            let _ = state.refresh().await;
        });
        state
    }

    /// Asks the gateway who is logged in.
    pub async fn refresh(self) -> Result<Session, GatewayError> {
        let answer = client::session().await;
        match &answer {
            Ok(session) => self.who.set(Who::Somebody(session.clone())),
            Err(GatewayError::LoggedOut) => self.who.set(Who::Nobody),
            Err(_) => {}
        }
        answer
    }

    /// Ends the session and forgets everything of the person: what the device keeps, and the page by loading the first one
    /// anew. `forget` travels only when it is needed; where it does not come, the session ends all the same.
    pub fn log_out(self, forget: FetchForget) {
        let person = match self.who.get_untracked() {
            Who::Somebody(session) => Some(session.tax_code),
            Who::Unknown | Who::Nobody => None,
        };
        spawn_local(async move {
            let forget = forget().await;
            let left = client::log_out().await;
            if matches!(left, Ok(()) | Err(GatewayError::LoggedOut)) {
                if let (Some(forget), Some(tax_code)) = (forget, person) {
                    forget(tax_code).await;
                }
                replace_page(&Route::Home.href());
            } else {
                crate::ui::live::announce(crate::text::current::t("failure.log_out"));
            }
        });
    }
}
