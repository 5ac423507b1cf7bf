//! What who asks for the European Disability Card should know while answering.

use super::carta_disabilita::{COMPLETE, PROOF};
use crate::journey::{
    advice::{Advice, Weight},
    answers::View,
};

/// The keys of all advice, for the test that each has its texts.
pub const ADVICE_KEYS: &[&str] = &["advice.declared_ruling"];

/// The advice that the answers call for.
pub fn advice(answers: &View) -> Vec<Advice> {
    let declared =
        answers.told != Some(COMPLETE) && answers.text(PROOF.name()) == "declared_ruling";
    let checked = declared.then(|| Advice {
        key: "advice.declared_ruling",
        weight: Weight::Warning,
        step: "proof",
        values: Vec::new(),
    });
    checked.into_iter().collect()
}
