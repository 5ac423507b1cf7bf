//! One of the three boxes of a typed date, for whatever asks for one (`question/date.rs`, `date_range.rs`). Months may be
//! numbers or words; nothing jumps from one box to the next.
//!
//! Keyboard: Tab. Announced: its label, and that it is wrong.

use crate::{
    journey::check::{date_part, with_date_part},
    text::current::t,
};
use leptos::{ev::Event, prelude::*};

/// The boxes in their order.
pub const BOXES: [DateBox; 3] = [
    DateBox {
        part: 0,
        label: "date.day",
        class: "field__input field__input--w-2",
        of_birth: "bday-day",
    },
    DateBox {
        part: 1,
        label: "date.month",
        class: "field__input field__input--w-10",
        of_birth: "bday-month",
    },
    DateBox {
        part: 2,
        label: "date.year",
        class: "field__input field__input--w-4",
        of_birth: "bday-year",
    },
];

/// What tells a box from the others.
#[derive(Clone, Copy)]
pub struct DateBox {
    pub part: usize,
    label: &'static str,
    class: &'static str,
    /// The token with which browsers fill in this part of a date of birth.
    pub of_birth: &'static str,
}

/// The id of a box, in a date with this id; the first box has the date's own.
pub fn date_box_id(date: &str, part: usize) -> String {
    match part {
        0 => date.to_owned(),
        1 => format!("{date}-month"),
        _ => format!("{date}-year"),
    }
}

/// The box. `date` is what stands in all three, as answers of a journey have it; `note` is told of it at each key, and
/// `answer` when the box is left.
pub fn date_box(
    shown: DateBox,
    id: String,
    autocomplete: &'static str,
    date: impl Fn() -> String + Copy + Send + Sync + 'static,
    wrong: impl Fn() -> bool + Send + 'static,
    note: impl Fn(String) + 'static,
    answer: impl Fn(String) + 'static,
) -> AnyView {
    let part = shown.part;
    // Each time over what stands in the others then.
    let typed =
        move |event: &Event| with_date_part(&untrack(date), part, &event_target_value(event));
    // A memo, or another answer that comes meanwhile would write over what is being typed here.
    let value = Memo::new(move |_| date_part(&date(), part));
    view! {
        <div class="date-field__part">
            <label class="date-field__label" for=id.clone()>{t(shown.label)}</label>
            <input
                class=shown.class
                id=id
                type="text"
                inputmode=(part != 1).then_some("numeric")
                autocomplete=(!autocomplete.is_empty()).then_some(autocomplete)
                aria-invalid=move || wrong().then_some("true")
                prop:value=move || value.get()
                on:input=move |event| note(typed(&event))
                on:change=move |event| answer(typed(&event))
            />
        </div>
    }
    .into_any()
}

/// The boxes of a date, side by side.
pub fn date_boxes(boxes: AnyView) -> AnyView {
    view! { <div class="date-field__parts">{boxes}</div> }.into_any()
}
