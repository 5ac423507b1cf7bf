//! Before INPS ends the session of somebody who does nothing, they are asked; whoever does something stays logged in and is
//! asked nothing (WCAG 2.2.1 and 2.2.6).

use super::{
    journal,
    session::{Forget, SessionState, Soon},
};
use crate::{
    device::{
        document::{path, replace_page},
        tabs::Tabs,
    },
    gateway::client::{self, GatewayError, idle},
    text::current::{t, t_with},
    ui::{dialog::Dialog, route::login_href},
};
use gloo_timers::callback::Interval;
use leptos::{ev, prelude::*, task::spawn_local};

/// From when on the person is asked, in milliseconds before the end.
const WARNING: f64 = 5.0 * MINUTE;
/// What is done keeps the session alive, asking the gateway at most this often, in milliseconds.
const RENEWAL: f64 = MINUTE;
const MINUTE: f64 = 60_000.0;
/// How often the time is looked at, in milliseconds.
const LOOK: u32 = 10_000;

/// What is said of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Nothing,
    /// It ends in so many minutes.
    Ending(u32),
    /// It was to be kept, and the gateway does not answer.
    Unreachable,
    Ended,
}

/// Watches over the session while a page that needs one is open.
#[component]
pub fn SessionEnd() -> impl IntoView {
    let watch = Watch {
        said: RwSignal::new(Said::Nothing),
        asking: StoredValue::new(false),
        tabs: StoredValue::new_local(Tabs::open("session", idle::answered_elsewhere)),
        told: StoredValue::new(0.0),
    };
    watch.begin();
    let session = expect_context::<SessionState>();
    let said = watch.said;
    let ended = move || said.get() == Said::Ended;
    let log_in = move || replace_page(&login_href(&path()));
    let stay = move || {
        if !ended() {
            watch.ask();
        }
    };
    let heading = move || match said.get() {
        Said::Ended => t("session.ended"),
        Said::Ending(minutes) => t_with("session.ending", &[("n", &minutes.to_string())]),
        Said::Nothing | Said::Unreachable => t("session.unreachable"),
    };
    let text = move || match said.get() {
        Said::Ended => t("session.ended.text"),
        Said::Nothing | Said::Ending(_) => t("session.ending.text"),
        Said::Unreachable => t("session.unreachable.text"),
    };
    let open = Signal::derive(move || said.get() != Said::Nothing);
    view! {
        <Dialog
            id="session-end"
            open
            heading=Signal::derive(heading)
            text=Signal::derive(text)
            on_escape=stay
        >
            <div class="button-row">
                {move || if ended() {
                    view! { <button type="button" class="button" on:click=move |_| log_in()>{t("session.log_in")}</button> }.into_any()
                } else {
                    view! {
                        <button type="button" class="button" on:click=move |_| stay()>{t("session.stay")}</button>
                        <button type="button" class="button button--secondary" on:click=move |_| session.log_out(forget)>{t("session.leave")}</button>
                    }.into_any()
                }}
            </div>
        </Dialog>
    }
}

/// Removes what the device keeps of the person.
fn forget() -> Soon<Option<Forget>> {
    let forget: Forget = |tax_code| Box::pin(async move { journal::forget(&tax_code).await });
    Box::pin(async move { Some(forget) })
}

#[derive(Clone, Copy)]
struct Watch {
    said: RwSignal<Said>,
    /// A request for the session is on its way.
    asking: StoredValue<bool>,
    tabs: StoredValue<Tabs, LocalStorage>,
    /// The last answer that the other tabs were told of.
    told: StoredValue<f64>,
}

impl Watch {
    fn begin(self) {
        let interval = Interval::new(LOOK, move || self.look());
        let watches = [
            // After a sleep of the device or a login in another tab no timer has run.
            window_event_listener(ev::visibilitychange, move |_| self.look()),
            window_event_listener(ev::focus, move |_| self.look()),
            window_event_listener(ev::keydown, move |_| self.act()),
            window_event_listener(ev::pointerdown, move |_| self.act()),
            window_event_listener(ev::wheel, move |_| self.act()),
        ];
        let interval = StoredValue::new_local(Some(interval));
        on_cleanup(move || {
            interval.try_update_value(Option::take);
            watches.into_iter().for_each(|watch| watch.remove());
        });
    }

    /// The person does something. Once they are asked, only the answer counts: the keys of it are no other doing.
    fn act(self) {
        let quiet = self.said.get_untracked() == Said::Nothing;
        let due = idle::left().is_some() && js_sys::Date::now() - idle::last_answer() >= RENEWAL;
        if quiet && due {
            self.look();
            self.ask();
        }
    }

    fn look(self) {
        self.tell();
        match idle::left() {
            // The gateway knows whether it has ended it.
            Some(left) if left <= 0.0 => self.ask(),
            Some(left) if left <= WARNING => self.say(Said::Ending((left / MINUTE).ceil() as u32)),
            Some(_) => self.say(Said::Nothing),
            // Whoever has logged out in another tab comes back by the page's own messages.
            None => {}
        }
    }

    /// Tells the other tabs of the gateway's last answer.
    fn tell(self) {
        let answered = idle::last_answer();
        if self.told.get_value() < answered {
            self.told.set_value(answered);
            self.tabs.with_value(|tabs| tabs.tell(answered));
        }
    }

    fn say(self, said: Said) {
        if self.said.get_untracked() != said {
            self.said.set(said);
        }
    }

    fn ask(self) {
        if self.asking.get_value() {
            return;
        }
        self.asking.set_value(true);
        spawn_local(async move {
            let answer = client::session().await;
            self.asking.try_set_value(false);
            // The page may be gone meanwhile.
            let Some(before) = self.said.try_get_untracked() else {
                return;
            };
            self.tell();
            match answer {
                Ok(_) => self.say(Said::Nothing),
                Err(GatewayError::LoggedOut) => self.say(Said::Ended),
                Err(_) if before != Said::Nothing => self.say(Said::Unreachable),
                Err(_) => {}
            }
        });
    }
}
