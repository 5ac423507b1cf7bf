//! The receipt of a request for the card: its number, what happens next, what was sent, and INPS's two papers.
//!
//! Announced: a paper that is not there yet or could not be fetched.

use super::{carta_disabilita_service::CARTA_DISABILITA_SERVICE, delivery::state};
use crate::{
    device::download::save_bytes,
    domain::base64::Base64,
    gateway::{
        ced::wire::{
            DatiRecapito, RecuperoDatiDomandaRequest, RecuperoDatiDomandaResponse,
            RichiediRicevutaRequest, RichiediRiepilogoRequest,
        },
        client::{GatewayError, ced},
    },
    text::current::{t, words},
    ui::{
        alert::{Alert, Kind},
        confirmation_panel::{ConfirmationPanel, confirmation_panel},
        elsewhere::Draw,
        failure,
        live::announce,
        rating::Rating,
        rich::rich,
        route::Route,
        summary_list::{SummaryRow, summary_list},
    },
};
use leptos::{prelude::*, task::spawn_local};
use std::rc::Rc;

/// Fetches what the receipt shows.
pub async fn fetch(tax_code: String, claim: String) -> Result<Draw, GatewayError> {
    let Some(number) = state(&tax_code, &claim).await?.num_domus else {
        // Begun and not confirmed: the case says so.
        return super::case::fetch(tax_code, claim).await;
    };
    let request = RecuperoDatiDomandaRequest {
        id_lavorazione: claim.clone(),
        codice_fiscale: tax_code.clone(),
    };
    let sent = ced::draft(&request).await?;
    Ok(Rc::new(move || {
        show(&tax_code, &claim, number.clone(), &sent)
    }))
}

fn show(
    tax_code: &str,
    claim: &str,
    number: String,
    sent: &RecuperoDatiDomandaResponse,
) -> AnyView {
    let service = &CARTA_DISABILITA_SERVICE;
    let case = Route::CaseElsewhere(service.benefit, claim.to_owned()).href();
    let panel = ConfirmationPanel {
        heading: t("receipt.title"),
        context: service.name(),
        text: rich("carta_disabilita.receipt.sent"),
        numbers: vec![(words("receipt.domus"), number)],
    };
    view! {
        <div class="page page--narrow">
            {confirmation_panel(panel)}
            <Papers tax_code=tax_code.to_owned() claim=claim.to_owned()/>
            <div class="prose">
                <h2>{t("receipt.next")}</h2>
                <ol>
                    <li>{rich("carta_disabilita.receipt.next.1")}</li>
                    <li>{rich("carta_disabilita.receipt.next.2")}</li>
                    <li>{rich("carta_disabilita.receipt.next.3")}</li>
                </ol>
                <p class="screen-only"><a class="lone-link" href=case>{t("receipt.case")}</a></p>
                <h2>{t("carta_disabilita.receipt.where")}</h2>
                {summary_list(address(&sent.recapito))}
            </div>
            <Rating subject="carta-disabilita-claim"/>
        </div>
    }
    .into_any()
}

/// The address as it was sent, in the words of its questions.
fn address(place: &DatiRecapito) -> Vec<SummaryRow> {
    let rows = [
        (
            "carta_disabilita.care_of_name.label",
            &place.presso_denominazione,
        ),
        ("carta_disabilita.street.label", &place.indirizzo),
        ("carta_disabilita.number.label", &place.civico),
        ("carta_disabilita.details.label", &place.dati_aggiuntivi),
        ("carta_disabilita.post_code.label", &place.cap),
        (
            "carta_disabilita.municipality.label",
            &place.descrizione_comune,
        ),
        ("carta_disabilita.province.label", &place.sigla_provincia),
    ];
    rows.into_iter()
        .filter_map(|(key, value)| {
            Some(SummaryRow {
                key: words(key),
                value: value.clone()?.into_any(),
                source: None,
                action: None,
            })
        })
        .collect()
}

/// INPS's two papers.
#[derive(Clone, Copy)]
enum Paper {
    /// There once the request is acquired.
    Summary,
    /// There once it is protocolled.
    Receipt,
}

/// The buttons that fetch them.
#[component]
fn Papers(tax_code: String, claim: String) -> impl IntoView {
    let failed = RwSignal::new(None::<String>);
    let whose = StoredValue::new((tax_code, claim));
    let save = move |paper: Paper| {
        failed.set(None);
        spawn_local(async move {
            let (tax_code, claim) = whose.get_value();
            let outcome = match content(paper, tax_code, claim).await {
                Ok(Some(file)) => offer(paper, &file),
                Err(GatewayError::Refused(problem)) if problem.status == 404 => {
                    Err(t("carta_disabilita.receipt.not_yet"))
                }
                Ok(None) => Err(t("carta_disabilita.receipt.not_yet")),
                Err(error) => Err(failure::title(&error)),
            };
            if let Err(words) = outcome {
                announce(words.clone());
                failed.set(Some(words));
            }
        });
    };
    view! {
        <div class="button-row">
            <button type="button" class="button button--secondary" on:click=move |_| save(Paper::Summary)>{t("carta_disabilita.receipt.summary")}</button>
            <button type="button" class="button button--secondary" on:click=move |_| save(Paper::Receipt)>{t("receipt.pdf")}</button>
        </div>
        {move || failed.get().map(|words| Alert::new(Kind::Warning, view! { <p>{words}</p> }).view())}
    }
}

async fn content(
    paper: Paper,
    tax_code: String,
    claim: String,
) -> Result<Option<Base64>, GatewayError> {
    match paper {
        Paper::Summary => {
            let request = RichiediRiepilogoRequest {
                id_lavorazione: claim,
                codice_fiscale: tax_code,
            };
            Ok(ced::summary(&request).await?.riepilogo_dati_domanda)
        }
        Paper::Receipt => {
            let request = RichiediRicevutaRequest {
                id_lavorazione: claim,
                codice_fiscale: tax_code,
            };
            Ok(ced::receipt(&request).await?.ricevuta_domanda)
        }
    }
}

/// Offers the file for saving; what to say when it is none.
fn offer(paper: Paper, file: &Base64) -> Result<(), String> {
    let name = match paper {
        Paper::Summary => "riepilogo-carta-disabilita.pdf",
        Paper::Receipt => "ricevuta-carta-disabilita.pdf",
    };
    let bytes = file
        .bytes()
        .ok_or_else(|| failure::title(&GatewayError::Malformed))?;
    save_bytes(name, "application/pdf", &bytes);
    Ok(())
}
