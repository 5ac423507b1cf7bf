//! Where the answers are, in one line, and what the person can do when they cannot be saved.
//!
//! Use it on every page that writes answers, once. Do not use it for the outcome of a button: that is told where the button is.
//! Keyboard: the links of what is shown below the line. Announced: the line whenever it changes, and what the device refuses.

use super::{
    draft_keeper::{DraftKeeper, SaveStatus},
    expiry::expiry_line,
    journal::Keeping,
};
use crate::{
    device::vault::Refused,
    text::{
        current::{t, t_with},
        format,
    },
    ui::{
        alert::{Alert, Kind, alert_place},
        log_in_beside::LogInBeside,
        route::Route,
    },
};
use jiff::Timestamp;
use leptos::prelude::*;

/// What the line tells of.
#[derive(Clone, Copy)]
pub struct SaveState {
    pub status: Signal<SaveStatus>,
    /// Whether the device has what the gateway does not have yet.
    pub keeping: Signal<Keeping>,
    /// A field has not been left yet.
    pub typing: Signal<bool>,
    /// Until when the gateway keeps the answers.
    pub expires_at: Signal<Option<Timestamp>>,
    /// Answers came back from this device that had never arrived.
    pub restored: Signal<bool>,
    /// Answers of another tab or device were taken over.
    pub merged: Signal<bool>,
}

impl SaveState {
    /// As the draft's keeper has it.
    pub fn of(keeper: DraftKeeper) -> Self {
        Self {
            status: keeper.status.into(),
            keeping: Signal::derive(move || keeper.keeping()),
            typing: Signal::derive(move || keeper.book.typing.with(Option::is_some)),
            expires_at: Signal::derive(move || keeper.expires_at()),
            restored: keeper.restored.into(),
            merged: Signal::derive(move || keeper.merges.get() > 0),
        }
    }
}

/// One polite region, in the page from the start; below it what needs more words.
#[component]
pub fn SaveLine(state: SaveState) -> impl IntoView {
    let class = move || match state.status.get() {
        SaveStatus::Saving => "save-status save-status--saving",
        SaveStatus::Untouched | SaveStatus::Saved(_) => "save-status",
        SaveStatus::Retrying
        | SaveStatus::LoggedOut
        | SaveStatus::AnotherPerson
        | SaveStatus::Sent
        | SaveStatus::Newer => "save-status save-status--error",
    };
    view! {
        <p class=class aria-live="polite" id="save-status">{move || words(state)}</p>
        {move || state.expires_at.get().map(expiry_line)}
        {move || match state.status.get() {
            SaveStatus::LoggedOut => view! { <LogInBeside heading=t("save.log_in_again") text=t("save.log_in_again.text")/> }.into_any(),
            SaveStatus::AnotherPerson => view! { <LogInBeside heading=t("save.another_person") text=t("save.another_person.text")/> }.into_any(),
            SaveStatus::Sent => sent(),
            _ => ().into_any(),
        }}
        {alert_place(move || kept_nowhere(state.keeping.get()))}
        {move || state.restored.get().then(|| {
            let body = view! { <p>{t("save.restored.text")}</p> };
            Alert::new(Kind::Information, body).about(t("save.restored")).id("save-restored").view()
        })}
        {move || state.merged.get().then(|| {
            let body = view! { <p>{t("save.merged.text")}</p> };
            Alert::new(Kind::Information, body).about(t("save.merged")).id("save-merged").view()
        })}
    }
}

/// The claim has been sent from elsewhere meanwhile.
fn sent() -> AnyView {
    let body = view! {
        <p>{t("failure.claim_exists.text")}</p>
        <p><a class="lone-link" href=Route::Cases.href()>{t("failure.claim_exists.action")}</a></p>
    };
    Alert::new(Kind::Information, body)
        .about(t("failure.claim_exists.title"))
        .view()
}

/// The device keeps nothing, because the person wants it so or because it cannot.
fn kept_nowhere(keeping: Keeping) -> Option<Alert> {
    if keeping == Keeping::Withheld {
        let body = view! { <p>{t("save.withheld")}</p> };
        return Some(Alert::new(Kind::Information, body).id("save-withheld"));
    }
    let why = refusal(keeping)?;
    let body = view! { <p>{t(why)}" "{t("save.refused")}</p> };
    Some(Alert::new(Kind::Warning, body).id("save-refused"))
}

/// Why the device keeps nothing, as a text key.
fn refusal(keeping: Keeping) -> Option<&'static str> {
    match keeping {
        Keeping::Nothing | Keeping::Kept | Keeping::Withheld => None,
        Keeping::Refused(Refused::Denied) => Some("save.refused.storage"),
        Keeping::Refused(Refused::Full) => Some("save.refused.full"),
        Keeping::Refused(Refused::Cryptography) => Some("save.refused.cryptography"),
        Keeping::Refused(Refused::Silent) => Some("save.refused.silent"),
    }
}

fn words(state: SaveState) -> String {
    let on_device = state.keeping.get() == Keeping::Kept;
    let typing = state.typing.get();
    match state.status.get() {
        SaveStatus::Saving if on_device => t("save.on_device"),
        SaveStatus::Untouched | SaveStatus::Saved(_) if typing && on_device => t("save.on_device"),
        SaveStatus::Untouched => t("save.untouched"),
        SaveStatus::Saving => t("save.saving"),
        SaveStatus::Saved(at) => t_with("save.saved", &[("time", &format::time_of(at))]),
        SaveStatus::Retrying if on_device => t("save.waiting"),
        SaveStatus::Retrying => t("save.retrying"),
        SaveStatus::LoggedOut => t("save.logged_out"),
        SaveStatus::AnotherPerson => t("save.not_you"),
        SaveStatus::Sent => t("save.sent"),
        SaveStatus::Newer => t("save.newer"),
    }
}
