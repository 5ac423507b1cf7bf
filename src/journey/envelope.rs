//! What a claim's message needs besides answers and registers.

use crate::gateway::contract::documents::Document;
use jiff::civil::Date;

/// Numbers, files and the day of sending.
pub struct Envelope<'a> {
    /// Number DOMUS of the draft.
    pub domus_number: &'a str,
    /// BIC of the bank, empty when it is not known.
    pub bic: &'a str,
    pub uploaded: &'a [Document],
    pub today: Date,
}
