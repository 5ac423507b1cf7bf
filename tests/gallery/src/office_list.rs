//! Offices one can go to, at addresses where nothing is.

use crate::state::State;
use leptos::prelude::AnyView;
use sportello::ui::{
    heading_level::HeadingLevel,
    office_list::{Office, office_list},
};

pub const STATES: &[State] = &[
    State::new("With all that is known", || show(true)),
    State::new("With the least", || show(false)),
];

fn show(all: bool) -> AnyView {
    let office = |name: &str, street: &str, distance: &str| Office {
        name: name.to_owned(),
        address: street.to_owned(),
        distance: all.then(|| distance.to_owned()),
        hours: if all {
            let days = [
                "Da lunedì a giovedì: 8.30–12.30",
                "Venerdì: solo con appuntamento",
            ];
            days.map(str::to_owned).to_vec()
        } else {
            Vec::new()
        },
        phone: all.then(|| "00 0000 0000".to_owned()),
        action: all.then(|| {
            (
                "/office-list".to_owned(),
                "Prendi un appuntamento".to_owned(),
            )
        }),
    };
    let offices = vec![
        office(
            "Sede di Prova Centro",
            "Via dell’Esempio 1, 00000 Prova",
            "a 800 metri",
        ),
        office(
            "Agenzia di Prova Nord",
            "Piazza del Modello 12, 00000 Prova",
            "a 4 chilometri",
        ),
    ];
    office_list(HeadingLevel::Three, offices)
}
