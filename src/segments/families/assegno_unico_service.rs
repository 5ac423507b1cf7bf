//! The Assegno unico as the personal pages see it.

use super::{
    assegno_unico::{ASSEGNO_UNICO, MESSAGE},
    assegno_unico_rules,
};
use crate::{
    gateway::contract::claims::{Benefit, Claim},
    journey::{mapping, mapping_back},
    text::{catalogue::Area, format},
    ui::{
        route::Route,
        service::{Granted, Service},
    },
};
use leptos::prelude::*;

pub static ASSEGNO_UNICO_SERVICE: Service = Service {
    benefit: "assegno-unico",
    kind: Benefit::AssegnoUnico,
    journey: &ASSEGNO_UNICO,
    area: Area::AssegnoUnico,
    sheet: Route::AssegnoUnicoSheet,
    // D.Lgs. 230/2021 art. 6 c. 2.
    decision_days: 60,
    granted,
    advice: assegno_unico_rules::advice,
    outlook: |_| ().into_any(),
    message: |registers, answers, envelope| {
        let message = mapping::message(&ASSEGNO_UNICO, MESSAGE, registers, answers, envelope)?;
        Some(message.to_string())
    },
    sent: |message| mapping_back::sent(&ASSEGNO_UNICO, MESSAGE, message),
    elsewhere: None,
};

/// What the applicant gets of it, and from when.
fn granted(claim: &Claim) -> Option<Granted> {
    let decision = claim.assegno_unico.as_ref()?.decision.as_ref()?;
    Some(Granted {
        amount: decision.monthly_share,
        values: vec![("date", format::date(decision.start_date))],
    })
}
