//! Showing the form and taking its answer.

use super::page;
use super::page::Fault;
use super::page::View;
use super::return_path;
use super::texts;
use super::texts::Texts;
use crate::api::refusal::Refusal;
use crate::api::session_cookie;
use crate::random;
use crate::sandbox::Sandbox;
use crate::store::people::LoginChoice;
use crate::store::sessions;
use crate::store::sessions::SessionRow;
use axum::Form;
use axum::extract::Query;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::AppendHeaders;
use axum::response::Html;
use axum::response::IntoResponse;
use axum::response::Response;
use serde::Deserialize;
use sportello::gateway::contract::session::IdentityProvider;

/// The cookie that must come back with the form: another site can send the form, but cannot read or set this.
const FORM_COOKIE: &str = "sportello_login";

/// What a request for the page may carry.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Request {
    return_to: String,
    lang: Option<String>,
}

/// What the form sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    return_to: String,
    lang: Option<String>,
    form_token: String,
    identity: String,
    person: String,
}

/// Shows the page.
pub async fn show(
    State(sandbox): State<Sandbox>,
    headers: HeaderMap,
    Query(request): Query<Request>,
) -> Result<Response, Refusal> {
    let texts = texts::choose(request.lang.as_deref(), &headers);
    let answer = Answer {
        return_to: request.return_to,
        ..Answer::default()
    };
    shown(&sandbox, texts, StatusCode::OK, &answer, &[])
}

/// Logs in, or shows the page again with what is wrong.
pub async fn submit(
    State(sandbox): State<Sandbox>,
    headers: HeaderMap,
    Form(answer): Form<Answer>,
) -> Result<Response, Refusal> {
    let texts = texts::choose(answer.lang.as_deref(), &headers);
    let returned = session_cookie::read_cookie(&headers, FORM_COOKIE).unwrap_or_default();
    if returned.is_empty() || returned != answer.form_token {
        return shown(
            &sandbox,
            texts,
            StatusCode::FORBIDDEN,
            &answer,
            &[Fault::Stale],
        );
    }
    match chosen(&sandbox.people()?, &answer) {
        Ok((identity, tax_code)) => {
            log_in(&sandbox, &headers, identity, tax_code, &answer.return_to)
        }
        Err(faults) => shown(
            &sandbox,
            texts,
            StatusCode::UNPROCESSABLE_ENTITY,
            &answer,
            &faults,
        ),
    }
}

fn chosen(
    people: &[LoginChoice],
    answer: &Answer,
) -> Result<(IdentityProvider, String), Vec<Fault>> {
    let identity: Option<IdentityProvider> =
        serde_json::from_value(answer.identity.clone().into()).ok();
    let person = people
        .iter()
        .find(|person| person.login_name == answer.person);
    match (identity, person) {
        (Some(identity), Some(person)) if person.abroad && identity != IdentityProvider::Eidas => {
            Err(vec![Fault::WrongIdentity])
        }
        (Some(identity), Some(person)) => Ok((identity, person.tax_code.clone())),
        (None, Some(_)) => Err(vec![Fault::NoIdentity]),
        (Some(_), None) => Err(vec![Fault::NoPerson]),
        (None, None) => Err(vec![Fault::NoIdentity, Fault::NoPerson]),
    }
}

/// Opens a new session, never the one the browser brought along.
fn log_in(
    sandbox: &Sandbox,
    headers: &HeaderMap,
    identity: IdentityProvider,
    tax_code: String,
    return_to: &str,
) -> Result<Response, Refusal> {
    let token = random::hexadecimal::<32>()?;
    let session = SessionRow {
        token_hash: random::fingerprint(token.as_bytes()),
        tax_code,
        identity,
        anti_forgery: random::hexadecimal::<32>()?,
        last_seen_at: sandbox.clock.now().as_second(),
    };
    let before = session_cookie::read(headers).map(|token| random::fingerprint(token.as_bytes()));
    sandbox.store.change(|transaction| {
        if let Some(before) = before {
            sessions::delete(transaction, &before)?;
        }
        sessions::insert(transaction, &session).map_err(Refusal::from)
    })?;
    let cookies = AppendHeaders([
        (header::SET_COOKIE, session_cookie::set(&token)),
        (
            header::SET_COOKIE,
            format!("{FORM_COOKIE}=; HttpOnly; SameSite=Lax; Path=/login; Max-Age=0"),
        ),
    ]);
    let place = [(header::LOCATION, return_path::safe(return_to).to_owned())];
    Ok((
        StatusCode::SEE_OTHER,
        [(header::CACHE_CONTROL, "no-store")],
        place,
        cookies,
    )
        .into_response())
}

fn shown(
    sandbox: &Sandbox,
    texts: &Texts,
    status: StatusCode,
    answer: &Answer,
    faults: &[Fault],
) -> Result<Response, Refusal> {
    let form_token = random::hexadecimal::<16>()?;
    let html = page::write(&View {
        texts,
        people: &sandbox.people()?,
        faults,
        return_to: return_path::safe(&answer.return_to),
        form_token: &form_token,
        identity: &answer.identity,
        person: &answer.person,
    });
    let cookie = format!("{FORM_COOKIE}={form_token}; HttpOnly; SameSite=Lax; Path=/login");
    let headers = [
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::SET_COOKIE, cookie),
    ];
    Ok((status, headers, Html(html)).into_response())
}
