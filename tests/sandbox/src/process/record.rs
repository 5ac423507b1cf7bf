//! A claim as the gateway keeps it: what the person sees, and what the process needs beside it.

use super::assegno_unico::Means;
use super::facts::Facts;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use serde::Serialize;
use sportello::gateway::contract::assegno_unico::ConfirmationState;
use sportello::gateway::contract::assegno_unico::SecondParentConfirmation;
use sportello::gateway::contract::claims::Claim;
use sportello::gateway::contract::claims::ClaimEvent;
use sportello::gateway::contract::claims::ClaimEventKind;
use sportello::gateway::contract::claims::ClaimState;
use sportello::gateway::contract::claims::ClaimSummary;
use sportello::gateway::contract::claims::DocumentTrouble;
use sportello::gateway::contract::claims::LastEmployment;
use sportello::gateway::contract::claims::Turn;
use sportello::gateway::contract::signed_receipts::SignedReceipt;

/// A claim.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ClaimRecord {
    pub tax_code: String,
    pub claim: Claim,
    #[serde(flatten)]
    pub matter: Matter,
    /// The day the claim arrived.
    pub claimed_on: Date,
    /// Kinds of the documents promised and not yet received.
    pub awaited: Vec<String>,
    /// Files received that nobody has opened yet, oldest first.
    #[serde(default)]
    pub unopened: Vec<UnopenedDocument>,
    /// What the person objected to the decision, oldest first.
    pub objections: Vec<String>,
    /// Absent in a database that an older sandbox has kept.
    #[serde(default)]
    pub signed_receipt: Option<SignedReceipt>,
}

/// What the decision rests on, by benefit. Without a name of its own: records of kept databases had NASpI's fields only.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Matter {
    Naspi(Box<Naspi>),
    AssegnoUnico(Means),
}

/// What NASpI is decided on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Naspi {
    pub last_employment: LastEmployment,
    pub facts: Facts,
}

/// A file received, and what opening it will show.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UnopenedDocument {
    pub kind: String,
    pub name: String,
    pub received_at: Timestamp,
    pub trouble: Option<DocumentTrouble>,
}

impl ClaimRecord {
    /// The employment a claim for NASpI is about.
    pub fn employment(&self) -> Option<&LastEmployment> {
        match &self.matter {
            Matter::Naspi(naspi) => Some(&naspi.last_employment),
            Matter::AssegnoUnico(_) => None,
        }
    }

    /// How far the second parent's confirmation is, where one is needed.
    pub fn confirmation_state(&self) -> Option<ConfirmationState> {
        let case = self.claim.assegno_unico.as_ref()?;
        Some(case.confirmation.as_ref()?.state)
    }

    /// Whether the second parent still has to answer: not once the claim is withdrawn.
    pub fn awaits_second_parent(&self) -> bool {
        self.confirmation_state() == Some(ConfirmationState::Waiting)
            && self.claim.state != ClaimState::Rinunciata
    }

    /// How far it is, to be changed.
    pub fn confirmation_mut(&mut self) -> Option<&mut SecondParentConfirmation> {
        self.claim.assegno_unico.as_mut()?.confirmation.as_mut()
    }

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
            ClaimState::Protocollata if self.awaits_second_parent() => Turn::SecondParent,
            ClaimState::Protocollata | ClaimState::Riesame | ClaimState::Ricorso => Turn::Inps,
            ClaimState::Accolta | ClaimState::Rifiutata | ClaimState::Rinunciata => Turn::Nobody,
        };
    }
}
