//! Requests for the European Disability Card, as INPS keeps them behind its API, and how they move on with the clock.
//!
//! INPS has published the numbers of the states without a meaning; the names below are what the sandbox means by them.

mod ordered_states;

pub use ordered_states::OrderedStates;
pub use ordered_states::StatesOrder;

use jiff::SignedDuration;
use jiff::Timestamp;
use serde::Deserialize;
use serde::Serialize;
use sportello::domain::base64::Base64;
use sportello::gateway::ced::wire::DatiAnagrafica;
use sportello::gateway::ced::wire::DatiDocumentazione;
use sportello::gateway::ced::wire::DatiRecapito;
use sportello::gateway::ced::wire::TipoDocumentazione;

/// States of the request.
pub const DRAFT: i32 = 10;
pub const PHOTO_GIVEN: i32 = 20;
pub const ACQUIRED: i32 = 30;
pub const PROTOCOLLED: i32 = 40;
pub const EXAMINED: i32 = 50;
pub const ACCEPTED: i32 = 60;
pub const REFUSED: i32 = 70;
/// States of the card.
pub const NO_CARD: i32 = 1;
pub const ORDERED: i32 = 10;
pub const PRINTED: i32 = 11;
pub const SENT: i32 = 12;
pub const DELIVERED: i32 = 13;

/// Kinds of documents: a report of invalidity, a ruling with its text, a ruling that the person only declares.
pub const REPORT: TipoDocumentazione = TipoDocumentazione(1);
pub const RULING: TipoDocumentazione = TipoDocumentazione(2);
pub const DECLARED_RULING: TipoDocumentazione = TipoDocumentazione(3);

/// Days from the confirmation until each state of the request and of the card.
const WAY: [(i64, i32, i32); 7] = [
    (0, ACQUIRED, NO_CARD),
    (1, PROTOCOLLED, NO_CARD),
    (3, EXAMINED, NO_CARD),
    (10, ACCEPTED, ORDERED),
    (12, ACCEPTED, PRINTED),
    (17, ACCEPTED, SENT),
    (24, ACCEPTED, DELIVERED),
];
/// Days that a draft is kept.
const DAYS_OF_DRAFT: i64 = 60;

/// A request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CardRequest {
    pub id_lavorazione: String,
    pub tax_code: String,
    pub opened_at: Timestamp,
    pub anagrafica: DatiAnagrafica,
    pub recapito: DatiRecapito,
    pub photo: Option<Base64>,
    pub confirmed: Option<Confirmed>,
}

/// What the confirmation adds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Confirmed {
    pub at: Timestamp,
    pub num_domus: String,
    pub protocol_number: String,
    pub documentation: Option<DatiDocumentazione>,
}

/// How far a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub request: i32,
    pub card: i32,
    /// When the card was sent.
    pub sent_at: Option<Timestamp>,
}

impl CardRequest {
    /// How far the request is at a moment.
    pub fn progress(&self, now: Timestamp) -> Progress {
        let Some(confirmed) = &self.confirmed else {
            let request = match self.photo {
                Some(_) => PHOTO_GIVEN,
                None => DRAFT,
            };
            return Progress {
                request,
                card: NO_CARD,
                sent_at: None,
            };
        };
        let due = |days: i64| after(confirmed.at, days);
        let reached = WAY.iter().rev().find(|(days, _, _)| due(*days) <= now);
        let (request, card) =
            reached.map_or((ACQUIRED, NO_CARD), |(_, request, card)| (*request, *card));
        if request == ACCEPTED && confirmed.is_refused() {
            return Progress {
                request: REFUSED,
                card: NO_CARD,
                sent_at: None,
            };
        }
        let sent = WAY.iter().find(|(_, _, card)| *card == SENT);
        Progress {
            request,
            card,
            sent_at: sent.map(|(days, _, _)| due(*days)).filter(|at| *at <= now),
        }
    }

    /// Whether it stands in the way of another: neither refused nor a draft whose time is over.
    pub fn is_in_hand(&self, now: Timestamp) -> bool {
        match self.confirmed {
            Some(_) => self.progress(now).request != REFUSED,
            None => now <= after(self.opened_at, DAYS_OF_DRAFT),
        }
    }
}

impl Confirmed {
    /// No court knows of a ruling that was only declared.
    fn is_refused(&self) -> bool {
        self.documentation
            .as_ref()
            .is_some_and(|document| document.tipologia_ulteriore_documentazione == DECLARED_RULING)
    }
}

fn after(moment: Timestamp, days: i64) -> Timestamp {
    moment
        .checked_add(SignedDuration::from_hours(24 * days))
        .unwrap_or(Timestamp::MAX)
}
