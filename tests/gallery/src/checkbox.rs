//! One box that stands alone.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    text::current::t,
    ui::checkbox::{Checkbox, checkbox},
};

pub const STATES: &[State] = &[
    State::new("Not ticked", || show("empty", false, false)),
    State::new("Ticked", || show("ticked", true, false)),
    State::new("Wrong", || show("wrong", false, true)),
];

fn show(id: &'static str, ticked: bool, wrong: bool) -> AnyView {
    let ticked = RwSignal::new(ticked);
    let error = format!("{id}-error");
    let shown = Checkbox {
        id: id.to_owned(),
        words: t("case.withdraw.confirm").into_any(),
        error: Signal::stored(wrong.then(|| error.clone())),
    };
    let words = wrong.then(|| t("case.withdraw.missing"));
    view! {
        <div class="field" class:field--error=wrong>
            <p class="field__error" id=error hidden=!wrong>{words}</p>
            {checkbox(shown, move || ticked.get(), move |on| ticked.set(on))}
        </div>
    }
    .into_any()
}
