//! The controls that the sandbox offers to tests: clock, faults, reset.

use {
    super::Sandbox,
    crate::failure::Outcome,
    serde_json::{Value, json},
};

/// What goes wrong on a route.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// The answer comes this many milliseconds late.
    Delay(u64),
    /// The answer waits until the faults are cleared.
    Hold,
    /// An error status, perhaps with `Retry-After` in seconds.
    Status(u16, Option<u64>),
    /// The connection ends without an answer.
    Drop,
    /// The body is not what the contract says.
    Malformed,
    /// A page of words in place of the answer, as a proxy sends it.
    WrongType,
    /// The session has expired.
    ExpireSession,
}

impl Fault {
    fn to_json(self) -> Value {
        match self {
            Self::Delay(milliseconds) => json!({ "kind": "delay", "ms": milliseconds }),
            Self::Hold => json!({ "kind": "hold" }),
            Self::Status(status, None) => json!({ "kind": "status", "status": status }),
            Self::Status(status, Some(seconds)) => {
                json!({ "kind": "status", "status": status, "retry_after": seconds })
            }
            Self::Drop => json!({ "kind": "drop" }),
            Self::WrongType => json!({ "kind": "wrong_type" }),
            Self::Malformed => json!({ "kind": "malformed" }),
            Self::ExpireSession => json!({ "kind": "expire_session" }),
        }
    }
}

impl Sandbox {
    /// The seeded people with nothing done yet, the true time, no faults.
    pub async fn reset(&self) -> Outcome {
        self.control("POST", "/test/reset", "").await.map(drop)
    }

    /// Moves the sandbox's clock forward; cases advance with it.
    pub async fn advance_clock(&self, seconds: u64) -> Outcome {
        let body = json!({ "advance_seconds": seconds }).to_string();
        self.control("POST", "/test/clock", &body).await.map(drop)
    }

    /// Sets the sandbox's clock to an instant, written "2026-11-25T10:00:00Z".
    pub async fn set_clock(&self, instant: &str) -> Outcome {
        self.control(
            "POST",
            "/test/clock",
            &json!({ "set": instant }).to_string(),
        )
        .await
        .map(drop)
    }

    /// Lets the next `times` requests with this method to paths that begin with `route` go wrong.
    pub async fn add_fault(&self, method: &str, route: &str, fault: Fault, times: u32) -> Outcome {
        self.order(method, route, fault, times, json!({})).await
    }

    /// The same, once so many requests have gone well.
    pub async fn add_fault_after(
        &self,
        well: u32,
        method: &str,
        route: &str,
        fault: Fault,
        times: u32,
    ) -> Outcome {
        let more = json!({ "after": well });
        self.order(method, route, fault, times, more).await
    }

    /// The same, but only after the work is done: the change is made, its answer is late or lost.
    pub async fn add_fault_after_work(
        &self,
        method: &str,
        route: &str,
        fault: Fault,
        times: u32,
    ) -> Outcome {
        let more = json!({ "after_work": true });
        self.order(method, route, fault, times, more).await
    }

    async fn order(
        &self,
        method: &str,
        route: &str,
        fault: Fault,
        times: u32,
        more: Value,
    ) -> Outcome {
        let mut order = more;
        order["route"] = route.into();
        order["method"] = method.into();
        order["fault"] = fault.to_json();
        order["times"] = times.into();
        self.control("POST", "/test/faults", &order.to_string())
            .await
            .map(drop)
    }

    /// The confirmations that went out on the second channel, oldest first.
    pub async fn confirmations(&self) -> Outcome<Vec<Value>> {
        let sent = self.control("GET", "/test/confirmations", "").await?;
        Ok(serde_json::from_str(&sent)?)
    }

    /// Lets the registers say something else of a person, as a merge patch of what they say now.
    pub async fn change_registers(&self, person: &str, changes: &Value) -> Outcome {
        let order = json!({ "person": person, "changes": changes });
        self.control("POST", "/test/registers", &order.to_string())
            .await
            .map(drop)
    }

    /// Lets INPS's API for the Disability Card answer with these numbers of states.
    pub async fn order_card_states(&self, request: i32, card: i32) -> Outcome {
        let order = json!({ "stato_domanda": request, "stato_carta": card });
        self.control("POST", "/test/card-states", &order.to_string())
            .await
            .map(drop)
    }

    /// Ends all faults.
    pub async fn clear_faults(&self) -> Outcome {
        self.control("DELETE", "/test/faults", "").await.map(drop)
    }
}
