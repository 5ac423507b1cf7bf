//! The list of what is wrong, above the heading. Takes the focus; each link leads to the field, its label in view.
//!
//! Announced: the inner container is an alert, the focused box only has the heading as its name, so nothing is said twice.
//! The heading is none of the document's: the page's first heading is its `h1`.

use crate::device::document::{element, focus_field, focus_passive, scroll_to};
use crate::text::{current::t, words::Words};
use leptos::prelude::*;

const ID: &str = "error-summary";

/// A line: the field to go to and the words, the same as beside the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorLine {
    pub field_id: String,
    pub text: Words,
}

/// Shows the lines, nothing while there are none.
#[component]
pub fn ErrorSummary(#[prop(into)] lines: Signal<Vec<ErrorLine>>) -> impl IntoView {
    move || {
        let lines = lines.get();
        (!lines.is_empty()).then(|| {
            view! {
                <div class="error-summary" id=ID role="group" tabindex="-1" aria-labelledby="error-summary-heading">
                    <div role="alert">
                        <p class="error-summary__heading" id="error-summary-heading">{t("error.summary")}</p>
                        <ul class="error-summary__list">
                            {lines.into_iter().map(line).collect_view()}
                        </ul>
                    </div>
                </div>
            }
        })
    }
}

/// Moves the focus to the summary once it is there.
pub fn focus_summary() {
    request_animation_frame(|| {
        if let Some(summary) = element(ID) {
            focus_passive(&summary);
            scroll_to(0.0);
        }
    });
}

fn line(line: ErrorLine) -> AnyView {
    let href = format!("#{}", line.field_id);
    let id = line.field_id;
    view! {
        <li>
            <a href=href rel="external" on:click=move |event| {
                event.prevent_default();
                focus_field(&id);
            }>{line.text}</a>
        </li>
    }
    .into_any()
}
