//! What the command line asks for.

use crate::scenario::Scenario;

/// Explains the command line.
pub const HELP: &str = "\
sportello-e2e [FILTER…]        the scenarios whose name contains one of the filters;
                               without a filter all but the accessibility audits
sportello-e2e a11y [FILTER…]   the accessibility audits
sportello-e2e orca [--accept]  what a blind person hears on the way through the claim, compared with
                               the transcript; with --accept it becomes the transcript
sportello-e2e all              everything but that
sportello-e2e list [FILTER…]   the names, nothing is run
Names are engine/width/hands/subject, such as chromium/360/keyboard/shell";

/// What to do, and with which scenarios.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Run(Choice),
    List(Choice),
    /// The screen reader; what is heard is compared with the transcript, or becomes it.
    ScreenReader {
        accept: bool,
    },
    Help,
}

/// Which scenarios.
#[derive(Debug, PartialEq, Eq)]
pub enum Choice {
    /// All that are not audits.
    Journeys,
    /// The audits, or those of them with a filter in their name.
    Audits(Vec<String>),
    Everything,
    /// Those with a filter in their name.
    Named(Vec<String>),
}

impl Command {
    /// Reads the arguments that follow the program's name.
    pub fn read(arguments: &[String]) -> Self {
        match arguments {
            [word, ..] if word == "help" || word.starts_with('-') => Self::Help,
            [word] if word == "orca" => Self::ScreenReader { accept: false },
            [word, accept] if word == "orca" && accept == "--accept" => {
                Self::ScreenReader { accept: true }
            }
            [word] if word == "list" => Self::List(Choice::Everything),
            [word, filters @ ..] if word == "list" => Self::List(Choice::Named(filters.to_vec())),
            [word, filters @ ..] if word == "a11y" => Self::Run(Choice::Audits(filters.to_vec())),
            [word] if word == "all" => Self::Run(Choice::Everything),
            [] => Self::Run(Choice::Journeys),
            filters => Self::Run(Choice::Named(filters.to_vec())),
        }
    }
}

impl Choice {
    /// Whether a scenario is among the chosen.
    pub fn takes(&self, scenario: &Scenario) -> bool {
        let named = |filters: &[String]| {
            filters
                .iter()
                .any(|filter| scenario.name().contains(filter.as_str()))
        };
        match self {
            Self::Journeys => !scenario.is_audit(),
            Self::Audits(filters) => scenario.is_audit() && (filters.is_empty() || named(filters)),
            Self::Everything => true,
            Self::Named(filters) => named(filters),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_arguments() {
        let words = |text: &str| {
            text.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let check = |text: &str, expected: Command| {
            assert_eq!(Command::read(&words(text)), expected, "{text}")
        };
        check("", Command::Run(Choice::Journeys));
        check("a11y", Command::Run(Choice::Audits(Vec::new())));
        check("a11y naspi", Command::Run(Choice::Audits(words("naspi"))));
        check("all", Command::Run(Choice::Everything));
        check("list", Command::List(Choice::Everything));
        check(
            "naspi shell",
            Command::Run(Choice::Named(words("naspi shell"))),
        );
        check("orca", Command::ScreenReader { accept: false });
        check("orca --accept", Command::ScreenReader { accept: true });
        check("--help", Command::Help);
    }
}
