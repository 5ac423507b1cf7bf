//! A repeating group: the children of the Assegno unico.

use crate::{
    drawn::press,
    fields::{page_of, step_of},
    state::State,
};
use leptos::prelude::*;
use sportello::{
    journey::{declaration::Journey, group::ItemId},
    segments::families::assegno_unico::{ASSEGNO_UNICO, CHILDREN},
    ui::question::group::{group_list, set_list},
};

static JOURNEY: Journey = ASSEGNO_UNICO;

pub const STATES: &[State] = &[
    State::new("Nobody in it", || show(0, false)),
    State::new("Two from a register", || show(0, true)),
    State::new("One that is not finished", || show(1, false)),
    State::new("As many as it takes", || show(CHILDREN.max, false)),
    State::new("One taken away", || {
        press("main li button");
        show(0, true)
    }),
];

/// So many items without an answer, or those that the registers know.
fn show(items: usize, known: bool) -> AnyView {
    let Some(step) = step_of(&JOURNEY, "children") else {
        return ().into_any();
    };
    let page = page_of(&JOURNEY, step, known);
    // The step is asked of parents only.
    page.book.answer("role", "parent".to_owned());
    if !known {
        let items: Vec<ItemId> = (0..items)
            .filter_map(|item| ItemId::parse(&format!("a{item:03}")))
            .collect();
        set_list(page.book, &CHILDREN, &items);
    }
    group_list(page, &CHILDREN)
}
