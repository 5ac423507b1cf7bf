//! The run in a few numbers: for the page "Accessibilità" as JSON, for people as Markdown.

use {
    super::{Examination, clock},
    crate::oracles::Software,
    serde_json::{Value, json},
    std::collections::{BTreeMap, BTreeSet},
};

/// When, how many screens (each in its states counts once, whatever its widths), and what each judge found.
/// `complete` says whether all audits ran.
pub fn results(examinations: &[Examination], judges: &[Software], complete: bool) -> Value {
    let screens: BTreeSet<&str> = examinations
        .iter()
        .map(|each| each.screen.as_str())
        .collect();
    let engines: BTreeMap<String, &str> = examinations
        .iter()
        .map(|each| (each.engine.to_string(), each.engine_version.as_str()))
        .collect();
    let widths: BTreeSet<u32> = examinations.iter().map(|each| each.width).collect();
    let findings = |judge: &Software| {
        let found = |each: &Examination| each.findings_of(judge.oracle).count();
        examinations.iter().map(found).sum::<usize>()
    };
    let last = examinations.iter().map(|each| each.date.as_str()).max();
    json!({
        "date": clock::day(last.unwrap_or_default()),
        "complete": complete,
        "screens": screens.len(),
        "widths": widths,
        "judges": judges
            .iter()
            .map(|judge| json!({
                "name": judge.title, "version": judge.version, "findings": findings(judge),
            }))
            .collect::<Vec<_>>(),
        "engines": engines
            .iter()
            .map(|(name, version)| json!({ "name": name, "version": version }))
            .collect::<Vec<_>>(),
    })
}

/// The same for people.
pub fn page(results: &Value) -> String {
    let list = |key: &str| results[key].as_array().cloned().unwrap_or_default();
    let rows: String = list("judges")
        .iter()
        .map(|judge| {
            let text = |key: &str| judge[key].as_str().unwrap_or_default();
            format!(
                "| {} | {} | {} |\n",
                text("name"),
                text("version"),
                judge["findings"]
            )
        })
        .collect();
    let engines: Vec<String> = list("engines")
        .iter()
        .map(|engine| {
            let text = |key: &str| engine[key].as_str().unwrap_or_default();
            format!("{} {}", text("name"), text("version"))
        })
        .collect();
    let part = if results["complete"] == true {
        ""
    } else {
        "Only a part of the audits was run.\n"
    };
    format!(
        "# Accessibility audits of {}\n\n{part}{} screens in {}.\n\n\
         | judge | version | findings |\n| --- | --- | --- |\n{rows}",
        results["date"].as_str().unwrap_or_default(),
        results["screens"],
        engines.join(", "),
    )
}

#[cfg(test)]
mod tests {
    use super::{super::samples, *};

    #[test]
    fn counts_screens_and_findings() {
        let results = results(&samples::examinations(), &samples::judges(), true);
        let expected = json!({
            "date": "2026-11-28",
            "complete": true,
            "screens": 2,
            "widths": [360, 1280],
            "judges": [
                { "name": "Basics", "version": "0.1.0", "findings": 0 },
                { "name": "axe-core", "version": "4.14.1", "findings": 3 },
            ],
            "engines": [
                { "name": "chromium", "version": "141.0" },
                { "name": "firefox", "version": "140.0" },
            ],
        });
        assert_eq!(results, expected);
        let page = page(&results);
        assert!(page.contains("2 screens in chromium 141.0, firefox 140.0."));
        assert!(page.ends_with("| axe-core | 4.14.1 | 3 |\n"), "{page}");
    }
}
