//! Faults on demand: what a real network and a real gateway do on a bad day.

use crate::api::refusal::Refusal;
use crate::api::session_cookie;
use crate::random;
use crate::sandbox::Sandbox;
use crate::store::sessions;
use axum::body::Body;
use axum::extract::Request;
use axum::extract::State;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Html;
use axum::response::IntoResponse;
use axum::response::Response;
use serde::Deserialize;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How often an answer that is held looks whether it may go.
const LOOK: Duration = Duration::from_millis(50);

/// An order to fail, as `POST /test/faults` takes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultOrder {
    /// Beginning of the paths it concerns.
    route: String,
    /// The method it concerns; all when absent.
    method: Option<String>,
    fault: Fault,
    /// How many requests it concerns.
    #[serde(default = "once")]
    times: u32,
    /// How many requests go well before.
    #[serde(default)]
    after: u32,
    /// Fail only after the work is done: the change is made, its answer is lost.
    #[serde(default)]
    after_work: bool,
}

fn once() -> u32 {
    1
}

/// What goes wrong.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Fault {
    /// The answer takes this much longer.
    Delay { ms: u64 },
    /// The answer waits until all orders are forgotten.
    Hold,
    /// A status from 400 to 599 instead of the answer.
    Status {
        status: u16,
        retry_after: Option<u32>,
    },
    /// The connection ends without an answer.
    Drop,
    /// The answer's body is cut in the middle.
    Malformed,
    /// A page of words with status 200 in place of the answer, as proxies and captive portals send it; nothing is done.
    WrongType,
    /// The session ends before the request is looked at.
    ExpireSession,
}

/// Marks a response that must never be sent.
#[derive(Clone, Copy)]
pub struct DroppedConnection;

/// The orders not yet carried out.
#[derive(Default)]
pub struct Faults {
    orders: Mutex<Vec<FaultOrder>>,
    /// How often the orders have been forgotten.
    forgotten: AtomicU64,
}

impl Faults {
    /// Takes an order.
    pub fn add(&self, order: FaultOrder) {
        self.lock().push(order);
    }

    /// Forgets all orders.
    pub fn clear(&self) {
        self.lock().clear();
        self.forgotten.fetch_add(1, Ordering::Relaxed);
    }

    /// Waits until the orders are forgotten.
    async fn until_cleared(&self) {
        let before = self.forgotten.load(Ordering::Relaxed);
        while self.forgotten.load(Ordering::Relaxed) == before {
            tokio::time::sleep(LOOK).await;
        }
    }

    /// The first order that concerns a request, counted as carried out once.
    fn take(&self, method: &str, path: &str) -> Option<FaultOrder> {
        let mut orders = self.lock();
        let concerns = |order: &FaultOrder| {
            path.starts_with(&order.route)
                && order
                    .method
                    .as_ref()
                    .is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
        };
        let order = orders.iter_mut().find(|order| concerns(order))?;
        if order.after > 0 {
            order.after -= 1;
            return None;
        }
        order.times = order.times.saturating_sub(1);
        let taken = order.clone();
        orders.retain(|order| order.times > 0);
        Some(taken)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<FaultOrder>> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Carries orders out, one for each request at most.
pub async fn apply(State(sandbox): State<Sandbox>, request: Request, next: Next) -> Response {
    let Some(order) = sandbox
        .faults
        .take(request.method().as_str(), request.uri().path())
    else {
        return next.run(request).await;
    };
    match order.fault {
        Fault::Delay { ms } => {
            let pause = tokio::time::sleep(Duration::from_millis(ms));
            if order.after_work {
                let response = next.run(request).await;
                pause.await;
                return response;
            }
            pause.await;
            next.run(request).await
        }
        Fault::Hold => {
            sandbox.faults.until_cleared().await;
            next.run(request).await
        }
        Fault::ExpireSession => match expire_session(&sandbox, &request) {
            Ok(()) => next.run(request).await,
            Err(refusal) => refusal.into_response(),
        },
        Fault::WrongType => {
            Html("<!doctype html><title>Wi-Fi</title><p>Accedi alla rete.").into_response()
        }
        Fault::Malformed => cut(next.run(request).await).await,
        Fault::Drop => {
            run_first(order.after_work, request, next).await;
            let mut response = Response::new(Body::empty());
            response.extensions_mut().insert(DroppedConnection);
            response
        }
        Fault::Status {
            status,
            retry_after,
        } => {
            run_first(order.after_work, request, next).await;
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            Refusal::on_demand(status, retry_after).into_response()
        }
    }
}

async fn run_first(wanted: bool, request: Request, next: Next) {
    if wanted {
        next.run(request).await;
    }
}

fn expire_session(sandbox: &Sandbox, request: &Request) -> Result<(), Refusal> {
    if let Some(token) = session_cookie::read(request.headers()) {
        let token_hash = random::fingerprint(token.as_bytes());
        sandbox
            .store
            .change(|transaction| sessions::delete(transaction, &token_hash))?;
    }
    Ok(())
}

/// Keeps the first half of a body: for JSON, never a whole value.
async fn cut(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    parts.headers.remove(axum::http::header::CONTENT_LENGTH);
    match axum::body::to_bytes(body, usize::MAX).await {
        Ok(bytes) => Response::from_parts(parts, Body::from(bytes.slice(..bytes.len() / 2))),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
