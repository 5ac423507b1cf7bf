//! Faults of the app that are known and not mended yet: `oracles/known-faults.json`. They are counted and reported as all
//! others are, but fail no scenario; an entry whose fault is gone does.

use {
    super::{Finding, Oracle},
    serde_json::Value,
    std::sync::OnceLock,
};

/// The screen of an entry about all of them.
const ANY: &str = "*";

static KNOWN: OnceLock<Vec<Value>> = OnceLock::new();

/// All entries, as they are written.
pub fn known() -> &'static [Value] {
    KNOWN.get_or_init(|| {
        let text = include_str!("../../oracles/known-faults.json");
        serde_json::from_str(text).unwrap_or_default()
    })
}

/// What is left of a screen's findings without those that are known; an entry that fits none of them is one more.
pub fn unknown(screen: &str, findings: &[Finding]) -> Vec<Finding> {
    sort_out(known(), screen, findings)
}

fn sort_out(known: &[Value], screen: &str, findings: &[Finding]) -> Vec<Finding> {
    let here: Vec<&Value> = known
        .iter()
        .filter(|entry| entry["screen"] == screen || entry["screen"] == ANY)
        .collect();
    // Of a fault that is on many screens nobody knows on which it has to be.
    let gone = here
        .iter()
        .filter(|entry| entry["screen"] != ANY)
        .filter(|entry| !findings.iter().any(|finding| fits(entry, finding)))
        .map(|entry| Finding {
            oracle: Oracle::Basics,
            rule: "known-fault-gone".to_owned(),
            place: "oracles/known-faults.json".to_owned(),
            message: format!("{} is mended: take it out of the list", entry["rule"]),
            condition: "",
        });
    let unknown = findings
        .iter()
        .filter(|finding| !here.iter().any(|entry| fits(entry, finding)));
    unknown.cloned().chain(gone).collect()
}

fn fits(entry: &Value, finding: &Finding) -> bool {
    let place = entry["place"].as_str().unwrap_or_default();
    entry["rule"] == finding.rule && finding.place.contains(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rules(known: &Value, found: &[&str]) -> Vec<String> {
        let finding = |rule: &&str| Finding {
            oracle: Oracle::Axe,
            rule: (*rule).to_owned(),
            place: "#name".to_owned(),
            message: String::new(),
            condition: "",
        };
        let findings: Vec<Finding> = found.iter().map(finding).collect();
        let left = sort_out(known.as_array().unwrap(), "sheet", &findings);
        left.into_iter().map(|finding| finding.rule).collect()
    }

    #[test]
    fn only_what_is_known_of_the_screen_is_left_out() {
        let known = json!([
            { "screen": "sheet", "rule": "label", "place": "#na" },
            { "screen": "sheet", "rule": "elsewhere", "place": "#phone" },
            { "screen": "help", "rule": "title", "place": "" },
            { "screen": "*", "rule": "everywhere", "place": "" },
        ]);
        let check = |found: &[&str], expected: &[&str]| assert_eq!(rules(&known, found), expected);
        check(
            &["label", "title", "everywhere"],
            &["title", "known-fault-gone"],
        );
        check(
            &["elsewhere"],
            &["elsewhere", "known-fault-gone", "known-fault-gone"],
        );
    }

    #[test]
    fn every_entry_has_screen_rule_and_reason() {
        let text = include_str!("../../oracles/known-faults.json");
        let list: Vec<Value> = serde_json::from_str(text).unwrap();
        for entry in list {
            for key in ["screen", "rule", "place", "reason"] {
                let written = entry[key].as_str().is_some_and(|text| !text.is_empty());
                assert!(written, "{key} of {entry}");
            }
        }
    }
}
