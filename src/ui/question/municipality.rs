//! A municipality, proposed while one types its name; the one that is chosen answers the question about its province too.
//!
//! When to use: an Italian municipality, of which there are 7 900. When not: some other place (`text.rs`). What is typed
//! stands though nobody proposes it, or the gateway does not say.
//!
//! Keyboard: that of `combobox.rs`. Announced: what that says; below the field, that the province was answered too, which
//! municipalities could be meant, that there is none of this name, or that nobody can say now. The focus stays in the field.

use super::{
    FieldIds, QuestionPage,
    correction::correction,
    fault_of, fault_text, hint, label,
    lookup::{Found, found_line},
    text::token,
    unknown::unknown_box,
};
use crate::{
    device::document::active,
    gateway::client::lookup,
    journey::{
        answers::UNKNOWN,
        declaration::{Lookup, Question},
    },
    shape::{
        fold::found,
        places::{self, Place, Remark},
    },
    ui::combobox::{Combobox, ComboboxValue, combobox},
};
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};

/// How long nothing is typed before the gateway is asked, in milliseconds.
const PAUSE: u32 = 200;

/// Letters that the shortest names have: fewer are not asked about.
const SHORTEST: usize = 2;

/// What the gateway said, and about which words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub about: String,
    /// `None` when it did not say.
    pub places: Option<Vec<Place>>,
}

/// The words one asks about, and what was said last.
#[derive(Clone, Copy)]
pub struct Municipalities {
    pub asked: RwSignal<String>,
    pub said: RwSignal<Option<Said>>,
}

impl Municipalities {
    pub fn new() -> Self {
        Self {
            asked: RwSignal::new(String::new()),
            said: RwSignal::new(None),
        }
    }

    /// Asks the gateway whenever nothing is typed for a while.
    fn ask_gateway(self) {
        Effect::new(move |_| {
            let asked = self.asked.get();
            let known = |said: &Option<Said>| {
                let mut said = said.iter();
                said.any(|said| said.about == asked && said.places.is_some())
            };
            if asked.chars().count() < SHORTEST || self.said.with_untracked(known) {
                return;
            }
            spawn_local(async move {
                TimeoutFuture::new(PAUSE).await;
                let is_asked =
                    |asked: &str| self.asked.try_with_untracked(|now| now == asked) == Some(true);
                if !is_asked(&asked) {
                    return;
                }
                let places = lookup::municipalities(&asked).await.ok().map(|found| {
                    let items = found.items.into_iter();
                    let place = items.map(|one| Place {
                        name: one.name,
                        province: one.province,
                    });
                    place.collect()
                });
                // Only what is still asked is spoken of.
                if is_asked(&asked) {
                    let about = asked;
                    self.said.set(Some(Said { about, places }));
                }
            });
        });
    }

    /// The proposals for what is asked: until the gateway has said, those of before that still fit.
    fn proposals(self) -> Option<Vec<String>> {
        let asked = self.asked.get();
        if asked.chars().count() < SHORTEST {
            return None;
        }
        self.said.with(|said| {
            let said = said.as_ref()?;
            let labels: Vec<String> = said.places.iter().flatten().map(places::label).collect();
            if said.about == asked {
                return said.places.is_some().then_some(labels);
            }
            if !asked.starts_with(&said.about) {
                return None;
            }
            let fit = found(&labels, &asked);
            let fit: Vec<String> = fit
                .into_iter()
                .filter_map(|at| labels.get(at).cloned())
                .collect();
            (!fit.is_empty()).then_some(fit)
        })
    }

    /// The municipality that is meant by these words, among those of which the gateway has spoken.
    fn meant(self, words: &str) -> Option<Place> {
        self.said.with_untracked(|said| {
            let places = said.as_ref()?.places.as_ref()?;
            places::meant(places, words).cloned()
        })
    }

    /// What there is to say about the answer that stands.
    fn remark(self, answer: &str, province: &str) -> Found {
        self.said.with(|said| match said {
            Some(said) if said.about == answer => match &said.places {
                None => Found::Failed,
                Some(found) => match places::remark(found, answer, province) {
                    Remark::Clear => Found::Nothing,
                    Remark::Meant(labels) => Found::Name(labels.join(", ")),
                    Remark::Unknown => Found::Unknown,
                },
            },
            _ => Found::Nothing,
        })
    }
}

impl Default for Municipalities {
    fn default() -> Self {
        Self::new()
    }
}

/// The field, with what the gateway says.
pub fn municipality_field(page: QuestionPage, question: &'static Question) -> AnyView {
    let municipalities = Municipalities::new();
    municipalities.ask_gateway();
    // The answer that is there already is looked up too.
    let answer = page.book.peek(|answers| answers.text(question.key));
    municipalities.asked.set(asked(&answer));
    municipality_with(page, question, municipalities)
}

/// The field, with whatever is said.
pub fn municipality_with(
    page: QuestionPage,
    question: &'static Question,
    municipalities: Municipalities,
) -> AnyView {
    let field = Field {
        page,
        question,
        municipalities,
        filled: RwSignal::new(None),
        waiting: RwSignal::new(None),
    };
    field.take_when_said();
    let ids = FieldIds::of(question.key);
    let fault = fault_of(page, question);
    let journey = page.book.journey.id;
    let shown = Combobox {
        id: ids.field.clone(),
        label: label(journey, question.key).plain(),
        hint: hint(page, question).into(),
        error: Signal::derive(move || fault.get().map(|fault| fault_text(journey, &fault))),
        autocomplete: token(question),
        below: field.below(&ids),
    };
    let value = ComboboxValue {
        value: Memo::new(move |_| field.value()).into(),
        proposals: Memo::new(move |_| municipalities.proposals()).into(),
        typed: move |words| field.note(words),
        chosen: move |words: String| field.choose(&words),
    };
    combobox(shown, value)
}

#[derive(Clone, Copy)]
struct Field {
    page: QuestionPage,
    question: &'static Question,
    municipalities: Municipalities,
    /// The province that was answered with the municipality.
    filled: RwSignal<Option<String>>,
    /// An answer that the gateway has not spoken of yet, and what the province was when it was given.
    waiting: RwSignal<Option<(String, String)>>,
}

impl Field {
    fn answer(self) -> String {
        self.page
            .book
            .view(|answers| answers.text(self.question.key))
    }

    /// What stands in the field: what is being typed, else the answer.
    fn value(self) -> String {
        let key = self
            .page
            .book
            .view(|answers| answers.key(self.question.key));
        let typing = self.page.book.typing.with(|typing| {
            let typing = typing.as_ref().filter(|(field, _)| *field == key);
            typing.map(|(_, words)| words.clone())
        });
        let shown = typing.unwrap_or_else(|| self.answer());
        if shown == UNKNOWN {
            String::new()
        } else {
            shown
        }
    }

    /// The question about the province, where there is one.
    fn province(self) -> Option<&'static str> {
        match self.question.lookup {
            Lookup::Municipality { province } => Some(province),
            _ => None,
        }
    }

    fn note(self, words: String) {
        self.filled.set(None);
        self.waiting.set(None);
        self.municipalities.asked.set(asked(&words));
        self.page.book.note(self.question.key, words);
    }

    fn choose(self, words: &str) {
        let book = self.page.book;
        if untrack(|| self.answer()) == words {
            // Left as it was.
            book.note(self.question.key, words.to_owned());
            return;
        }
        if let Some(place) = self.municipalities.meant(words) {
            self.take(place);
            return;
        }
        self.filled.set(None);
        book.answer(self.question.key, words.to_owned());
        self.waiting
            .set(Some((words.to_owned(), untrack(|| self.province_answer()))));
        self.municipalities.asked.set(asked(words));
    }

    /// The answer is this municipality, and its province the other one.
    fn take(self, place: Place) {
        let book = self.page.book;
        self.municipalities.asked.set(asked(&place.name));
        book.answer(self.question.key, place.name);
        if let Some(question) = self.province() {
            let before = book.peek(|answers| answers.text(question));
            if !before.trim().eq_ignore_ascii_case(&place.province) {
                book.answer(question, place.province.clone());
                self.filled.set(Some(place.province));
            }
        }
    }

    /// On a slow network the field is left before the gateway has spoken: the province is answered once it has. Where
    /// somebody has gone on to the province meanwhile, that one is theirs.
    fn take_when_said(self) {
        Effect::new(move |_| {
            let about = self
                .municipalities
                .said
                .with(|said| said.as_ref().map(|said| said.about.clone()));
            let Some((words, before)) = self.waiting.get() else {
                return;
            };
            let stands = untrack(|| self.answer()) == words;
            if stands && about != Some(asked(&words)) {
                return;
            }
            self.waiting.set(None);
            if stands
                && untrack(|| self.province_answer()) == before
                && !self.is_at_province()
                && let Some(place) = self.municipalities.meant(&words)
            {
                self.take(place);
            }
        });
    }

    /// Whether the person is at the question about the province.
    fn is_at_province(self) -> bool {
        let Some(question) = self.province() else {
            return false;
        };
        let field = FieldIds::of(question).field;
        active().is_some_and(|focused| focused.id() == field)
    }

    /// The answer to the question about the province; empty where there is none. Tracks.
    fn province_answer(self) -> String {
        self.province()
            .map(|question| self.page.book.view(|answers| answers.text(question)))
            .unwrap_or_default()
    }

    /// What is said of the answer that stands.
    fn found(self) -> Found {
        if let Some(province) = self.filled.get()
            && self.province_answer() == province
        {
            return Found::Province(province);
        }
        let answer = asked(&self.answer());
        match answer.as_str() {
            "" | UNKNOWN => Found::Nothing,
            answer => self.municipalities.remark(answer, &self.province_answer()),
        }
    }

    fn below(self, ids: &FieldIds) -> AnyView {
        let found = Memo::new(move |_| self.found());
        view! {
            {unknown_box(self.page, self.question, ids)}
            {found_line(self.question.lookup, found.into())}
            {correction(self.page, self.question)}
        }
        .into_any()
    }
}

/// The words as the gateway is asked about them.
fn asked(words: &str) -> String {
    words.trim().to_owned()
}
