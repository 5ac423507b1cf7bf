//! The run as an EARL 1.0 report (W3C's Evaluation and Report Language) in JSON-LD: for each screen one assertion a judge
//! that found nothing, and one a rule that failed.

use {
    super::Examination,
    crate::oracles::{Finding, Oracle, Software},
    serde_json::{Value, json},
    std::collections::{BTreeMap, BTreeSet},
};

/// The whole report.
pub fn report(examinations: &[Examination], judges: &[Software]) -> Value {
    let mut graph: Vec<Value> = judges.iter().flat_map(of_judge).collect();
    graph.extend(broken_rules(examinations));
    for (number, examination) in examinations.iter().enumerate() {
        let subject = format!("_:screen-{}", number + 1);
        graph.push(of_screen(&subject, examination));
        for judge in &examination.judges {
            graph.extend(assertions(&subject, examination, *judge));
        }
    }
    json!({
        "@context": {
            "earl": "http://www.w3.org/ns/earl#",
            "dct": "http://purl.org/dc/terms/",
            "sch": "https://schema.org/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
            "dct:date": { "@type": "xsd:dateTime" },
        },
        "@graph": graph,
    })
}

/// The judge, and all its rules taken together.
fn of_judge(judge: &Software) -> [Value; 2] {
    [
        json!({
            "@id": assertor(judge.oracle),
            "@type": ["earl:Assertor", "earl:Software"],
            "dct:title": judge.title,
            "dct:hasVersion": judge.version,
        }),
        json!({
            "@id": rule_set(judge.oracle),
            "@type": ["earl:TestCriterion", "earl:TestRequirement"],
            "dct:title": format!("{}: {}", judge.title, judge.rules),
        }),
    ]
}

/// Each rule that failed anywhere.
fn broken_rules(examinations: &[Examination]) -> Vec<Value> {
    let findings = examinations.iter().flat_map(|each| &each.findings);
    let broken: BTreeSet<(String, &str, String)> = findings
        .map(|finding| {
            let (oracle, rule) = (finding.oracle, finding.rule.as_str());
            (rule_of(oracle, rule), rule, rule_set(oracle))
        })
        .collect();
    let described = |(id, title, set)| {
        json!({
            "@id": id,
            "@type": ["earl:TestCriterion", "earl:TestCase"],
            "dct:title": title,
            "dct:isPartOf": { "@id": set },
        })
    };
    broken.into_iter().map(described).collect()
}

fn of_screen(subject: &str, examination: &Examination) -> Value {
    json!({
        "@id": subject,
        "@type": ["earl:TestSubject", "sch:WebPage"],
        "dct:title": examination.screen,
        "dct:source": examination.address,
        "dct:language": examination.language,
        "dct:extent": format!("{} px", examination.width),
        "dct:requires": format!("{} {}", examination.engine, examination.engine_version),
    })
}

fn assertions(subject: &str, examination: &Examination, judge: Oracle) -> Vec<Value> {
    let mut failed: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in examination.findings_of(judge) {
        failed.entry(&finding.rule).or_default().push(finding);
    }
    let assertion = |test: String, outcome: &str, description: Option<String>| {
        let mut result = json!({
            "@type": "earl:TestResult",
            "earl:outcome": { "@id": outcome },
            "dct:date": examination.date,
        });
        if let Some(description) = description {
            result["dct:description"] = description.into();
        }
        json!({
            "@type": "earl:Assertion",
            "earl:assertedBy": { "@id": assertor(judge) },
            "earl:subject": { "@id": subject },
            "earl:test": { "@id": test },
            "earl:mode": { "@id": "earl:automatic" },
            "earl:result": result,
        })
    };
    if failed.is_empty() {
        return vec![assertion(rule_set(judge), "earl:passed", None)];
    }
    let failure = |(rule, findings): (&str, Vec<&Finding>)| {
        let places: Vec<String> = findings
            .iter()
            .map(|finding| format!("{} ({})", finding.message, finding.place))
            .collect();
        assertion(rule_of(judge, rule), "earl:failed", Some(places.join("\n")))
    };
    failed.into_iter().map(failure).collect()
}

fn assertor(judge: Oracle) -> String {
    format!("_:{judge}")
}

fn rule_set(judge: Oracle) -> String {
    format!("_:{judge}-rules")
}

fn rule_of(judge: Oracle, rule: &str) -> String {
    format!("_:{judge}-{}", crate::places::file_name(rule))
}

#[cfg(test)]
mod tests {
    use super::{super::samples, *};

    #[test]
    fn the_report_is_as_written_by_hand() {
        let expected: Value = serde_json::from_str(include_str!("earl_expected.json")).unwrap();
        let report = report(&samples::examinations(), &samples::judges());
        assert_eq!(report["@context"], expected["@context"]);
        let (nodes, wanted) = (&report["@graph"], &expected["@graph"]);
        for (node, expected) in nodes
            .as_array()
            .unwrap()
            .iter()
            .zip(wanted.as_array().unwrap())
        {
            assert_eq!(node, expected);
        }
        assert_eq!(
            nodes.as_array().map(Vec::len),
            wanted.as_array().map(Vec::len)
        );
    }
}
