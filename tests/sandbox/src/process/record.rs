//! A claim as the gateway keeps it: what the person sees, and what the process needs beside it.

use super::facts::Facts;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use serde::Serialize;
use sportello::gateway::contract::claims::Claim;
use sportello::gateway::contract::claims::ClaimEvent;
use sportello::gateway::contract::claims::ClaimEventKind;
use sportello::gateway::contract::claims::ClaimState;
use sportello::gateway::contract::claims::ClaimSummary;
use sportello::gateway::contract::claims::LastEmployment;
use sportello::gateway::contract::claims::Turn;

/// A claim.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ClaimRecord {
    pub tax_code: String,
    pub claim: Claim,
    pub last_employment: LastEmployment,
    /// The day the claim arrived.
    pub claimed_on: Date,
    pub facts: Facts,
    /// Kinds of the documents promised and not yet received.
    pub awaited: Vec<String>,
    /// What the person objected to the decision, oldest first.
    pub objections: Vec<String>,
}

impl ClaimRecord {
    /// The line of the list of claims.
    pub fn summary(&self) -> ClaimSummary {
        ClaimSummary {
            claim_id: self.claim.receipt.claim_id.clone(),
            benefit: self.claim.receipt.benefit,
            state: self.claim.state,
            turn: self.claim.turn,
            submitted_at: self.claim.receipt.submitted_at,
            decide_by: self.claim.receipt.decide_by,
        }
    }

    /// When something last happened; `None` when it never did.
    pub fn last(&self, kind: ClaimEventKind) -> Option<Timestamp> {
        self.claim
            .events
            .iter()
            .rev()
            .find(|event| event.kind == kind)
            .map(|event| event.at)
    }

    /// When the claim was last decided.
    pub fn decided_at(&self) -> Option<Timestamp> {
        self.last(ClaimEventKind::Accepted)
            .max(self.last(ClaimEventKind::Refused))
    }

    /// Writes down what happened, and the state it led to.
    pub fn happened(&mut self, kind: ClaimEventKind, at: Timestamp, state: ClaimState) {
        self.claim.events.push(ClaimEvent { kind, at });
        self.claim.state = state;
        self.claim.turn = match state {
            ClaimState::Bozza | ClaimState::Integrazione => Turn::Person,
            ClaimState::Protocollata | ClaimState::Riesame | ClaimState::Ricorso => Turn::Inps,
            ClaimState::Accolta | ClaimState::Rifiutata => Turn::Nobody,
        };
    }
}
