//! The keys that the app puts together: from the declared journeys, and from the lists in the pages.

use crate::{
    journey_keys,
    source::{Literal, file, quoted_after},
};
use sportello::{
    gateway::contract::assegno_unico,
    journey::declaration::Journey,
    rules::naspi::Refusal,
    segments::{
        disability::{carta_disabilita::CARTA_DISABILITA, states::Stage},
        families::assegno_unico::ASSEGNO_UNICO,
        unemployed::{naspi::NASPI, pre_check::PRE_CHECK},
    },
};
use std::collections::BTreeSet;

/// Every `format!` that makes a key, each covered by one of the families below.
pub const TEMPLATES: &[&str] = &[
    "answer.{answer}",
    "easy.{n}",
    "help.{part}",
    "help.{part}.text",
    "{journey}.document.{kind}.name",
    "{journey}.document.{kind}.why",
    "{journey}.document.{}.missing",
    "{}.document.{kind}.name",
    "{}.{}.name",
    "accessibility.{name}",
    "accessibility.{name}.text",
    "appearance.{name}",
    "appearance.{name}.{value}",
    "correct.{}",
    "source.{}",
    "{stem}.found",
    "{stem}.missing",
    "{stem}.none",
    "{id}.at_hand.{name}",
    "{}.related.{name}",
    "{}.declaration.{key}",
    "{}.declaration.{}.missing",
    "{}.{}.one",
    "{}.{}.{part}",
    "{id}.name",
    "{id}.{}.name",
    "{id}.{}.title",
    "rating.{branch}",
    "rating.{branch}.{key}",
    "refusal.{reason}",
    "sheet.fact.{name}.label",
    "sheet.fact.{name}.value",
    "sheet.{key}",
    "sheet.{key}.{n}",
    "{}.second_signer",
    "{id}.sheet.title",
    "{id}.sheet.lead",
    "{id}.sheet.{key}.{n}",
    "{}.text",
    "{}.step",
    "{}.title",
    "{}.{shared}",
    "{}.todo",
    "{journey}.{question}.label",
    "{journey}.{question}.{option}.hint",
    "{journey}.{}.missing",
    "{journey}.{}.{answer}",
    "{journey}.{}.{option}",
    "{}.{}.hint",
    "{key}.text",
    "{key}.title",
    "{name}.lead",
    "{name}.title",
    "{name}.{part}",
    "{name}.{part}.text",
];

/// Every journey of the app.
const JOURNEYS: [&Journey; 4] = [&NASPI, &PRE_CHECK, &ASSEGNO_UNICO, &CARTA_DISABILITA];

/// The registers a pre-filled answer can come from.
const REGISTERS: [&str; 8] = [
    "anpr",
    "digital_identity",
    "inps_contacts",
    "inps_payments",
    "mandatory_communications",
    "contribution_account",
    "dsu",
    "earlier_claim",
];

/// A reason that only INPS can have: documents that were promised and never came.
const DOCUMENTS_MISSING: &str = "documents_missing";

/// Everything that must have its text.
pub fn needed(literals: &[Literal]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for journey in JOURNEYS {
        journey_keys::needed(journey, &mut keys);
    }
    keys.extend(
        REGISTERS
            .iter()
            .flat_map(|name| [format!("source.{name}"), format!("correct.{name}")]),
    );
    keys.extend(
        ["bank", "employer", "municipality", "office"]
            .iter()
            .flat_map(|name| ["found", "none"].map(|end| format!("lookup.{name}.{end}"))),
    );
    keys.extend(Stage::all().flat_map(|stage| {
        let key = stage.key();
        // A request that was not confirmed is on no way.
        let step = (stage != Stage::Draft).then(|| format!("{key}.step"));
        [format!("{key}.text"), key.to_owned()]
            .into_iter()
            .chain(step)
    }));
    stems(literals, &mut keys);
    closed(literals, &mut keys);
    pages(&mut keys);
    sheets(&mut keys);
    appearance(&mut keys);
    keys.extend(["yes", "no"].map(|answer| format!("answer.{answer}")));
    let refusals = Refusal::KEYS
        .iter()
        .filter_map(|key| key.rsplit('.').next())
        .chain([DOCUMENTS_MISSING])
        .chain(assegno_unico::REFUSALS);
    keys.extend(refusals.map(|reason| format!("refusal.{reason}")));
    keys
}

/// What can be chosen of the look of the pages.
fn appearance(keys: &mut BTreeSet<String>) {
    let source = file("src/device/appearance.rs");
    let settings: Vec<&str> = source
        .split("    Setting {")
        .skip(1)
        .filter_map(|rest| rest.split_once("],"))
        .map(|(setting, _)| setting)
        .collect();
    assert!(!settings.is_empty(), "no setting was read");
    for setting in settings {
        let values = quoted_after(setting, "[\"")
            .into_iter()
            .chain(quoted_after(setting, ", \""));
        let name = &quoted_after(setting, "name: \"")[0];
        keys.extend(values.map(|value| format!("appearance.{name}.{value}")));
        keys.insert(format!("appearance.{name}"));
    }
}

/// What may have a text: hints of options, and a benefit's own words in place of those that all benefits share.
pub fn allowed(literals: &[Literal]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for journey in JOURNEYS {
        keys.extend(
            shared(literals)
                .iter()
                .map(|key| format!("{}.{key}", journey.id)),
        );
        journey_keys::allowed(journey, &mut keys);
    }
    keys
}

/// The texts that a benefit can replace by its own (`Service::key`); one that is not there is a missing text.
fn shared(literals: &[Literal]) -> BTreeSet<String> {
    let of_key = literals.iter().filter(|literal| literal.called == "key");
    let mut keys: BTreeSet<String> = of_key.map(|literal| literal.text.clone()).collect();
    let mut ahead = BTreeSet::new();
    stems(literals, &mut ahead);
    keys.extend(ahead.into_iter().filter(|key| key.starts_with("timeline.")));
    keys
}

/// Literals that stand for several texts: advice, failures, what is ahead in a timeline, the pre-check's outcome.
fn stems(literals: &[Literal], keys: &mut BTreeSet<String>) {
    let stem = |literal: &&Literal| {
        literal.like_key() && !literal.looked_up() && literal.text.matches('.').count() == 1
    };
    for Literal { text, .. } in literals.iter().filter(stem) {
        let parts: &[&str] = match text.split('.').next() {
            Some("advice") => &[".title", ".text", ".todo"],
            Some("failure") => &[".title", ".text"],
            Some("result") if text.ends_with("entitled") => &["", ".text"],
            Some("timeline") => &["", ".text"],
            _ => &[],
        };
        keys.extend(parts.iter().map(|part| format!("{text}{part}")));
    }
}

/// Why a benefit cannot be asked for now.
fn closed(literals: &[Literal], keys: &mut BTreeSet<String>) {
    let stem = |literal: &&Literal| literal.like_key() && literal.text.contains(".closed.");
    for Literal { text, .. } in literals.iter().filter(stem) {
        keys.extend([".title", ".text"].map(|part| format!("{text}{part}")));
    }
}

/// The sheets whose texts travel with their journey: the file, and the journey's id.
const SHEETS: [(&str, &str); 2] = [
    ("src/segments/families/sheet.rs", "assegno_unico"),
    ("src/segments/disability/sheet.rs", "carta_disabilita"),
];

fn sheets(keys: &mut BTreeSet<String>) {
    for (path, id) in SHEETS {
        keys.extend(["title", "lead"].map(|part| format!("{id}.sheet.{part}")));
        for (key, lines) in sheet_parts(&file(path)) {
            keys.extend((1..=lines).map(|n| format!("{id}.sheet.{key}.{n}")));
        }
    }
}

/// The parts of a sheet and how many lines each has, from the table in its source.
fn sheet_parts(source: &str) -> Vec<(String, usize)> {
    let parts = source
        .lines()
        .filter(|line| line.trim_start().starts_with("(\""));
    let part = |line: &str| {
        let lines = line
            .rsplit(", ")
            .next()
            .and_then(|n| n.trim_end_matches("),").parse().ok())
            .expect("lines");
        (quoted_after(line, "(\"").remove(0), lines)
    };
    parts.map(part).collect()
}

/// The lists that pages walk through, read from their source because they need a browser to be compiled.
fn pages(keys: &mut BTreeSet<String>) {
    let sheet = file("src/segments/unemployed/sheet.rs");
    for (key, lines) in sheet_parts(&sheet) {
        keys.extend((1..=lines).map(|n| format!("sheet.{key}.{n}")));
        keys.insert(format!("sheet.{key}"));
    }
    for fact in list_before(&sheet, ".map(fact)") {
        keys.extend(["label", "value"].map(|part| format!("sheet.fact.{fact}.{part}")));
    }
    let easy = file("src/segments/unemployed/easy_sheet.rs");
    let sentences = easy
        .split("SENTENCES: usize = ")
        .nth(1)
        .and_then(|rest| rest.split(';').next());
    let sentences: usize = sentences
        .and_then(|n| n.parse().ok())
        .expect("number of sentences");
    keys.extend((1..=sentences).map(|n| format!("easy.{n}")));
    for aspect in quoted_after(
        &file("src/ui/rating_details.rs").replace("(RatingAspect::", "\u{1}"),
        ", \"",
    ) {
        keys.extend(["hard", "liked"].map(|branch| format!("rating.{branch}.{aspect}")));
    }
    keys.extend(["hard", "liked"].map(|branch| format!("rating.{branch}")));
    let accessibility = file("src/app/accessibility.rs");
    for part in quoted_after(&accessibility, "{part(\"") {
        keys.extend(["", ".text"].map(|end| format!("accessibility.{part}{end}")));
    }
    let pages = file("src/app/text_pages.rs");
    for part in list_before(
        &pages,
        ";\n    view! {\n        <div class=\"page page--narrow\">\n            <Heading text=t(\"help.title\")",
    ) {
        keys.extend(["", ".text"].map(|end| format!("help.{part}{end}")));
    }
    for page in pages.lines().filter(|line| line.contains("text_page(\"")) {
        let mut words = page.split('"').skip(1).step_by(2);
        let name = words.next().expect("name of the page");
        keys.extend(["title", "lead"].map(|part| format!("{name}.{part}")));
        keys.extend(words.flat_map(|part| ["", ".text"].map(|end| format!("{name}.{part}{end}"))));
    }
}

/// The strings of the list that ends where `marker` begins.
fn list_before(source: &str, marker: &str) -> Vec<String> {
    let (before, _) = source
        .split_once(marker)
        .unwrap_or_else(|| panic!("{marker} is gone"));
    let (_, list) = before.rsplit_once('[').expect("a list");
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn lists_are_read() {
    assert_eq!(
        list_before("x([\"a\", \"b\"].map(|fact| f))", ".map(|fact|"),
        ["a", "b"]
    );
}
