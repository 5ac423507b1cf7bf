//! A remark.

use crate::state::State;
use leptos::prelude::*;
use sportello::{text::current::t, ui::notice::notice};

pub const STATES: &[State] = &[
    State::new("A sentence", || {
        notice(view! { <p>{t("result.estimate_note")}</p> })
    }),
    State::new("With a list", || {
        notice(view! {
            <p>{t("step.at_hand")}</p>
            <ul>
                <li>{t("sheet.needed.2")}</li>
                <li>{t("sheet.needed.3")}</li>
            </ul>
        })
    }),
];
