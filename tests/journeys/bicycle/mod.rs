//! The bicycle bonus, filled in from the first page to the message, and read back from it.

mod declaration;
#[path = "../../texts/journey_keys.rs"]
mod journey_keys;

use declaration::{BICYCLE, MESSAGE};
use jiff::civil::date;
use serde_json::json;
use sportello::{
    domain::Money,
    gateway::contract::{
        documents::Document,
        drafts::Answers,
        household::{Household, HouseholdMember, Relation},
        registers::{Provenance, Register, Registers},
    },
    journey::{
        answering::{answered, confirmed},
        answers::{QuestionsByName, View},
        check,
        declaration::{Body, Step},
        envelope::Envelope,
        group::{ItemId, Scope},
        mapping, mapping_back,
        upgrade::upgrade,
        walk,
    },
};
use std::collections::{BTreeMap, BTreeSet};

use crate::{
    people::{IBAN, TODAY, tax_code},
    random::Random,
};

/// Somebody with a child of six, at the bicycle bonus.
struct Applicant {
    by_name: QuestionsByName,
    registers: Registers,
    typed: Answers,
}

impl Applicant {
    fn new() -> Self {
        Self {
            by_name: walk::questions_by_name(&BICYCLE),
            registers: registers(),
            typed: Answers::new(),
        }
    }

    fn view(&self) -> View<'_> {
        View::new(&self.typed, Some(&self.registers), &self.by_name, TODAY)
    }

    fn answer(&mut self, scope: Option<Scope>, question: &str, text: &str) {
        let view = self.view();
        let view = scope.map_or(view, |scope| view.within(scope));
        if let Some(typed) = answered(&BICYCLE, &view, question, text) {
            self.typed = typed;
        }
    }

    /// What is wrong on a page: the question, and the message that is not its own.
    fn faults(&self, step: &'static Step) -> Vec<(&'static str, Option<&'static str>)> {
        let faults = check::faults(&BICYCLE, step, &self.view()).into_iter();
        faults
            .map(|fault| (fault.question, fault.message))
            .collect()
    }

    /// The page that is shown to somebody who asks for this one.
    fn page(&self, wanted: &str) -> &'static Step {
        check::reachable(&BICYCLE, wanted, &self.view()).expect("a page")
    }

    /// The button at the end of a page that nothing is wrong with.
    fn go_on(&mut self, step: &'static Step) -> &'static Step {
        assert_eq!(self.faults(step), [], "{}", step.key);
        self.typed = confirmed(&BICYCLE, &self.view(), step);
        walk::next(&BICYCLE, step.key, &self.view()).expect("a page after it")
    }
}

fn registers() -> Registers {
    let known_by = |register| Provenance {
        register,
        as_of: TODAY,
    };
    let born = date(2020, 5, 7);
    let mut registers = (0..)
        .find_map(|seed| crate::people::registers(&mut Random::new(seed)))
        .expect("somebody");
    registers.contacts.email = Some("mara@example.it".to_owned());
    registers.contacts.phone = Some("3331234567".to_owned());
    registers.payment_account = None;
    registers.last_year_claim = None;
    registers.household = Some(Household {
        members: vec![HouseholdMember {
            tax_code: tax_code(&mut Random::new(1), born),
            given_name: "Nino".to_owned(),
            family_name: "Ros".to_owned(),
            birth_date: born,
            relation: Relation::Child,
            disability: None,
        }],
        isee: None,
        provenance: known_by(Register::Anpr),
    });
    registers
}

#[test]
fn the_bonus_is_asked_for() {
    let mut applicant = Applicant::new();
    let first = applicant.page("");
    assert_eq!(first.key, "identity");
    let contacts = applicant.go_on(first);
    // INPS knows how to reach the person: the page is only looked at.
    let bicycle = applicant.go_on(contacts);
    let missing = [("model", None), ("price", None), ("bought_on", None)];
    assert_eq!(applicant.faults(bicycle), missing);
    applicant.answer(None, "model", "electric");
    applicant.answer(None, "frame_number", "?");
    applicant.answer(None, "price", "-1");
    applicant.answer(None, "bought_on", "1|12|2026");
    let wrong = [
        ("price", Some("error.money.negative")),
        ("bought_on", Some("error.date.future")),
    ];
    assert_eq!(applicant.faults(bicycle), wrong);
    applicant.answer(None, "price", "1.899,90");
    applicant.answer(None, "bought_on", "3|novembre|2026");
    assert_eq!(applicant.go_on(bicycle).key, "payment");
    // It is a cargo bike after all: the children come in, and nobody gets past them.
    applicant.answer(None, "model", "cargo");
    applicant.answer(None, "frame_number", "WB-77 K");
    let children = applicant.go_on(bicycle);
    assert_eq!(children.key, "children");
    assert_eq!(applicant.page("review").key, "children");
    let Body::Group(group) = children.body else {
        panic!("children are a list");
    };
    let item = ItemId::known(0).expect("the child of the household");
    assert_eq!(applicant.view().items(group), [item]);
    assert_eq!(
        applicant.faults(children),
        [("children", Some("error.group.unfinished"))]
    );
    applicant.answer(Some(Scope { group, item }), "has_helmet", "yes");
    let payment = applicant.go_on(children);
    assert_eq!(applicant.page("review").key, "payment");
    applicant.answer(None, "iban", IBAN);
    let documents = applicant.go_on(payment);
    assert_eq!(documents.key, "documents");
    let undecided = ("invoice", Some("documents.undecided"));
    assert_eq!(applicant.faults(documents), [undecided]);
    assert_eq!(applicant.page("review").key, "documents");
    applicant.answer(None, "document.invoice", "now");
    assert_eq!(applicant.go_on(documents).key, "review");
    assert_eq!(applicant.page("review").key, "review");
    sent(&applicant);
}

/// The message, and what a receipt makes of it.
fn sent(applicant: &Applicant) {
    let uploaded: [Document; 1] = serde_json::from_value(json!([{
        "document_id": "d-1", "kind": "invoice", "name": "fattura.pdf", "size_bytes": 1000,
        "media_type": "application/pdf", "uploaded_at": "2026-11-25T10:00:00Z",
    }]))
    .expect("a document");
    let envelope = Envelope {
        domus_number: "1",
        bic: "",
        uploaded: &uploaded,
        today: TODAY,
    };
    let view = applicant.view();
    let message = mapping::message(&BICYCLE, MESSAGE, &applicant.registers, &view, &envelope);
    let message = message.expect("everything is answered");
    let child = tax_code(&mut Random::new(1), date(2020, 5, 7));
    let expected = json!({
        "benefit": "bonus-bicicletta",
        "journey_version": 2,
        "contacts": { "email": "mara@example.it", "phone": "+393331234567", "confirmation_channel": "email" },
        "documents": [{ "kind": "invoice", "document_id": "d-1" }],
        "declaration_made": true,
        "request": {
            "applicant_tax_code": applicant.registers.person.tax_code,
            "model": "cargo",
            "price": Money::parse("1899,90").expect("money"),
            "bought_on": "2026-11-03",
            "frame_number": "WB-77 K",
            "children": [{ "tax_code": child, "birth_date": "2020-05-07", "has_helmet": true }],
            "iban": IBAN,
        },
    });
    assert_eq!(message, expected);

    let back = mapping_back::sent(&BICYCLE, MESSAGE, &message.to_string()).expect("a receipt");
    assert_eq!(back.tax_code, applicant.registers.person.tax_code);
    let child_of = |question: &str| back.answers.get(&format!("children[r000].{question}"));
    assert_eq!(child_of("has_helmet").map(String::as_str), Some("yes"));
    assert_eq!(
        back.answers.get("bought_on").map(String::as_str),
        Some("3|11|2026")
    );
    let other = r#"{ "benefit": "assegno-unico" }"#;
    assert_eq!(mapping_back::sent(&BICYCLE, MESSAGE, other), None);
}

#[test]
fn a_draft_of_the_first_version_is_read() {
    let mut answers = Answers::from([("cost".to_owned(), "500".to_owned())]);
    let mut step = "bicycle".to_owned();
    assert_eq!(upgrade(&BICYCLE, 1, &mut answers, &mut step), Ok(()));
    assert_eq!(
        answers,
        Answers::from([("price".to_owned(), "500".to_owned())])
    );
}

#[test]
fn every_text_is_there_in_both_languages() {
    let (mut needed, mut allowed) = (BTreeSet::new(), BTreeSet::new());
    journey_keys::needed(&BICYCLE, &mut needed);
    journey_keys::allowed(&BICYCLE, &mut allowed);
    // What can be wrong with a date or an amount is said alike in all claims.
    needed.retain(|key| !key.starts_with("error."));
    for language in [include_str!("it.json"), include_str!("en.json")] {
        let texts: BTreeMap<String, String> = serde_json::from_str(language).expect("texts");
        let keys: BTreeSet<String> = texts.into_keys().collect();
        let missing: Vec<_> = needed.difference(&keys).collect();
        assert!(missing.is_empty(), "{missing:?}");
        let more = keys
            .difference(&needed)
            .filter(|key| !allowed.contains(*key));
        assert_eq!(more.count(), 0);
    }
}
