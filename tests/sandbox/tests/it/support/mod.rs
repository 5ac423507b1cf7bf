//! A sandbox in memory at a fixed moment, and a person's browser as far as the tests need one.

mod answer;
mod assegno_unico;
mod conformance;
mod messages;
pub mod published;
mod visitor;

pub use answer::Answer;
pub use assegno_unico::assegno_unico;
pub use messages::PDF;
pub use messages::claim;
pub use messages::draft;
pub use messages::pdf_form;
pub use visitor::Visitor;

use sportello_sandbox::arguments::Command;
use sportello_sandbox::arguments::Settings;
use sportello_sandbox::arguments::parse;
use sportello_sandbox::sandbox::Sandbox;

/// The moment at which every test begins.
pub const NOW: &str = "2026-11-25T09:00:00Z";

/// The settings of most tests, with more words of the command line.
pub fn settings(more: &[&str]) -> Settings {
    let words = ["--now", NOW, "--test-controls"];
    match parse(words.iter().chain(more).map(Into::into)).expect("known arguments") {
        Command::Serve(settings) => settings,
        other => panic!("not to be served: {other:?}"),
    }
}

/// A fresh sandbox.
pub fn sandbox() -> Sandbox {
    Sandbox::start(&settings(&[])).expect("a sandbox")
}
