//! The Assegno unico as the personal pages see it.

use super::{
    assegno_unico::{ASSEGNO_UNICO, MESSAGE},
    assegno_unico_rules,
};
use crate::{
    gateway::contract::claims::Benefit,
    journey::{mapping, mapping_back},
    text::catalogue::Area,
    ui::{route::Route, service::Service},
};
use leptos::prelude::*;

pub static ASSEGNO_UNICO_SERVICE: Service = Service {
    benefit: "assegno-unico",
    kind: Benefit::AssegnoUnico,
    journey: &ASSEGNO_UNICO,
    area: Area::AssegnoUnico,
    sheet: Route::AssegnoUnicoSheet,
    advice: assegno_unico_rules::advice,
    outlook: |_| ().into_any(),
    message: |registers, answers, envelope| {
        let message = mapping::message(&ASSEGNO_UNICO, MESSAGE, registers, answers, envelope)?;
        Some(message.to_string())
    },
    sent: |message| mapping_back::sent(&ASSEGNO_UNICO, MESSAGE, message),
};
