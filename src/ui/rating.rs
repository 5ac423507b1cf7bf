//! How easy was it: stars, one aspect, a few words (criterion C.SE.1.7, texts fixed there). Sent without the person's name.

use crate::{
    gateway::{
        client,
        contract::ratings::{Rating as RatingMessage, RatingAspect},
    },
    text::current::{t, words},
    ui::{
        choice_group::choice_group,
        focus::focus_when_drawn,
        live::announce,
        notice::named_notice,
        radio::{RadioOption, radio},
    },
};
use leptos::{prelude::*, task::spawn_local};

/// Names the section: the question, later the thanks.
const HEADING: &str = "rating-heading";

const ASPECTS: [(RatingAspect, &str); 5] = [
    (RatingAspect::ClearInstructions, "clear"),
    (RatingAspect::CompleteInstructions, "complete"),
    (RatingAspect::KnowingWhereIWas, "where"),
    (RatingAspect::NoTechnicalProblems, "technical"),
    (RatingAspect::Other, "other"),
];

/// Where the rating stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum State {
    Asking,
    Sending,
    Thanked,
    Failed,
}

/// What was answered so far.
#[derive(Clone, Copy)]
pub struct RatingForm {
    /// One to five; 0 while there are none.
    pub stars: RwSignal<u8>,
    pub aspect: RwSignal<Option<RatingAspect>>,
    pub comment: RwSignal<String>,
    pub state: RwSignal<State>,
}

impl RatingForm {
    /// Nothing is answered yet.
    pub fn none() -> Self {
        Self {
            stars: RwSignal::new(0),
            aspect: RwSignal::new(None),
            comment: RwSignal::new(String::new()),
            state: RwSignal::new(State::Asking),
        }
    }
}

/// `subject` names the service or page.
#[component]
pub fn Rating(#[prop(into)] subject: String) -> impl IntoView {
    let subject = StoredValue::new(subject);
    let form = RatingForm::none();
    let RatingForm {
        stars,
        aspect,
        comment,
        state,
    } = form;
    let send = move || {
        state.set(State::Sending);
        let words = comment.get_untracked();
        let rating = RatingMessage {
            subject: subject.get_value(),
            stars: stars.get_untracked(),
            aspect: aspect.get_untracked(),
            comment: (!words.trim().is_empty()).then(|| words.trim().chars().take(200).collect()),
        };
        spawn_local(async move {
            if client::rate(&rating).await.is_ok() {
                state.set(State::Thanked);
                focus_when_drawn(&[HEADING]);
            } else {
                state.set(State::Failed);
                announce(t("rating.failed"));
            }
        });
    };
    rating_form(form, send)
}

/// The form, or the thanks for it.
pub fn rating_form(form: RatingForm, send: impl Fn() + Copy + Send + 'static) -> AnyView {
    let RatingForm {
        stars,
        aspect,
        comment,
        state,
    } = form;
    // Only the thanks take the form's place: the button that was pressed keeps the focus until then.
    let thanked = Memo::new(move |_| state.get() == State::Thanked);
    view! {
        <section class="rating-box" data-element="feedback" aria-labelledby=HEADING>
            {move || if thanked.get() {
                named_notice(HEADING, view! { <p>{t("rating.thanks")}</p> })
            } else {
                view! {
                    <fieldset class="rating">
                        <legend class="rating__legend"><h2 id=HEADING>{t("rating.question")}</h2></legend>
                        <div class="rating__scale">{(1..=5).map(|value| star(value, stars)).collect_view()}</div>
                        <p class="rating__ends">{t("rating.ends")}</p>
                    </fieldset>
                    {move || (stars.get() > 0).then(|| details(stars.get() > 3, aspect, comment))}
                    {move || (state.get() == State::Failed).then(|| view! { <p class="field__error">{t("rating.failed")}</p> })}
                    {move || (stars.get() > 0).then(|| view! {
                        <button
                            type="button"
                            class="button button--secondary"
                            aria-disabled=move || (state.get() == State::Sending).then_some("true")
                            on:click=move |_| if state.get_untracked() != State::Sending { send() }
                        >{t("rating.send")}</button>
                    })}
                }
                .into_any()
            }}
        </section>
    }
    .into_any()
}

fn star(value: u8, stars: RwSignal<u8>) -> AnyView {
    view! {
        <label class="rating__value" data-element=format!("feedback-rate-{value}")>
            <input
                class="rating__input"
                type="radio"
                name="rating"
                value=value.to_string()
                prop:checked=move || stars.get() == value
                on:change=move |_| stars.set(value)
            />
            <span class="rating__star" aria-hidden="true"></span>
            <span class="rating__number">{value.to_string()}</span>
        </label>
    }
    .into_any()
}

fn details(
    liked: bool,
    aspect: RwSignal<Option<RatingAspect>>,
    comment: RwSignal<String>,
) -> AnyView {
    let branch = if liked { "liked" } else { "hard" };
    let options = ASPECTS
        .into_iter()
        .map(|(value, key)| {
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
        })
        .collect_view();
    let legend = words(&format!("rating.{branch}"));
    view! {
        {choice_group(legend, || None, || false, options.into_any())}
        <div class="field">
            <label class="field__label" for="rating-comment">{t("rating.comment")}</label>
            <p class="field__hint" id="rating-comment-hint">{t("rating.comment.hint")}</p>
            <textarea
                class="field__input"
                id="rating-comment"
                maxlength="200"
                rows="3"
                aria-describedby="rating-comment-hint"
                prop:value=move || comment.get()
                on:change=move |event| comment.set(event_target_value(&event))
            ></textarea>
        </div>
    }
    .into_any()
}
