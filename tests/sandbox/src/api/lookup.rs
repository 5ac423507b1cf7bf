//! Looking things up while filling in.

use crate::api::caller::Caller;
use crate::api::checked_body::CheckedBody;
use crate::api::refusal::Refusal;
use crate::api::request_parts::Parameters;
use crate::sandbox::Sandbox;
use crate::seed::municipalities;
use crate::seed::places;
use crate::store::people;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use sportello::gateway::contract::lookup::Employer;
use sportello::gateway::contract::lookup::EmployerQuery;
use sportello::gateway::contract::lookup::MOST_FOUND;
use sportello::gateway::contract::lookup::Municipalities;
use sportello::gateway::contract::lookup::Offices;

/// What to look for.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct NameQuery {
    /// Part of a name; accents and capitals do not count.
    #[param(min_length = 1, max_length = 100)]
    q: String,
}

/// Where.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PlaceQuery {
    /// The municipality's land-registry code, or its whole name.
    #[param(min_length = 1, max_length = 100)]
    municipality: String,
}

/// Finds municipalities by name.
#[utoipa::path(
    get, path = "/lookup/municipalities", operation_id = "find_municipalities", tag = "lookup", params(NameQuery),
    responses(
        (status = 200, description = "At most 20, those that begin so first", body = Municipalities),
        (status = 400, description = "Nothing to look for, or more than 100 characters"),
    )
)]
pub async fn find_municipalities(
    _caller: Caller,
    Parameters(query): Parameters<NameQuery>,
) -> Result<Json<Municipalities>, Refusal> {
    check_length(&query.q)?;
    let items = municipalities::named(&query.q, MOST_FOUND);
    Ok(Json(Municipalities { items }))
}

/// Finds the employer with a tax code.
#[utoipa::path(
    post, path = "/lookup/employers", operation_id = "find_employer", tag = "lookup", request_body = EmployerQuery,
    responses(
        (status = 200, description = "The employer", body = Employer),
        (status = 404, description = "INPS knows no employer with this code"),
    )
)]
pub async fn find_employer(
    State(sandbox): State<Sandbox>,
    _caller: Caller,
    body: CheckedBody<EmployerQuery>,
) -> Result<Json<Employer>, Refusal> {
    let tax_code = body.value.tax_code;
    let name = sandbox.store.change(|transaction| {
        people::employer_name(transaction, &tax_code)?.ok_or_else(Refusal::not_found)
    })?;
    Ok(Json(Employer { tax_code, name }))
}

/// Finds the offices in charge of a municipality.
#[utoipa::path(
    get, path = "/lookup/offices", operation_id = "find_offices", tag = "lookup", params(PlaceQuery),
    responses(
        (status = 200, description = "The offices, none when the gateway does not know", body = Offices),
        (status = 400, description = "No municipality, or more than 100 characters"),
    )
)]
pub async fn find_offices(
    _caller: Caller,
    Parameters(query): Parameters<PlaceQuery>,
) -> Result<Json<Offices>, Refusal> {
    check_length(&query.municipality)?;
    let province = municipalities::province_of(&query.municipality);
    let items = province.and_then(places::office_of).into_iter().collect();
    Ok(Json(Offices { items }))
}

fn check_length(text: &str) -> Result<(), Refusal> {
    if (1..=100).contains(&text.chars().count()) {
        return Ok(());
    }
    let detail = "The parameter must have 1 to 100 characters";
    Err(Refusal::plain(StatusCode::BAD_REQUEST, detail))
}
