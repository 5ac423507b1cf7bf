//! A line of text with proposals: one of many names, found by typing a part of it.
//!
//! When to use: one of so many that a list cannot be read, as municipalities or offices. When not: up to a dozen
//! (`radio.rs`); words that nobody can propose (`question/text.rs`). What is typed stands even where nothing is proposed:
//! whether it is an answer is the form's to check.
//!
//! Keyboard (APG, editable combobox with list autocomplete): typing opens the list; Down and Up move in it, and open it;
//! Enter takes the proposal one is on; Escape closes the list, and empties the field when it is closed; Home, End, Left and
//! Right go back to the words; Tab leaves with what is typed. Announced: label, hint, error; how many proposals there are,
//! once the person pauses; each proposal one comes to.

use super::{field_ids::FieldIds, live::announce};
use crate::{
    device::document::{bring_into_view, element},
    shape::keys::{Axis, moved},
    text::{
        current::{t, t_with},
        words::Words,
    },
};
use gloo_timers::future::TimeoutFuture;
use leptos::{ev, prelude::*, task::spawn_local};

/// How long nothing is typed before the number of proposals is said, in milliseconds.
const PAUSE: u32 = 800;

/// What it says.
pub struct Combobox {
    pub id: String,
    pub label: String,
    pub hint: Signal<Option<Words>>,
    pub error: Signal<Option<Words>>,
    pub autocomplete: Option<&'static str>,
    /// What is said about the answer, below the field.
    pub below: AnyView,
}

/// What it holds and hears.
#[derive(Clone, Copy)]
pub struct ComboboxValue<Typed, Chosen> {
    pub value: Signal<String>,
    /// The proposals for what is typed, best first; `None` while nobody knows them yet.
    pub proposals: Signal<Option<Vec<String>>>,
    /// Each change by typing.
    pub typed: Typed,
    /// A proposal was taken, or the field was left with other words than before.
    pub chosen: Chosen,
}

#[derive(Clone, Copy)]
struct List {
    id: StoredValue<String>,
    proposals: Signal<Option<Vec<String>>>,
    open: RwSignal<bool>,
    /// The proposal one is on.
    active: RwSignal<Option<usize>>,
}

/// The field with its list.
pub fn combobox<Typed, Chosen>(shown: Combobox, value: ComboboxValue<Typed, Chosen>) -> AnyView
where
    Typed: Fn(String) + Copy + Send + Sync + 'static,
    Chosen: Fn(String) + Copy + Send + Sync + 'static,
{
    let list = List {
        id: StoredValue::new(shown.id.clone()),
        proposals: value.proposals,
        open: RwSignal::new(false),
        active: RwSignal::new(None),
    };
    list.say_count_when_paused();
    let take = move |proposal: String| {
        list.close();
        (value.chosen)(proposal);
    };
    let press = move |event: ev::KeyboardEvent| match list.press(&event) {
        Pressed::Take(proposal) => take(proposal),
        Pressed::Empty => (value.chosen)(String::new()),
        Pressed::Nothing => {}
    };
    let input = move |event: ev::Event| {
        list.active.set(None);
        list.open.set(true);
        (value.typed)(event_target_value(&event));
    };
    let id = shown.id.clone();
    let ids = FieldIds::new(id.clone());
    let error = shown.error;
    let wrong = move || error.with(Option::is_some);
    let hint = shown.hint;
    let described = {
        let ids = ids.clone();
        move || ids.described_by(hint.with(Option::is_some), wrong())
    };
    let hint = move || {
        let id = ids.hint.clone();
        hint.get()
            .map(|hint| view! { <p class="field__hint" id=id>{hint}</p> })
    };
    let label = shown.label.clone();
    view! {
        <div class="field" class:field--error=wrong>
            <label class="field__label" for=id.clone()>{shown.label}</label>
            {hint}
            <p class="field__error" id=ids.error hidden=move || !wrong()>{move || error.get().map(IntoRender::into_render)}</p>
            <div class="combobox">
                <input
                    class="field__input"
                    id=id
                    type="text"
                    role="combobox"
                    autocomplete=shown.autocomplete.unwrap_or("off")
                    aria-autocomplete="list"
                    aria-controls=list.list_id()
                    aria-expanded=move || list.is_shown().to_string()
                    aria-activedescendant=move || list.active_id()
                    aria-describedby=described
                    aria-invalid=move || wrong().then_some("true")
                    prop:value=move || value.value.get()
                    on:input=input
                    on:change=move |event| (value.chosen)(event_target_value(&event))
                    on:keydown=press
                    on:blur=move |_| list.close()
                />
                <ul
                    class="combobox__list"
                    role="listbox"
                    id=list.list_id()
                    aria-label=label
                    hidden=move || !list.is_shown()
                >
                    {move || {
                        let proposals = value.proposals.get().into_iter().flatten().enumerate();
                        proposals.map(|(place, words)| proposal(list, place, words, take)).collect_view()
                    }}
                </ul>
            </div>
            {shown.below}
        </div>
    }
    .into_any()
}

/// What a key asks of the form.
enum Pressed {
    Take(String),
    Empty,
    Nothing,
}

impl List {
    fn list_id(self) -> String {
        self.id.with_value(|id| format!("{id}-list"))
    }

    fn proposal_id(self, place: usize) -> String {
        self.id.with_value(|id| format!("{id}-proposal-{place}"))
    }

    fn active_id(self) -> Option<String> {
        let place = self.active.get().filter(|_| self.is_shown())?;
        let there = self.count() > place;
        there.then(|| self.proposal_id(place))
    }

    fn is_shown(self) -> bool {
        self.open.get() && self.count() > 0
    }

    /// How many proposals there are. Tracks.
    fn count(self) -> usize {
        self.proposals
            .with(|proposals| proposals.as_ref().map_or(0, Vec::len))
    }

    fn close(self) {
        self.open.set(false);
        self.active.set(None);
    }

    fn press(self, event: &ev::KeyboardEvent) -> Pressed {
        let shown = untrack(|| self.is_shown());
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" => {
                event.prevent_default();
                self.open.set(true);
                if !event.alt_key() {
                    self.move_on(&event.key());
                } else if event.key() == "ArrowUp" {
                    self.close();
                }
            }
            "Enter" if shown => {
                let place = self.active.get_untracked();
                let mut proposals = self.proposals.get_untracked().into_iter().flatten();
                if let Some(proposal) = place.and_then(|place| proposals.nth(place)) {
                    // The form is not sent: the person has only chosen.
                    event.prevent_default();
                    return Pressed::Take(proposal);
                }
                self.close();
            }
            "Escape" => {
                event.prevent_default();
                if !shown {
                    return Pressed::Empty;
                }
                self.close();
            }
            "Home" | "End" | "ArrowLeft" | "ArrowRight" => self.active.set(None),
            _ => {}
        }
        Pressed::Nothing
    }

    fn move_on(self, key: &str) {
        let count = untrack(|| self.count());
        let to = match (self.active.get_untracked(), key) {
            (None, "ArrowDown") => (count > 0).then_some(0),
            (None, _) => count.checked_sub(1),
            (Some(from), key) => moved(key, Axis::Down, from, count),
        };
        self.active.set(to);
        if let Some(place) = to {
            request_animation_frame(move || {
                if let Some(proposal) = element(&self.proposal_id(place)) {
                    bring_into_view(&proposal);
                }
            });
        }
    }

    /// Says how many there are once they stay the same for a while.
    fn say_count_when_paused(self) {
        Effect::new(move |_| {
            let (open, proposals) = (self.open.get(), self.proposals.get());
            if open && let Some(shown) = proposals {
                spawn_local(async move {
                    TimeoutFuture::new(PAUSE).await;
                    let still = self.open.try_get_untracked() == Some(true)
                        && self.active.try_get_untracked() == Some(None)
                        && self.proposals.try_get_untracked().flatten().as_ref() == Some(&shown);
                    if still {
                        announce(count_words(shown.len()));
                    }
                });
            }
        });
    }
}

fn count_words(count: usize) -> String {
    match count {
        0 => t("ui.combobox.none"),
        count => t_with("ui.combobox.count", &[("n", &count.to_string())]),
    }
}

fn proposal(list: List, place: usize, words: String, take: impl Fn(String) + 'static) -> AnyView {
    let shown = words.clone();
    let active = move || list.active.get() == Some(place);
    view! {
        <li
            class="combobox__proposal"
            role="option"
            id=list.proposal_id(place)
            aria-selected=move || active().to_string()
            // The field keeps the focus.
            on:mousedown=move |event| event.prevent_default()
            on:click=move |_| take(words.clone())
        >{shown}</li>
    }
    .into_any()
}
