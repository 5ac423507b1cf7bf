//! Numbers that a test orders instead of the true ones: INPS may send some that it has never published.

use super::Progress;
use serde::Deserialize;
use std::sync::Mutex;
use std::sync::PoisonError;

/// The order, as `POST /test/card-states` takes it; an absent number stays the true one.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatesOrder {
    stato_domanda: Option<i32>,
    stato_carta: Option<i32>,
}

/// The order in force.
#[derive(Default)]
pub struct OrderedStates(Mutex<StatesOrder>);

impl OrderedStates {
    /// Takes an order in place of the one before; the empty one ends it.
    pub fn set(&self, order: StatesOrder) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = order;
    }

    /// The numbers to answer with.
    pub fn over(&self, progress: Progress) -> Progress {
        let order = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Progress {
            request: order.stato_domanda.unwrap_or(progress.request),
            card: order.stato_carta.unwrap_or(progress.card),
            ..progress
        }
    }
}
