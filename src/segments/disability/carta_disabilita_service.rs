//! The European Disability Card as the personal pages see it.

use super::{
    carta_disabilita::CARTA_DISABILITA, carta_disabilita_message, carta_disabilita_rules, case,
    delivery, receipt,
};
use crate::{
    gateway::contract::claims::Benefit,
    text::catalogue::Area,
    ui::{elsewhere::Elsewhere, route::Route, service::Service},
};
use leptos::prelude::*;

pub static CARTA_DISABILITA_SERVICE: Service = Service {
    benefit: "carta-disabilita",
    kind: Benefit::CartaDisabilita,
    journey: &CARTA_DISABILITA,
    area: Area::CartaDisabilita,
    sheet: Route::CartaDisabilitaSheet,
    // Its API tells of no term and grants no money; `case.rs` shows what it tells.
    decision_days: 0,
    granted: |_| None,
    advice: carta_disabilita_rules::advice,
    outlook: |_| ().into_any(),
    message: |registers, answers, envelope| {
        let message = carta_disabilita_message::message(registers, answers, envelope)?;
        serde_json::to_string(&message).ok()
    },
    // INPS's API gives no signed receipt that could be read back.
    sent: |_| None,
    elsewhere: Some(&ELSEWHERE),
};

static ELSEWHERE: Elsewhere = Elsewhere {
    admission: |tax_code| Box::pin(delivery::admission(tax_code)),
    send: |message, key| Box::pin(async move { delivery::deliver(&message, &key).await }),
    sent: |tax_code| Box::pin(delivery::sent(tax_code)),
    receipt: |tax_code, claim| Box::pin(receipt::fetch(tax_code, claim)),
    case: |tax_code, claim| Box::pin(case::fetch(tax_code, claim)),
};
