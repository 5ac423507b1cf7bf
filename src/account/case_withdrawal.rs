//! Withdrawing a claim that INPS has not decided on: first what it means, then a box that says one means it.
//!
//! Keyboard: the summary opens it. Announced: that the claim is withdrawn, or why it is not.

use super::case::{not_changed, refuse};
use crate::{
    gateway::client,
    text::current::t,
    ui::{
        checkbox::{Checkbox, checkbox},
        disclosure::disclosure,
        error_summary::ErrorLine,
        live::announce,
        panel::panel,
        rich::rich,
        service::Service,
    },
};
use leptos::{prelude::*, task::spawn_local};

const FIELD: &str = "withdrawal-confirmed";
const ERROR: &str = "withdrawal-error";

/// The offer. `version` is counted on once the case has changed.
pub fn withdrawal(
    service: &'static Service,
    claim_id: String,
    version: RwSignal<u32>,
    faults: RwSignal<Vec<ErrorLine>>,
) -> AnyView {
    let confirmed = RwSignal::new(false);
    let fault = RwSignal::new(None::<String>);
    let sending = RwSignal::new(false);
    let claim_id = StoredValue::new(claim_id);
    let withdraw = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if sending.get_untracked() {
            return;
        }
        if !confirmed.get_untracked() {
            fault.set(Some(t("case.withdraw.missing")));
            refuse(faults, FIELD, "case.withdraw.missing");
            return;
        }
        fault.set(None);
        faults.set(Vec::new());
        sending.set(true);
        spawn_local(async move {
            match client::changes::withdraw(&claim_id.get_value()).await {
                Ok(()) => {
                    announce(t("case.withdrawn"));
                    version.update(|version| *version += 1);
                }
                Err(error) => {
                    let words = not_changed(&error);
                    announce(words.clone());
                    fault.try_set(Some(words));
                }
            }
            sending.try_set(false);
        });
    };
    let wrong = move || fault.with(Option::is_some);
    let content = move || {
        let shown = Checkbox {
            id: FIELD.to_owned(),
            words: t("case.withdraw.confirm").into_any(),
            error: Signal::derive(move || wrong().then(|| ERROR.to_owned())),
        };
        let form = view! {
            <form novalidate on:submit=withdraw>
                <ul>
                    <li>{rich("case.withdraw.stops")}</li>
                    <li>{rich("case.withdraw.final")}</li>
                    <li>{rich(&service.key("case.claim_again"))}</li>
                </ul>
                <div class="field" class:field--error=wrong>
                    <p class="field__error" id=ERROR hidden=move || !wrong()>{move || fault.get()}</p>
                    {checkbox(shown, move || confirmed.get(), move |on| confirmed.set(on))}
                </div>
                <button type="submit" class="button button--danger">{t("case.withdraw.send")}</button>
            </form>
        };
        panel(None, form.into_any())
    };
    disclosure("withdrawal", t("case.withdraw"), content)
}
