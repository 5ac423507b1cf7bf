//! The heading of a page, and with it the contract of every change of page: title, then content, then focus, then scroll.
//!
//! Keyboard: the heading takes the focus when the page was changed, never on the first load. Announced: the heading itself.

use crate::device::document::{
    element, focus_passive, part_asked_for, path, scroll_to, scrolled, set_title,
};
use crate::text::current::t;
use leptos::{html::H1, prelude::*};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use wasm_bindgen::{JsCast, closure::Closure};

thread_local! {
    static FIRST: Cell<bool> = const { Cell::new(true) };
    static GOING_BACK: Cell<bool> = const { Cell::new(false) };
    /// Path of the page that is drawn; none from the moment it is taken away until the next has arrived. Between the two
    /// the document may be short, and the browser scrolls it: nothing the person did.
    static SHOWN: RefCell<Option<String>> = const { RefCell::new(None) };
    static POSITIONS: RefCell<HashMap<String, f64>> = RefCell::new(HashMap::new());
}

/// Whether no page has arrived yet, and none of its parts was asked for by name.
pub fn is_first_page() -> bool {
    FIRST.get() && part_asked_for().is_empty()
}

/// Watches the history, so that going back restores the place on the page. Called once at start.
pub fn watch_history() {
    let Some(window) = crate::device::document::window() else {
        return;
    };
    if let Ok(history) = window.history() {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
    // A link to a part of the page makes the same event.
    let back = Closure::<dyn Fn()>::new(|| GOING_BACK.set(!is_shown(&path())));
    let place = Closure::<dyn Fn()>::new(|| {
        let path = path();
        if is_shown(&path) {
            POSITIONS.with_borrow_mut(|positions| positions.insert(path, scrolled()));
        }
    });
    let _ = window.add_event_listener_with_callback("popstate", back.as_ref().unchecked_ref());
    // A quick hand leaves the page before the browser tells that it scrolled: what is pressed is looked at too, and first.
    for event in ["scroll", "click"] {
        let _ = window.add_event_listener_with_callback_and_bool(
            event,
            place.as_ref().unchecked_ref(),
            true,
        );
    }
    // They live as long as the page.
    back.forget();
    place.forget();
}

fn is_shown(path: &str) -> bool {
    SHOWN.with_borrow(|shown| shown.as_deref() == Some(path))
}

/// The `h1`. `context` stands between the heading and the site's name in the title.
#[component]
pub fn Heading(
    /// Words of the heading; also the first part of the title.
    text: String,
    /// Further parts of the title, from the special to the general.
    #[prop(optional, into)]
    context: String,
    #[prop(optional, into)] class: String,
    /// The page only stands in until what was asked for is here: where it is scrolled to is left to that.
    #[prop(optional)]
    passing: bool,
) -> impl IntoView {
    let node = NodeRef::<H1>::new();
    set_page_title(&text, &context, false);
    on_cleanup(|| SHOWN.set(None));
    node.on_load(move |heading| {
        // After the frame in which the page is complete: a screen reader then reads what is there.
        request_animation_frame(move || arrive(&heading, passing));
    });
    view! { <h1 node_ref=node class=class>{text}</h1> }
}

/// Writes the document's title: `Errore: ` first when the page shows errors (WCAG 2.4.2).
pub fn set_page_title(text: &str, context: &str, wrong: bool) {
    let mut title = String::new();
    if wrong {
        title.push_str(&t("title.error"));
    }
    title.push_str(text);
    if !context.is_empty() {
        title.push_str(" — ");
        title.push_str(context);
    }
    title.push_str(" — ");
    title.push_str(&t("site.name"));
    set_title(&title);
}

fn arrive(heading: &web_sys::HtmlElement, passing: bool) {
    // A page that only stands in is not the first one: what it stands in for is.
    let first = if passing {
        FIRST.get()
    } else {
        FIRST.replace(false)
    };
    let back = GOING_BACK.get();
    match element(&part_asked_for()) {
        Some(part) if !back => {
            take_focus(&part);
            part.scroll_into_view();
        }
        _ if first => {}
        _ => {
            take_focus(heading);
            if !passing {
                restore_place();
            }
        }
    }
    if !passing {
        SHOWN.set(Some(path()));
    }
}

fn take_focus(heading: &web_sys::HtmlElement) {
    focus_passive(heading);
    let release = heading.clone();
    let blur = Closure::once_into_js(move || {
        let _ = release.remove_attribute("tabindex");
    });
    let once = web_sys::AddEventListenerOptions::new();
    once.set_once(true);
    let _ = heading.add_event_listener_with_callback_and_add_event_listener_options(
        "blur",
        blur.unchecked_ref(),
        &once,
    );
}

/// Scrolls to where the page was left when the person goes back to it, else to its top.
fn restore_place() {
    let back = GOING_BACK.replace(false);
    let left_at = POSITIONS.with_borrow(|positions| positions.get(&path()).copied());
    scroll_to(left_at.filter(|_| back).unwrap_or(0.0));
}
