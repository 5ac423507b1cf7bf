//! A municipality with its proposals, as the gateway would have them.

use crate::{
    fields::{Given, alone},
    state::State,
};
use leptos::prelude::*;
use sportello::{
    journey::declaration::{Kind, Lookup, Prefill, Question, ResidenceFact},
    shape::{fold::folded, places::Place},
    ui::question::municipality::{Municipalities, Said, municipality_with},
};

const PLACES: [(&str, &str); 7] = [
    ("Bologna", "BO"),
    ("Bolzano", "BZ"),
    ("Castro", "BG"),
    ("Castro", "LE"),
    ("Forlì", "FC"),
    ("Roma", "RM"),
    ("Romagnano Sesia", "NO"),
];

/// How the gateway answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Gateway {
    Knows,
    /// It has not said yet.
    Slow,
    /// It cannot be reached.
    Fails,
}

pub const STATES: &[State] = &[
    State::new("Empty", || show("empty", Given::NOTHING, Gateway::Knows)),
    State::new("From a register", || {
        show("known", Given::KNOWN, Gateway::Knows)
    }),
    State::new("Missing", || {
        show("missing", Given::CHECKED, Gateway::Knows)
    }),
    State::new("Two of the same name", || {
        show("namesakes", Given::answer("Castro"), Gateway::Knows)
    }),
    State::new("The beginning of a name", || {
        show("beginning", Given::answer("Rom"), Gateway::Knows)
    }),
    State::new("None of this name", || {
        show("unknown", Given::answer("Paperopoli"), Gateway::Knows)
    }),
    State::new("The gateway is slow", || {
        show("slow", Given::answer("Roma"), Gateway::Slow)
    }),
    State::new("The gateway does not say", || {
        show("failed", Given::answer("Roma"), Gateway::Fails)
    }),
];

fn show(key: &'static str, given: Given, gateway: Gateway) -> AnyView {
    let question = Question {
        lookup: Lookup::Municipality { province: "" },
        prefill: Prefill::Residence(ResidenceFact::Municipality),
        ..Question::new(key, Kind::Municipality)
    };
    let (page, question) = alone(question, "carta_disabilita.municipality", given);
    let answer = page.book.peek(|answers| answers.text(question.key));
    municipality_with(page, question, municipalities(answer, gateway))
}

/// What is known once the gateway has answered about what stands in the field.
pub fn municipalities(answer: String, gateway: Gateway) -> Municipalities {
    let municipalities = Municipalities::new();
    municipalities.asked.set(answer);
    Effect::new(move |_| {
        let about = municipalities.asked.get();
        let places = (gateway == Gateway::Knows).then(|| places(&about));
        if gateway != Gateway::Slow {
            municipalities.said.set(Some(Said { about, places }));
        }
    });
    municipalities
}

fn places(asked: &str) -> Vec<Place> {
    let asked = folded(asked);
    let begun = PLACES
        .into_iter()
        .filter(|(name, _)| folded(name).starts_with(&asked));
    let place = begun.map(|(name, province)| Place {
        name: name.to_owned(),
        province: province.to_owned(),
    });
    place.collect()
}
