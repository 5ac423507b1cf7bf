//! Where the answers are, in one line, and what the person can do when they cannot be saved.

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
    ui::{log_in_beside::LogInBeside, route::Route},
};
use leptos::prelude::*;

/// One polite region, in the page from the start; below it what needs more words.
#[component]
pub fn SaveLine(keeper: DraftKeeper) -> impl IntoView {
    let class = move || match keeper.status.get() {
        SaveStatus::Saving => "save-status save-status--saving",
        SaveStatus::Untouched | SaveStatus::Saved(_) => "save-status",
        SaveStatus::Retrying
        | SaveStatus::LoggedOut
        | SaveStatus::AnotherPerson
        | SaveStatus::Sent
        | SaveStatus::Newer => "save-status save-status--error",
    };
    view! {
        <p class=class role="status" id="save-status">{move || words(keeper)}</p>
        {move || keeper.expires_at().map(expiry_line)}
        {move || match keeper.status.get() {
            SaveStatus::LoggedOut => view! { <LogInBeside heading=t("save.log_in_again") text=t("save.log_in_again.text")/> }.into_any(),
            SaveStatus::AnotherPerson => view! { <LogInBeside heading=t("save.another_person") text=t("save.another_person.text")/> }.into_any(),
            SaveStatus::Sent => view! {
                <div class="alert alert--info">
                    <p class="alert__heading">{t("failure.claim_exists.title")}</p>
                    <p>{t("failure.claim_exists.text")}</p>
                    <p><a href=Route::Cases.href()>{t("failure.claim_exists.action")}</a></p>
                </div>
            }.into_any(),
            _ => ().into_any(),
        }}
        <div aria-live="polite">
            {move || (keeper.keeping() == Keeping::Withheld).then(|| view! {
                <div class="alert alert--info" id="save-withheld"><p>{t("save.withheld")}</p></div>
            })}
            {move || refusal(keeper.keeping()).map(|why| view! {
                <div class="alert alert--warning" id="save-refused"><p>{t(why)}" "{t("save.refused")}</p></div>
            })}
        </div>
        {move || keeper.restored.get().then(|| view! {
            <div class="alert alert--info" id="save-restored"><p class="alert__heading">{t("save.restored")}</p><p>{t("save.restored.text")}</p></div>
        })}
        {move || (keeper.merges.get() > 0).then(|| view! {
            <div class="alert alert--info" id="save-merged"><p class="alert__heading">{t("save.merged")}</p><p>{t("save.merged.text")}</p></div>
        })}
    }
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

fn words(keeper: DraftKeeper) -> String {
    let on_device = keeper.keeping() == Keeping::Kept;
    let typing = keeper.book.typing.with(Option::is_some);
    match keeper.status.get() {
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
