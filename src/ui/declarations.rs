//! What the person declares before sending, one box each. Nothing is ticked beforehand, and nothing is kept: who comes back
//! declares anew.

use super::{
    answer_book::AnswerBook,
    checkbox::{Checkbox, checkbox},
    error_summary::ErrorLine,
    rich::rich,
};
use crate::{
    journey::{
        check::Fault,
        declaration::{Declaration, Journey},
    },
    text::current::{t, words},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The boxes of a claim.
#[derive(Clone, Copy)]
pub struct Declarations {
    journey: &'static Journey,
    book: AnswerBook,
    ticked: RwSignal<BTreeSet<&'static str>>,
    faults: RwSignal<Vec<Fault>>,
}

impl Declarations {
    /// `made`: the claim was declared before, and goes out again as it was.
    pub fn new(book: AnswerBook, faults: RwSignal<Vec<Fault>>, made: bool) -> Self {
        let journey = book.journey;
        let all = journey.declarations.iter().map(|declared| declared.key);
        let ticked = if made { all.collect() } else { BTreeSet::new() };
        Self {
            journey,
            book,
            ticked: RwSignal::new(ticked),
            faults,
        }
    }

    fn asked(&self) -> Vec<&'static Declaration> {
        let declarations = self.journey.declarations.iter();
        self.book.peek(|answers| {
            declarations
                .filter(|declared| declared.when.holds(answers))
                .collect()
        })
    }

    /// Whether all are made; else the faults say which are not.
    pub fn are_made(&self) -> bool {
        let missing: Vec<Fault> = self.ticked.with_untracked(|ticked| {
            let asked = self.asked().into_iter();
            asked
                .filter(|declared| !ticked.contains(declared.key))
                .map(not_made)
                .collect()
        });
        let made = missing.is_empty();
        self.faults.set(missing);
        made
    }

    /// The boxes.
    pub fn view(self) -> AnyView {
        self.asked()
            .into_iter()
            .map(|declared| self.tick_box(declared))
            .collect_view()
            .into_any()
    }

    fn tick_box(self, declared: &'static Declaration) -> AnyView {
        let key = declared.key;
        let id = field_id(key);
        let error = format!("{id}-error");
        let missing = move || {
            self.faults
                .with(|faults| faults.iter().any(|fault| fault.question == key))
        };
        let stem = format!("{}.declaration.{key}", self.journey.id);
        let shown = Checkbox {
            id,
            words: rich(&stem),
            error: {
                let error = error.clone();
                Signal::derive(move || missing().then(|| error.clone()))
            },
        };
        let ticked = move || self.ticked.with(|ticked| ticked.contains(key));
        let change = move |on| {
            self.ticked.update(|ticked| {
                if on {
                    ticked.insert(key);
                } else {
                    ticked.remove(key);
                }
            });
        };
        view! {
            <div class="field" class:field--error=missing>
                <p class="field__error" id=error hidden=move || !missing()>{t(&format!("{stem}.missing"))}</p>
                {checkbox(shown, ticked, change)}
            </div>
        }
        .into_any()
    }
}

fn field_id(key: &str) -> String {
    format!("declaration-{}", key.replace('_', "-"))
}

fn not_made(declared: &'static Declaration) -> Fault {
    Fault {
        question: declared.key,
        message: None,
        values: Vec::new(),
        part: 0,
    }
}

/// The summary's line for a declaration that was not made; `None` for a fault of a question.
pub fn error_line(journey: &Journey, fault: &Fault) -> Option<ErrorLine> {
    let declared = journey
        .declarations
        .iter()
        .find(|declared| declared.key == fault.question)?;
    Some(ErrorLine {
        field_id: field_id(declared.key),
        text: words(&format!(
            "{}.declaration.{}.missing",
            journey.id, declared.key
        )),
    })
}
