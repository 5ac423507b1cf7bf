use super::*;
use crate::{
    gateway::contract::{documents::Document, drafts::Answers},
    journey::{
        check,
        condition::Condition,
        declaration::{Body, Step},
        envelope::claim_documents,
        walk,
    },
};
use jiff::{Timestamp, civil::date};

const PROOF: &str = "proof";

const JOURNEY: Journey = Journey {
    id: "test",
    steps: &[
        Step {
            key: "documents",
            when: Condition::Always,
            body: Body::Documents,
        },
        Step {
            key: "end",
            when: Condition::Always,
            body: Body::Review,
        },
    ],
    documents: &[DocumentRule {
        kind: PROOF,
        when: Condition::Always,
        ..DocumentRule::EMPTY
    }],
    ..Journey::EMPTY
};

fn file(kind: &str) -> Document {
    Document {
        document_id: "doc-1".to_owned(),
        kind: kind.to_owned(),
        name: "lettera.pdf".to_owned(),
        size_bytes: 1,
        media_type: "application/pdf".to_owned(),
        uploaded_at: Timestamp::UNIX_EPOCH,
    }
}

/// Reads the answers about the proof: what was chosen, and the words that go with it.
fn with<R>(choice: &str, words: &str, files: &[Document], read: impl Fn(&View) -> R) -> R {
    let mut typed = Answers::new();
    for (key, answer) in [
        (document_key(PROOF), choice),
        (document_reason_key(PROOF), words),
    ] {
        if !answer.is_empty() {
            typed.insert(key, answer.to_owned());
        }
    }
    let declared = walk::questions_by_name(&JOURNEY);
    read(&View::new(&typed, None, &declared, date(2026, 11, 25)).beside(None, files))
}

#[test]
fn nobody_goes_on_before_something_is_said() {
    let long = "a".repeat(MOST_WORDS + 1);
    let check = |choice: &str, words: &str, files: &[Document], expected: Option<(&str, usize)>| {
        let faults = with(choice, words, files, |answers| {
            check::faults(&JOURNEY, &JOURNEY.steps[0], answers)
        });
        let found = faults.first().map(|fault| (fault.message, fault.part));
        let expected = expected.map(|(message, part)| (Some(message), part));
        assert_eq!(found, expected, "{choice} {words} {files:?}");
        let reached = with(choice, words, files, |answers| {
            check::reachable(&JOURNEY, "end", answers).map(|step| step.key)
        });
        let open = if expected.is_none() {
            "end"
        } else {
            "documents"
        };
        assert_eq!(reached, Some(open), "{choice} {words} {files:?}");
    };
    let (none, other, there) = ([], [file("other")], [file(PROOF)]);
    check("", "", &none, Some(("documents.undecided", FILES)));
    check("", "", &other, Some(("documents.undecided", FILES)));
    check("", "", &there, None);
    // The file may still be on its way.
    check("now", "", &none, None);
    check("now", "", &there, None);
    check("later", "", &none, None);
    check("later", "", &there, Some(("documents.files_there", CHOICE)));
    let given = ("documents.already_given.missing", WORDS);
    check("already_given", "", &none, Some(given));
    check("already_given", "  ", &none, Some(given));
    check("already_given", "NASpI 2024", &none, None);
    check(
        "already_given",
        "x",
        &there,
        Some(("documents.files_there", CHOICE)),
    );
    check(
        "not_sent",
        "",
        &none,
        Some(("documents.not_sent.missing", WORDS)),
    );
    check("not_sent", "Non ce l’ho", &none, None);
    check(
        "not_sent",
        &long,
        &none,
        Some(("error.text.too_long", WORDS)),
    );
    check(
        "of a later version",
        "",
        &none,
        Some(("documents.undecided", FILES)),
    );
}

#[test]
fn what_is_sent_reads_back_as_what_was_said() {
    let check = |choice: &str, words: &str, files: &[Document], expected: DocumentFate| {
        let lines = with(choice, words, files, |answers| {
            claim_documents(&JOURNEY, answers, files)
        });
        let read: Vec<DocumentFate> = lines.iter().map(DocumentFate::sent).collect();
        assert_eq!(read, [expected], "{choice} {words}");
        let (id, absence) = (&lines[0].document_id, &lines[0].absence);
        assert!(id.is_none() || absence.is_none(), "{choice} {words}");
    };
    let words = |text: &str| text.to_owned();
    check("", "", &[], DocumentFate::Later);
    check("now", "", &[], DocumentFate::Later);
    check("later", "", &[], DocumentFate::Later);
    check("now", "", &[file(PROOF)], DocumentFate::Sent);
    // Whatever was chosen: what is there is sent.
    check("not_sent", "x", &[file(PROOF)], DocumentFate::Sent);
    check("later", "", &[file("other")], DocumentFate::Later);
    let given = DocumentFate::AlreadyGiven(words("Con la NASpI del 2024"));
    check("already_given", " Con la NASpI del 2024 ", &[], given);
    check(
        "not_sent",
        "Persa",
        &[],
        DocumentFate::NotSent(words("Persa")),
    );
}

#[test]
fn its_answers_belong_to_the_journey() {
    for (key, words) in [
        (document_key(PROOF), false),
        (document_reason_key(PROOF), true),
    ] {
        assert!(walk::is_asked(&JOURNEY, &key), "{key}");
        let found = of_key(&JOURNEY, &key).map(|(rule, words)| (rule.kind, words));
        assert_eq!(found, Some((PROOF, words)), "{key}");
    }
    assert!(of_key(&JOURNEY, "document.other").is_none());
    let kept = with("not_sent", "Persa", &[], |answers| {
        walk::pruned(&JOURNEY, answers)
    });
    assert_eq!(kept.len(), 2, "{kept:?}");
}
