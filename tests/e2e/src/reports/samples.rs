//! Two screens for the tests: one without faults, one with two rules broken, one of them twice.

use {
    super::Examination,
    crate::{
        engines::Engine,
        oracles::{Finding, Oracle, Software},
    },
};

pub fn judges() -> Vec<Software> {
    let judge = |oracle, title, version: &str, rules: &str| Software {
        oracle,
        title,
        version: version.to_owned(),
        rules: rules.to_owned(),
    };
    vec![
        judge(Oracle::Basics, "Basics", "0.1.0", "title"),
        judge(Oracle::Axe, "axe-core", "4.14.1", "wcag2a, wcag2aa"),
    ]
}

pub fn examinations() -> [Examination; 2] {
    let clean = Examination {
        screen: "sheet+menu".to_owned(),
        address: "/servizi/naspi".to_owned(),
        language: "it".to_owned(),
        engine: Engine::Chromium,
        engine_version: "141.0".to_owned(),
        width: 360,
        date: "2026-11-28T17:05:29Z".to_owned(),
        judges: vec![Oracle::Basics, Oracle::Axe],
        reading: Some(71.6),
        findings: Vec::new(),
    };
    let found = |rule: &str, place: &str, message: &str| Finding {
        oracle: Oracle::Axe,
        rule: rule.to_owned(),
        place: place.to_owned(),
        message: message.to_owned(),
        condition: "",
    };
    let condemned = Examination {
        screen: "help".to_owned(),
        address: "/aiuto".to_owned(),
        language: "de".to_owned(),
        engine: Engine::Firefox,
        engine_version: "140.0".to_owned(),
        width: 1280,
        date: "2026-11-28T17:05:30Z".to_owned(),
        judges: vec![Oracle::Axe],
        reading: None,
        findings: vec![
            found("color-contrast", "p", "too pale"),
            found("label", "#name", "no label").under("in the dark theme"),
            found("color-contrast", "h1", "too pale"),
        ],
    };
    [clean, condemned]
}
