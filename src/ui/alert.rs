//! A notice inside the page: what kind it is by sign, word and colour, what it is about, and what one can do.
//!
//! When to use: for what somebody should know where they are: good news, a risk, something that cannot go on. When not: for
//! what is wrong in a form (`error_summary.rs`), for what is over in a moment (`toast.rs`), for a question that cannot wait
//! (`dialog.rs`), for a remark that weighs no more than the rest (`notice.rs`).
//!
//! Keyboard: none; what one can do in it is a link or a button, and one that must be read at once takes the focus
//! (`focus::focus_when_drawn`). Announced: in its place, the word for its kind first; where it appears later,
//! `alert_place` says it.

use super::rich::rich_with;
use super::value_text::advice_values;
use crate::{
    journey::advice::{Advice, Weight},
    text::current::t,
};
use leptos::prelude::*;

/// What kind of notice it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Good to know.
    Information,
    /// Something has gone well.
    Success,
    /// Something may go wrong.
    Warning,
    /// Something has gone wrong, or cannot go on.
    Danger,
}

impl Kind {
    fn class(self) -> &'static str {
        match self {
            Self::Information => "alert alert--info",
            Self::Success => "alert alert--success",
            Self::Warning => "alert alert--warning",
            Self::Danger => "alert alert--danger",
        }
    }

    fn word(self) -> String {
        match self {
            Self::Information => t("alert.information"),
            Self::Success => t("alert.success"),
            Self::Warning => t("alert.warning"),
            Self::Danger => t("alert.danger"),
        }
    }

    /// Its sign, each of another outline: a disc with an i, a disc with a tick, a triangle, an octagon.
    fn sign(self) -> &'static str {
        match self {
            Self::Information => "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zM12 7v1M12 11v6",
            Self::Success => "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zM7.5 12.5l3 3l6-7",
            Self::Warning => "M12 3l10 18h-20zM12 10v5M12 17.5v1",
            Self::Danger => "M8 2h8l6 6v8l-6 6h-8l-6-6v-8zM12 7v6M12 16v1",
        }
    }
}

/// A notice that is being put together.
pub struct Alert {
    kind: Kind,
    heading: Option<AnyView>,
    body: AnyView,
    id: Option<&'static str>,
    advice: Option<&'static str>,
}

impl Alert {
    /// `body` is its text and what one can do.
    pub fn new(kind: Kind, body: impl IntoView + 'static) -> Self {
        Self {
            kind,
            heading: None,
            body: body.into_any(),
            id: None,
            advice: None,
        }
    }

    /// What it is about, in a few words that are no heading of the page.
    pub fn about(self, words: impl IntoView + 'static) -> Self {
        let heading = view! { <p class="alert__heading">{words.into_any()}</p> };
        self.with_heading(heading.into_any())
    }

    /// The same as a heading of the page; `id` is the heading's.
    pub fn headed(self, id: &'static str, words: impl IntoView + 'static) -> Self {
        let heading = view! { <h2 class="alert__heading" id=id>{words.into_any()}</h2> };
        self.with_heading(heading.into_any())
    }

    fn with_heading(mut self, heading: AnyView) -> Self {
        self.heading = Some(heading);
        self
    }

    /// A name in the page, for who leads there.
    pub fn id(mut self, id: &'static str) -> Self {
        self.id = Some(id);
        self
    }

    /// The notice.
    pub fn view(self) -> AnyView {
        view! {
            <div class=self.kind.class() id=self.id data-advice=self.advice>
                <p class="alert__kind">
                    <svg class="alert__sign" viewBox="0 0 24 24" aria-hidden="true"><path d=self.kind.sign()/></svg>
                    {self.kind.word()}
                </p>
                {self.heading}
                {self.body}
            </div>
        }
        .into_any()
    }
}

/// Where a notice appears later: in the page from the start, so that what appears in it is spoken.
pub fn alert_place(notice: impl Fn() -> Option<Alert> + Send + 'static) -> AnyView {
    view! { <div aria-live="polite">{move || notice().map(Alert::view)}</div> }.into_any()
}

/// An advice of a journey.
pub fn advice(advice: &Advice) -> AnyView {
    let kind = match advice.weight {
        Weight::Information => Kind::Information,
        Weight::Warning => Kind::Warning,
        Weight::Obstacle => Kind::Danger,
    };
    let values = advice_values(advice);
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let title = rich_with(&format!("{}.title", advice.key), &values);
    let text = rich_with(&format!("{}.text", advice.key), &values);
    let todo = rich_with(&format!("{}.todo", advice.key), &values);
    let body = view! {
        <p>{text}</p>
        <p>{todo}</p>
    };
    let mut notice = Alert::new(kind, body).about(title);
    notice.advice = Some(advice.key);
    notice.view()
}
