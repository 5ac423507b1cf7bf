//! The field for the files of one document.

use crate::{
    drawn::{mark, press},
    state::State,
};
use leptos::prelude::*;
use sportello::{
    account::{
        shrinking::{self, Shrunk},
        uploads::Upload,
    },
    device::clock::time_now,
    gateway::contract::documents::Document,
    journey::declaration::{DocumentRule, Takes},
    text::{
        current::{t, words},
        words::Words,
    },
};

static PHOTO: DocumentRule = DocumentRule {
    kind: "photo",
    now: true,
    single: true,
    takes: Takes::Photo,
    ..DocumentRule::EMPTY
};

static SINGLE: DocumentRule = DocumentRule {
    kind: "single",
    now: true,
    single: true,
    ..DocumentRule::EMPTY
};

pub const STATES: &[State] = &[
    State::new("Any number of files", || {
        show("any", None, None, Vec::new())
    }),
    State::new("One file", || {
        show("single", Some(&SINGLE), None, Vec::new())
    }),
    State::new("A photo", || show("photo", Some(&PHOTO), None, Vec::new())),
    State::new("Missing", || {
        let missing = words("carta_disabilita.document.disability_report.missing");
        show("missing", None, Some(missing), Vec::new())
    }),
    State::new("Files that have arrived", || {
        let files = vec![
            document("arrived", "verbale.pdf"),
            document("arrived", "allegato.jpg"),
        ];
        show("arrived", None, None, files)
    }),
    State::new("A picture that was made smaller", || {
        smaller("smaller", 8 * MEGABYTE + MEGABYTE / 5)
    }),
    State::new("A picture too large to be sent as it was", || {
        smaller("too-large", 12 * MEGABYTE)
    }),
    State::new("With the tips", || {
        let shown = show("tips", Some(&SINGLE), None, Vec::new());
        press("#document-tips-tips summary");
        shown
    }),
    State::new("With the tips for a face", || {
        let shown = show("face", Some(&PHOTO), None, Vec::new());
        press("#document-face-tips summary");
        shown
    }),
    State::new("With files over it", || {
        let shown = show("over", None, None, Vec::new());
        mark(".upload:has(#document-over)", "upload--over");
        shown
    }),
];

const MEGABYTE: u64 = 1024 * 1024;

fn smaller(kind: &'static str, before: u64) -> AnyView {
    let name = format!("{kind}.jpg");
    let sizes = Shrunk {
        before,
        after: 345_678,
    };
    shrinking::note_sizes(&name, sizes);
    show(kind, None, None, vec![document(kind, &name)])
}

fn show(
    kind: &'static str,
    rule: Option<&'static DocumentRule>,
    fault: Option<Words>,
    files: Vec<Document>,
) -> AnyView {
    let uploaded = RwSignal::new(files);
    let fault = Signal::stored(fault);
    let name = t("carta_disabilita.document.disability_report.name");
    let why = words("carta_disabilita.document.disability_report.why");
    match rule {
        Some(rule) => view! { <Upload uploaded kind name why fault rule/> }.into_any(),
        None => view! { <Upload uploaded kind name why fault/> }.into_any(),
    }
}

fn document(kind: &str, name: &str) -> Document {
    Document {
        document_id: name.to_owned(),
        kind: kind.to_owned(),
        name: name.to_owned(),
        size_bytes: 345_678,
        media_type: "application/pdf".to_owned(),
        uploaded_at: time_now(),
    }
}
