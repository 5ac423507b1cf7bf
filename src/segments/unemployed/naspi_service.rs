//! NASpI as the personal pages see it.

use super::{estimate::claim_estimate, naspi::NASPI, naspi_message, naspi_read_back, naspi_rules};
use crate::{
    gateway::contract::claims::Benefit,
    text::catalogue::Area,
    ui::{route::Route, service::Service},
};

pub static NASPI_SERVICE: Service = Service {
    benefit: "naspi",
    kind: Benefit::Naspi,
    journey: &NASPI,
    area: Area::Claim,
    sheet: Route::NaspiSheet,
    advice: naspi_rules::advice,
    outlook: claim_estimate,
    message: |registers, answers, envelope| {
        let claim = naspi_message::submission(registers, answers, envelope)?;
        serde_json::to_string(&claim).ok()
    },
    sent: naspi_read_back::sent,
};
