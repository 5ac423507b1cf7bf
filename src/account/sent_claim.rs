//! What was sent, on its receipt: all answers, to read and to print, and the file that proves them.
//!
//! Announced: a file that could not be fetched.

use super::sent_answers::sent_answers;
use crate::{
    device::{document, download::save_text},
    gateway::{
        client::{self, GatewayError},
        contract::signed_receipts::SignedReceipt,
    },
    text::current::t,
    ui::{
        alert::{Alert, Kind},
        answer_sheet::Level,
        failure,
        live::announce,
        rich::rich,
        route::Route,
        service::Services,
    },
};
use leptos::{prelude::*, task::spawn_local};

#[component]
pub fn SentClaim(services: Services, claim_id: String) -> impl IntoView {
    let signed = RwSignal::new(None::<SignedReceipt>);
    // Of a claim that came before receipts were signed there is none.
    let missing = RwSignal::new(false);
    let failed = RwSignal::new(None::<String>);
    let fetch = move |claim_id: String| async move {
        match client::signed_receipt(&claim_id).await {
            Ok(receipt) => signed.set(Some(receipt)),
            Err(GatewayError::Refused(problem)) if problem.status == 404 => missing.set(true),
            Err(error) => failed.set(Some(failure::title(&error))),
        }
    };
    spawn_local(fetch(claim_id.clone()));
    let save = move |_| {
        let claim_id = claim_id.clone();
        failed.set(None);
        spawn_local(async move {
            if signed.with_untracked(Option::is_none) {
                fetch(claim_id).await;
            }
            signed.with_untracked(|receipt| receipt.as_ref().map(offer));
            if let Some(words) = failed.get_untracked() {
                announce(words);
            }
        });
    };
    let save = StoredValue::new_local(save);
    view! {
        {move || signed.with(|receipt| receipt.as_ref().map(|receipt| view! {
            <h2>{t("proof.answers")}</h2>
            {sent_answers(services, Level::Third, &receipt.answers)}
            <div class="button-row">
                <button type="button" class="button button--secondary" on:click=|_| document::print()>{t("receipt.print")}</button>
            </div>
        }))}
        {move || (!missing.get()).then(|| view! {
            <div class="screen-only">
                <h2>{t("receipt.proof")}</h2>
                <p>{rich("receipt.proof.text")}</p>
                <div class="button-row">
                    <button type="button" class="button button--secondary" on:click=move |event| save.with_value(|save| save(event))>{t("receipt.proof.save")}</button>
                </div>
                {move || failed.get().map(|words| Alert::new(Kind::Danger, view! { <p>{words}</p> }).view())}
                <p><a class="lone-link" href=Route::CheckReceipt.href()>{t("proof.title")}</a></p>
            </div>
        })}
    }
}

fn offer(receipt: &SignedReceipt) {
    let name = ["ricevuta-", &receipt.statement.protocol_number, ".json"].concat();
    if let Ok(text) = serde_json::to_string(receipt) {
        save_text(&name, "application/json", &text);
    }
}
