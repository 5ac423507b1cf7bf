//! The scenarios, one file for each thing they are about.

mod harness;
mod judges;
mod naspi;
mod shell;
mod steps;

use crate::scenario::Subject;

/// All subjects.
pub fn all() -> Vec<Subject> {
    [
        harness::subjects(),
        judges::subjects(),
        shell::subjects(),
        naspi::subjects(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
