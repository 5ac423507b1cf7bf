//! Values of results and advice in the person's language.

use crate::journey::advice::{Advice, AdviceValue};
use crate::text::format;

/// The advice's values as texts, ready for its placeholders.
pub fn advice_values(advice: &Advice) -> Vec<(&'static str, String)> {
    advice
        .values
        .iter()
        .map(|(name, value)| {
            let text = match value {
                AdviceValue::Date(date) => format::date(*date),
                AdviceValue::Count(count) => count.to_string(),
            };
            (*name, text)
        })
        .collect()
}
