//! What tests may do to the sandbox, only when it was started with `--test-controls`.

use crate::api::refusal::Refusal;
use crate::card::StatesOrder;
use crate::faults::FaultOrder;
use crate::sandbox::Sandbox;
use crate::seed;
use crate::store::claims;
use crate::store::people;
use crate::store::settings;
use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use axum::routing::post;
use jiff::SignedDuration;
use jiff::Timestamp;
use serde::Deserialize;
use serde::Serialize;

/// The controls, all under `/test`.
pub fn router() -> Router<Sandbox> {
    Router::new()
        .route("/test/clock", get(read_clock).post(move_clock))
        .route("/test/faults", post(order_fault).delete(forget_faults))
        .route("/test/card-states", post(order_card_states))
        .route("/test/reset", post(reset))
        .route("/test/confirmations", get(confirmations))
        .route("/test/registers", post(change_registers))
}

/// How to move the clock: by some seconds, or to a moment.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum ClockOrder {
    Advance { advance_seconds: i64 },
    Set { set: Timestamp },
}

#[derive(Serialize)]
struct ClockReading {
    now: Timestamp,
}

/// What the registers say of a person from now on: the present record with these members in place of its own.
#[derive(Deserialize)]
struct RegistersOrder {
    /// Name in forms, such as `giulia-ferri`.
    person: String,
    changes: serde_json::Value,
}

async fn change_registers(
    State(sandbox): State<Sandbox>,
    Json(order): Json<RegistersOrder>,
) -> Result<StatusCode, Refusal> {
    sandbox.store.change(|transaction| {
        let mut registers = people::registers_of(transaction, &order.person)?
            .and_then(|registers| serde_json::to_value(registers).ok())
            .ok_or_else(Refusal::not_found)?;
        merge(&mut registers, order.changes);
        let registers = serde_json::from_value(registers).map_err(|error| {
            Refusal::plain(StatusCode::UNPROCESSABLE_ENTITY, &error.to_string())
        })?;
        people::change_registers(transaction, &order.person, &registers)?;
        Ok(StatusCode::NO_CONTENT)
    })
}

/// RFC 7396: members replace members, `null` removes one.
fn merge(record: &mut serde_json::Value, changes: serde_json::Value) {
    let serde_json::Value::Object(changes) = changes else {
        *record = changes;
        return;
    };
    if !record.is_object() {
        *record = serde_json::json!({});
    }
    if let Some(record) = record.as_object_mut() {
        for (name, change) in changes {
            if change.is_null() {
                record.remove(&name);
            } else {
                let member = record.entry(name).or_insert(serde_json::Value::Null);
                merge(member, change);
            }
        }
    }
}

async fn read_clock(State(sandbox): State<Sandbox>) -> Json<ClockReading> {
    Json(ClockReading {
        now: sandbox.clock.now(),
    })
}

async fn move_clock(
    State(sandbox): State<Sandbox>,
    Json(order): Json<ClockOrder>,
) -> Result<Json<ClockReading>, Refusal> {
    match order {
        ClockOrder::Advance { advance_seconds } => sandbox
            .clock
            .advance(SignedDuration::from_secs(advance_seconds)),
        ClockOrder::Set { set } => sandbox.clock.set(set),
    }
    let offset = sandbox.clock.offset_seconds();
    sandbox.store.change(|transaction| {
        settings::keep_clock_offset(transaction, offset).map_err(Refusal::from)
    })?;
    Ok(read_clock(State(sandbox)).await)
}

async fn order_fault(State(sandbox): State<Sandbox>, Json(order): Json<FaultOrder>) -> StatusCode {
    sandbox.faults.add(order);
    StatusCode::NO_CONTENT
}

async fn forget_faults(State(sandbox): State<Sandbox>) -> StatusCode {
    sandbox.faults.clear();
    StatusCode::NO_CONTENT
}

/// Numbers to answer `RichiediStato` with instead of the true ones, published or not; `{}` ends it.
async fn order_card_states(
    State(sandbox): State<Sandbox>,
    Json(order): Json<StatesOrder>,
) -> StatusCode {
    sandbox.card_states.set(order);
    StatusCode::NO_CONTENT
}

/// Everything as at the first start, the clock too: no session, no draft, no claim but those of the seed.
async fn reset(State(sandbox): State<Sandbox>) -> Result<StatusCode, Refusal> {
    sandbox.faults.clear();
    sandbox.card_states.set(StatesOrder::default());
    sandbox
        .clock
        .set(sandbox.starts_at.unwrap_or_else(Timestamp::now));
    let offset = sandbox.clock.offset_seconds();
    sandbox.store.change(|transaction| {
        seed::start_afresh(transaction, &sandbox.clock)?;
        settings::keep_clock_offset(transaction, offset).map_err(Refusal::from)
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// The confirmations a real gateway would have sent on the second channel, oldest first.
async fn confirmations(
    State(sandbox): State<Sandbox>,
) -> Result<Json<Vec<claims::Confirmation>>, Refusal> {
    let sent = sandbox
        .store
        .change(|transaction| claims::confirmations(transaction).map_err(Refusal::from))?;
    Ok(Json(sent))
}
