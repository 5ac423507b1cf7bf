//! How easy was it: stars, one aspect, a few words (criterion C.SE.1.7, texts fixed there). Sent without the person's name.

use crate::{
    gateway::{
        client,
        contract::ratings::{Rating as RatingMessage, RatingAspect},
    },
    text::current::t,
    ui::{focus::focus_when_drawn, live::announce, notice::named_notice},
};
use leptos::{prelude::*, task::spawn_local};
use std::{future::Future, pin::Pin};

/// Names the section: the question, later the thanks.
const HEADING: &str = "rating-heading";

/// The most characters of the words.
pub const MOST_WORDS: usize = 200;

/// Where the rating stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum State {
    Asking,
    Sending,
    Thanked,
    Failed,
}

/// The questions that follow the stars (`rating_details.rs`), whose code travels when a star is chosen.
pub type Details = fn(bool, RatingForm) -> AnyView;

/// Brings that code; the app provides it to its pages.
#[derive(Clone, Copy)]
pub struct FetchDetails(pub fn() -> FetchingDetails);
/// On their way.
pub type FetchingDetails = Pin<Box<dyn Future<Output = Option<Details>>>>;

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
            comment: (!words.trim().is_empty())
                .then(|| words.trim().chars().take(MOST_WORDS).collect()),
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
    let RatingForm { stars, state, .. } = form;
    // The questions stay as they are while only the number of stars changes.
    let liked = Memo::new(move |_| match stars.get() {
        0 => None,
        stars => Some(stars > 3),
    });
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
                    {move || liked.get().map(|liked| more(liked, form))}
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

/// The questions about it; left out where they do not come, since the stars count without them.
fn more(liked: bool, form: RatingForm) -> AnyView {
    let details = RwSignal::new_local(None::<Details>);
    if let Some(fetch) = use_context::<FetchDetails>() {
        spawn_local(async move {
            let fetched = (fetch.0)().await;
            // Other stars may have been chosen meanwhile.
            let _ = details.try_set(fetched);
        });
    }
    (move || details.get().map(|details| details(liked, form))).into_any()
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
