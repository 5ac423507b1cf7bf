//! NASpI as the personal pages see it.

use super::{estimate::claim_estimate, naspi::NASPI, naspi_message, naspi_read_back, naspi_rules};
use crate::{
    domain::Money,
    gateway::contract::claims::{Benefit, Claim},
    text::catalogue::Area,
    ui::{
        route::Route,
        service::{Granted, Service},
    },
};

pub static NASPI_SERVICE: Service = Service {
    benefit: "naspi",
    kind: Benefit::Naspi,
    journey: &NASPI,
    area: Area::Claim,
    sheet: Route::NaspiSheet,
    // Circ. INPS 55/2021, table A.
    decision_days: 55,
    granted,
    advice: naspi_rules::advice,
    outlook: claim_estimate,
    message: |registers, answers, envelope| {
        let claim = naspi_message::submission(registers, answers, envelope)?;
        serde_json::to_string(&claim).ok()
    },
    sent: naspi_read_back::sent,
    elsewhere: None,
};

/// The first month's amount, with the weeks of work it was made of.
fn granted(claim: &Claim) -> Option<Granted> {
    let accepted = claim
        .domanda_naspi
        .as_ref()?
        .ha_stato_di_accolta_di_domanda_naspi
        .as_ref()?;
    Some(Granted {
        amount: Money::parse(&accepted.importo_mensile_iniziale.to_string()).ok()?,
        values: vec![("weeks", accepted.numero_settimane_lavorate.to_string())],
    })
}
