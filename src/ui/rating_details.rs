//! What was easy or hard, and a few words: asked once a star is chosen (`rating.rs`). Its code and its texts come only then,
//! since most who read a page give no star.
//!
//! Keyboard: arrows among the aspects; Tab to the words. Announced: as `radio.rs` and `text_area.rs`.

use super::{
    choice_group::choice_group,
    radio::{RadioOption, radio},
    rating::{MOST_WORDS, RatingForm},
    text_area::{TextArea, text_area},
};
use crate::{
    gateway::contract::ratings::RatingAspect,
    text::current::{t, words},
};
use leptos::prelude::*;

const ASPECTS: [(RatingAspect, &str); 5] = [
    (RatingAspect::ClearInstructions, "clear"),
    (RatingAspect::CompleteInstructions, "complete"),
    (RatingAspect::KnowingWhereIWas, "where"),
    (RatingAspect::NoTechnicalProblems, "technical"),
    (RatingAspect::Other, "other"),
];

/// The two questions; the first depends on whether it was `liked`.
pub fn rating_details(liked: bool, form: RatingForm) -> AnyView {
    let RatingForm {
        aspect, comment, ..
    } = form;
    let branch = if liked { "liked" } else { "hard" };
    let options = ASPECTS.map(|(value, key)| {
        let option = RadioOption {
            id: format!("rating-{key}"),
            name: "rating-aspect".to_owned(),
            value: key.to_owned(),
            text: words(&format!("rating.{branch}.{key}")),
            hint: None,
        };
        radio(
            option,
            move || aspect.get() == Some(value),
            move || aspect.set(Some(value)),
        )
    });
    let area = TextArea {
        id: "rating-comment".to_owned(),
        label: t("rating.comment"),
        hint: Some(words("rating.comment.hint")),
        error: Signal::stored(None),
        most: MOST_WORDS,
        rows: 3,
    };
    let legend = words(&format!("rating.{branch}"));
    view! {
        {choice_group(legend, || None, || false, options.collect_view().into_any())}
        {text_area(area, move || comment.get(), move |typed| comment.set(typed), |_| {})}
    }
    .into_any()
}
