//! What axe could not decide and a person has looked at: `oracles/reviewed-incomplete.json`.

use {super::Finding, serde_json::Value, std::sync::OnceLock};

static REVIEWED: OnceLock<Vec<Value>> = OnceLock::new();

/// Whether an entry of the list is about this finding: the same rule, at a place that contains the entry's `place`.
/// An entry without a reason explains nothing.
pub(super) fn explains(finding: &Finding) -> bool {
    let entries = REVIEWED.get_or_init(|| {
        let text = include_str!("../../oracles/reviewed-incomplete.json");
        let list: Value = serde_json::from_str(text).unwrap_or_default();
        list.as_array().cloned().unwrap_or_default()
    });
    entries.iter().any(|entry| {
        let text = |key: &str| entry[key].as_str().unwrap_or_default();
        !text("reason").is_empty()
            && !text("place").is_empty()
            && text("rule") == finding.rule
            && finding.place.contains(text("place"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_has_rule_place_and_reason() {
        let list: Vec<Value> =
            serde_json::from_str(include_str!("../../oracles/reviewed-incomplete.json")).unwrap();
        for entry in list {
            for key in ["rule", "place", "reason"] {
                assert!(
                    entry[key].as_str().is_some_and(|text| !text.is_empty()),
                    "{key} of {entry}"
                );
            }
        }
    }
}
