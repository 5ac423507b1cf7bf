//! The scenarios, one file for each thing they are about.

mod harness;
mod judges;
mod shell;

use crate::scenario::Subject;

/// All subjects.
pub fn all() -> Vec<Subject> {
    [harness::subjects(), judges::subjects(), shell::subjects()]
        .into_iter()
        .flatten()
        .collect()
}
