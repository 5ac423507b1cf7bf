//! Which deliberate fault was caught by whom: what `docs/accessibility-proof.md` shows.

use crate::oracles::Software;

/// A fault that was made on purpose, and caught.
#[derive(Clone, Debug)]
pub struct Proof {
    /// Of the scenario.
    pub name: String,
    pub fault: String,
    pub screen: String,
    /// Judges with their rule, and checks of the harness.
    pub caught_by: Vec<String>,
}

/// The command that writes the list.
const COMMAND: &str = "cargo run -q -p sportello-e2e -- a11y/mutation";

/// The list for people.
pub fn page(mut proofs: Vec<Proof>, judges: &[Software]) -> String {
    let judges: Vec<String> = judges
        .iter()
        .map(|judge| format!("{} {}", judge.title, judge.version))
        .collect();
    proofs.sort_by(|one, other| one.name.cmp(&other.name));
    let rows: String = proofs
        .iter()
        .map(|proof| {
            let name = proof.name.rsplit('/').next().unwrap_or_default();
            format!(
                "| {name} | {} | {} | {} |\n",
                proof.fault,
                proof.screen,
                proof.caught_by.join("<br>")
            )
        })
        .collect();
    format!(
        "# What the accessibility checks catch\n\n\
         {} deliberate faults, each put into the app as it is rendered in Chromium, and who caught it.\n\
         A fault that nobody caught would fail its scenario, `a11y/mutation/NAME`; who must catch it is in `tests/e2e/src/scenarios/mutations/table.rs`.\n\
         That the same screens have no findings without the fault is what the audits show (`./sportello test a11y`).\n\n\
         `{COMMAND}` writes this page to `tests/output/accessibility-proof.md`; it is copied here.\n\
         Judges: {}.\n\n\
         | fault | what is wrong | screen | caught by |\n| --- | --- | --- | --- |\n{rows}",
        proofs.len(),
        judges.join(", "),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_has_its_line() {
        let proof = |name: &str, caught_by: &[&str]| Proof {
            name: format!("a11y/mutation/{name}"),
            fault: "A field has lost its label".to_owned(),
            screen: "help".to_owned(),
            caught_by: caught_by.iter().map(|each| (*each).to_owned()).collect(),
        };
        let proofs = vec![
            proof("second", &["axe label"]),
            proof("first", &["alfa sia-r8", "axe label"]),
        ];
        let page = page(proofs, &super::super::samples::judges());
        assert!(page.contains("\n2 deliberate faults,"), "{page}");
        let rows = "| first | A field has lost its label | help | alfa sia-r8<br>axe label |\n\
                    | second | A field has lost its label | help | axe label |\n";
        assert!(page.ends_with(rows), "{page}");
    }
}
