//! Whether a claim can be begun, where INPS has to be asked first.

use super::delivery::TOLD;
use crate::{
    gateway::{
        client::{GatewayError, VersionedDraft},
        contract::registers::Registers,
    },
    text::current::t,
    ui::{
        elsewhere::Admission,
        heading::Heading,
        phone_help::PhoneHelp,
        rich::{rich, rich_with},
        route::Route,
        service::Service,
    },
};
use leptos::prelude::*;

/// Why no claim can be begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    UnderWay,
    /// The stem of the texts that say why, with INPS's number.
    Because(&'static str, i32),
}

/// What INPS has said of the person, now or when the draft was sent for the first time; or why they cannot begin.
pub async fn admission(
    service: &Service,
    registers: &Registers,
    draft: Option<&VersionedDraft>,
) -> Result<Result<Option<String>, Closed>, GatewayError> {
    let Some(elsewhere) = service.elsewhere else {
        return Ok(Ok(None));
    };
    let admission = (elsewhere.admission)(registers.person.tax_code.clone()).await?;
    Ok(match admission {
        Admission::Open(Some(told)) => Ok(Some(told.to_owned())),
        Admission::Open(None) => {
            Ok(draft.and_then(|draft| draft.draft.content.answers.get(TOLD).cloned()))
        }
        Admission::UnderWay => Err(Closed::UnderWay),
        Admission::Closed { key, number } => Err(Closed::Because(key, number)),
    })
}

/// Says why no claim can be begun, and where to go.
pub fn closed_page(service: &Service, closed: Closed) -> AnyView {
    let (title, text) = match closed {
        Closed::UnderWay => (t("claim.under_way.title"), rich("claim.under_way.text")),
        Closed::Because(key, number) => (
            t(&format!("{key}.title")),
            rich_with(&format!("{key}.text"), &[("number", &number.to_string())]),
        ),
    };
    view! {
        <div class="page page--narrow">
            <Heading text=title context=service.name()/>
            <p class="lead">{text}</p>
            <div class="button-row">
                <a class="button" href=Route::Cases.href()>{t("failure.claim_exists.action")}</a>
            </div>
            <PhoneHelp/>
        </div>
    }
    .into_any()
}
