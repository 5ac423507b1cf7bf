//! The page where anybody checks a receipt that was saved: genuine, changed, not INPS's, or no receipt at all.
//!
//! Keyboard: the finding's heading takes the focus once it is there. Announced: that heading, and that the file is read.

use super::{
    receipt_check::{Finding, check, fetch_keys},
    sent_answers::sent_answers,
};
use crate::{
    device::file,
    domain::wire,
    gateway::contract::signed_receipts::ReceiptStatement,
    text::{
        current::{t, t_with, words},
        format,
    },
    ui::{
        alert::{Alert, Kind},
        answer_sheet::Level,
        fetched::fetched,
        focus::focus_when_drawn,
        heading::Heading,
        live::announce,
        phone_help::PhoneHelp,
        rich::rich,
        service::{Services, load_texts},
        summary_list::{SummaryRow, summary_list},
    },
};
use leptos::{prelude::*, task::spawn_local};

/// Longer than any receipt, in bytes.
const MOST: u32 = 8 * 1024 * 1024;
const FIELD: &str = "receipt-file";
const HINT: &str = "receipt-file-hint";
const FINDING: &str = "finding";

#[component]
pub fn CheckReceiptPage(services: Services) -> impl IntoView {
    // The words of all benefits: which one the file is about is known when there may be no network any more.
    fetched(
        "proof.title",
        move || load_texts(services.iter().copied()),
        move |()| page(services),
    )
}

fn page(services: Services) -> AnyView {
    let finding = RwSignal::new(None::<Finding>);
    // While there is a network: the check itself needs none then.
    spawn_local(async { drop(fetch_keys().await) });
    let choose = move |event: leptos::ev::Event| {
        let Some(file) = file::chosen(&event) else {
            return;
        };
        finding.set(None);
        announce(t("proof.reading"));
        spawn_local(async move {
            let found = match file::text(&file, MOST).await {
                Some(text) => check(&text).await,
                None => Finding::NotAReceipt,
            };
            finding.set(Some(found));
            focus_when_drawn(&[FINDING]);
        });
    };
    view! {
        <div class="page page--narrow">
            <Heading text=t("proof.title")/>
            <p class="lead">{rich("proof.lead")}</p>
            <p>{rich("proof.private")}</p>
            <div class="field">
                <label class="field__label" for=FIELD>{t("proof.file")}</label>
                <p class="field__hint" id=HINT>{t("proof.file.hint")}</p>
                <input
                    type="file"
                    id=FIELD
                    accept="application/json,.json"
                    aria-describedby=HINT
                    on:change=choose
                />
            </div>
            {move || finding.get().map(|finding| show(services, finding))}
            <PhoneHelp/>
        </div>
    }
    .into_any()
}

fn show(services: Services, finding: Finding) -> AnyView {
    let (kind, heading, text) = match &finding {
        Finding::Genuine(_) => (Kind::Success, "proof.genuine", "proof.genuine.text"),
        Finding::Changed(_) => (Kind::Danger, "proof.changed", "proof.changed.text"),
        Finding::UnknownKey(_) => (Kind::Danger, "proof.unknown_key", "proof.unknown_key.text"),
        Finding::NoKeys => (Kind::Warning, "proof.no_keys", "proof.no_keys.text"),
        Finding::NotAReceipt => (
            Kind::Warning,
            "proof.not_a_receipt",
            "proof.not_a_receipt.text",
        ),
        Finding::Unable => (Kind::Warning, "proof.unable", "proof.unable.text"),
    };
    let details = match finding {
        Finding::Genuine(receipt) => view! {
            <h2>{t("proof.which")}</h2>
            {which(&receipt.statement)}
            <h2>{t("proof.answers")}</h2>
            {sent_answers(services, Level::Third, &receipt.answers)}
        }
        .into_any(),
        // What it says is not to be believed: only which claim it is about, to ask for it.
        Finding::Changed(statement) | Finding::UnknownKey(statement) => view! {
            <h2>{t("proof.says")}</h2>
            {which(&statement)}
        }
        .into_any(),
        Finding::NoKeys | Finding::NotAReceipt | Finding::Unable => ().into_any(),
    };
    let notice = Alert::new(kind, view! { <p>{rich(text)}</p> }).headed(FINDING, t(heading));
    view! {
        {notice.view()}
        {details}
    }
    .into_any()
}

/// Which claim, and when INPS had it.
fn which(statement: &ReceiptStatement) -> AnyView {
    let when = match wire::instant(&statement.submitted_at) {
        Some(at) => t_with(
            "proof.when.text",
            &[
                ("date", &format::day_of(at)),
                ("time", &format::time_of(at)),
            ],
        ),
        None => statement.submitted_at.clone(),
    };
    let number = statement.protocol_number.clone();
    let row = |key: &str, value: AnyView| SummaryRow {
        key: words(key),
        value,
        source: None,
        action: None,
    };
    summary_list(vec![
        row(
            "receipt.protocol",
            view! { <span class="code">{number}</span> }.into_any(),
        ),
        row("proof.when", when.into_any()),
    ])
}
