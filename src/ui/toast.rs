//! A short message that something has happened, at the edge of the page.
//!
//! When to use: what was done is done, and the page shows it too: "message deleted". When not: the only place of a message;
//! an error, or anything one must act on (`error_summary.rs`, `alert.rs`).
//!
//! Keyboard: after the page, Tab reaches each message's button; Escape there closes it too. Closing gives the focus back to
//! where it came from. Announced: the words, politely, at once. A message stays for six seconds at least, longer the more
//! it says, and as long as the pointer or the focus is on it.

use super::live::announce;
use crate::{
    device::document::{active, find, focus_passive},
    text::current::t,
};
use gloo_timers::future::TimeoutFuture;
use leptos::{ev, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The least time a message stays, in milliseconds.
const LEAST: u32 = 6_000;
/// How much longer for each letter: a slow reader reads about ten in a second.
const FOR_EACH_LETTER: u32 = 100;
/// How long until it is looked again whether a message is still held.
const AGAIN: u32 = 1_000;
/// The most messages at a time; the oldest one goes.
const MOST: usize = 3;

/// The messages of a page.
#[derive(Clone, Copy)]
pub struct Toaster {
    messages: RwSignal<Vec<Message>>,
    /// How many there have been.
    count: StoredValue<u32>,
    /// The message that the pointer or the focus is on.
    held: RwSignal<Option<u32>>,
    came_from: StoredValue<Option<HtmlElement>, LocalStorage>,
}

#[derive(Clone, PartialEq, Eq)]
struct Message {
    id: u32,
    words: String,
}

impl Default for Toaster {
    fn default() -> Self {
        Self::new()
    }
}

impl Toaster {
    pub fn new() -> Self {
        Self {
            messages: RwSignal::new(Vec::new()),
            count: StoredValue::new(0),
            held: RwSignal::new(None),
            came_from: StoredValue::new_local(None),
        }
    }

    /// Says it, and shows it for a while.
    pub fn say(self, words: String) {
        let time = self.show(words);
        let id = self.count.get_value();
        spawn_local(async move {
            TimeoutFuture::new(time).await;
            while self.held.try_get_untracked() == Some(Some(id)) {
                TimeoutFuture::new(AGAIN).await;
            }
            self.remove(id);
        });
    }

    /// Says it, and shows it until it is closed. Gives how long it would be shown otherwise.
    pub fn show(self, words: String) -> u32 {
        announce(words.clone());
        let letters = u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
        self.count.update_value(|count| *count += 1);
        let id = self.count.get_value();
        self.messages.update(|messages| {
            messages.push(Message { id, words });
            if messages.len() > MOST {
                messages.remove(0);
            }
        });
        LEAST.max(letters.saturating_mul(FOR_EACH_LETTER))
    }

    fn remove(self, id: u32) {
        // The page may have been left meanwhile.
        let _ = self
            .messages
            .try_update(|messages| messages.retain(|message| message.id != id));
    }

    /// Closes a message whose button has the focus: that goes back.
    fn close(self, id: u32) {
        self.remove(id);
        self.held.set(None);
        let before = self
            .came_from
            .get_value()
            .filter(|before| before.is_connected());
        match before {
            // Fails only for an element that is no longer in the page.
            Some(before) => drop(before.focus()),
            None => {
                if let Some(heading) = find("h1") {
                    focus_passive(&heading);
                }
            }
        }
    }
}

/// Where the messages stand: once in a page, after its content.
pub fn toasts(toaster: Toaster) -> AnyView {
    // Each message is drawn once.
    view! {
        <div class="toasts">
            <For each=move || toaster.messages.get() key=|message| message.id let:message>
                {one(toaster, message)}
            </For>
        </div>
    }
    .into_any()
}

fn one(toaster: Toaster, message: Message) -> AnyView {
    let id = message.id;
    let let_go = move || {
        if toaster.held.get_untracked() == Some(id) {
            toaster.held.set(None);
        }
    };
    let enter = move |event: ev::FocusEvent| {
        toaster.held.set(Some(id));
        let before = event.related_target();
        let before = before.and_then(|before| before.dyn_into::<HtmlElement>().ok());
        if let Some(before) = before.filter(|before| !is_in_toasts(before)) {
            toaster.came_from.set_value(Some(before));
        }
    };
    let press = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            toaster.close(id);
        }
    };
    let click = move |_| {
        // A click need not have moved the focus into the message: then it stays where it is.
        if active().is_some_and(|active| is_in_toasts(&active)) {
            toaster.close(id);
        } else {
            toaster.remove(id);
        }
    };
    view! {
        <div
            class="toast"
            on:mouseenter=move |_| toaster.held.set(Some(id))
            on:mouseleave=move |_| let_go()
            on:focusin=enter
            on:focusout=move |_| let_go()
            on:keydown=press
        >
            <p class="toast__words">{message.words.clone()}</p>
            <button type="button" class="toast__close" on:click=click>
                {t("ui.toast.close")}<span class="visually-hidden">": "{message.words}</span>
            </button>
        </div>
    }
    .into_any()
}

fn is_in_toasts(element: &HtmlElement) -> bool {
    matches!(element.closest(".toasts"), Ok(Some(_)))
}
