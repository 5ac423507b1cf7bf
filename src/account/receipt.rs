//! The receipt: numbers, what happens next, the last day for the decision, PDF and calendar, rating. It can be opened again at any time.

use super::{calendar, guard::loaded, related::related, sent_claim::SentClaim};
use crate::{
    gateway::{
        client,
        contract::claims::{Channel, Receipt},
    },
    text::{
        current::{language, t, words},
        format,
    },
    ui::{
        confirmation_panel::{ConfirmationPanel, confirmation_panel},
        not_found::NotFound,
        rating::Rating,
        rich::{rich, rich_with},
        route::Route,
        service::{Service, Services, load_texts, of},
    },
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

#[component]
pub fn ReceiptPage(services: Services) -> impl IntoView {
    let id = use_params_map()
        .with_untracked(|params| params.get("id"))
        .unwrap_or_default();
    let load = move || {
        let id = id.clone();
        async move {
            let receipt = client::receipt(&id).await?;
            if let Some(service) = of(services, receipt.benefit) {
                load_texts([service]).await?;
            }
            Ok(receipt)
        }
    };
    loaded("receipt.loading", load, move |receipt: Receipt| {
        match of(services, receipt.benefit) {
            Some(service) => show(services, service, receipt),
            None => view! { <NotFound/> }.into_any(),
        }
    })
}

fn show(services: Services, service: &'static Service, receipt: Receipt) -> AnyView {
    let day = format::day_of(receipt.submitted_at);
    let time = format::time_of(receipt.submitted_at);
    let decide_by = format::date(receipt.decide_by);
    let channel = match receipt.confirmation_channel {
        Channel::Email => "receipt.channel.email",
        Channel::Sms => "receipt.channel.sms",
        Channel::AppIo => "receipt.channel.app_io",
    };
    let (benefit, journey) = (service.benefit, service.journey.id);
    let missing = receipt.documents_to_send.clone();
    let decision = calendar::Entry {
        name: receipt.claim_id.clone(),
        day: receipt.decide_by,
        summary: t(&service.key("receipt.calendar.summary")),
    };
    let case = Route::Case(receipt.claim_id.clone()).href();
    let panel = ConfirmationPanel {
        heading: t("receipt.title"),
        context: service.name(),
        text: rich_with("receipt.sent", &[("date", &day), ("time", &time)]),
        numbers: vec![
            (words("receipt.protocol"), receipt.protocol_number.clone()),
            (words("receipt.domus"), receipt.domus_number.clone()),
        ],
    };
    view! {
        <div class="page page--narrow">
            {confirmation_panel(panel)}
            <div class="button-row">
                <a
                    class="button button--secondary"
                    rel="external"
                    download=["ricevuta-", benefit, ".pdf"].concat()
                    href=client::receipt_document_path(&receipt.claim_id, language().code())
                >{t("receipt.pdf")}</a>
                {calendar::button(benefit, vec![decision])}
            </div>
            <div class="prose">
                <h2>{t("receipt.next")}</h2>
                <ol>
                    <li>{rich(channel)}</li>
                    <li>{rich_with(&service.key("receipt.next.check"), &[("office", &receipt.office.name)])}</li>
                    <li>{rich_with("receipt.next.decision", &[("date", &decide_by)])}</li>
                    <li>{rich("receipt.next.payment")}</li>
                </ol>
                {(!missing.is_empty()).then(|| view! {
                    <h2>{t("receipt.missing")}</h2>
                    <ul>{missing.iter().map(|kind| view! { <li>{t(&format!("{journey}.document.{kind}.name"))}</li> }).collect_view()}</ul>
                    <p>{rich("receipt.missing.text")}</p>
                })}
                <h2>{t("receipt.duties")}</h2>
                <p>{rich(&service.key("receipt.duties.text"))}</p>
                <p class="screen-only"><a class="lone-link" href=case>{t("receipt.case")}</a></p>
                {related(services, service)}
                <SentClaim services claim_id=receipt.claim_id.clone()/>
            </div>
            <Rating subject=[benefit, "-claim"].concat()/>
        </div>
    }
    .into_any()
}
