//! Looking things up while filling in.

use super::{GatewayError, ask, get, json};
use crate::gateway::contract::lookup::{Employer, EmployerQuery, Municipalities, Offices};

/// Municipalities whose name has this in it.
pub async fn municipalities(part: &str) -> Result<Municipalities, GatewayError> {
    get(&format!("/lookup/municipalities?q={}", encoded(part))).await
}

/// The employer with this tax code; `None` when INPS knows none.
pub async fn employer(tax_code: &str) -> Result<Option<Employer>, GatewayError> {
    let query = EmployerQuery {
        tax_code: tax_code.to_owned(),
    };
    match ask("/lookup/employers", &[], json(&query)?).await {
        Err(GatewayError::Refused(problem)) if problem.status == 404 => Ok(None),
        outcome => outcome.map(Some),
    }
}

/// The offices in charge of a municipality, by its code or its whole name.
pub async fn offices(municipality: &str) -> Result<Offices, GatewayError> {
    get(&format!(
        "/lookup/offices?municipality={}",
        encoded(municipality)
    ))
    .await
}

fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}
