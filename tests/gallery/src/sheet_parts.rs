//! The parts of every service sheet.

use crate::state::State;
use sportello::{
    segments::families::sheet::PARTS,
    text::current::t,
    ui::{
        rich::rich,
        route::Route,
        sheet_parts::{access, contacts, sheet_part, to_services, ways},
    },
};

pub const STATES: &[State] = &[
    State::new("One paragraph", || {
        sheet_part("cost", "service-cost", 1, |n| {
            rich(&format!("sheet.cost.{n}"))
        })
    }),
    State::new("Several lines", || {
        sheet_part("how", "service-how-to", 4, |n| {
            rich(&format!("sheet.how.{n}"))
        })
    }),
    State::new("Access", access),
    State::new("Contacts", contacts),
    State::new("Way back", || to_services(t("naspi.name").into())),
    State::new("Other ways", || ways(PARTS, None)),
    State::new("Other ways with an easy page", || {
        ways(PARTS, Some(Route::NaspiEasySheet))
    }),
];
