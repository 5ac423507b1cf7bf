//! A button of the header with what it shows below it.
//!
//! When to use: for ways that need room only when somebody asks for them: services, one's own things, languages. When not:
//! in a page (`popover.rs` for words, `disclosure.rs` and `accordion.rs` for more); for the way out, which must be found at
//! once. It is the disclosure of the ARIA Authoring Practices, not their menu: what it shows are links and buttons.
//!
//! Keyboard: Enter or Space opens and closes it; Escape closes it and gives the focus back to the button; Tab goes through
//! it, and leaving it closes it, as a press elsewhere does. Announced: the button with its state; what it shows follows it.

use crate::device::document::{element, find, focus_control};
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlElement, Node};

/// Closes the menus of what this is called in, once a press or a key is over and it was elsewhere. They do not close when
/// the focus goes: what moved up under a finger would be missed by it.
pub fn close_when_left() {
    let pressed = window_event_listener(ev::click, |event| leave_for(event.target()));
    let struck = window_event_listener(ev::keyup, |event| match event.key().as_str() {
        "Escape" => close_from_inside(),
        _ => leave_for(event.target()),
    });
    on_cleanup(move || {
        pressed.remove();
        struck.remove();
    });
}

/// Closes the menu that is open.
pub fn close_menu() {
    if let Some(button) = open_button() {
        show(&button.id(), false);
    }
}

/// The same, for who is in it: the focus goes back to the button.
pub fn close_from_inside() {
    if let Some(button) = open_button() {
        show(&button.id(), false);
        focus_control(&button.id());
    }
}

/// The button and what it shows. `id` is the button's; `class` names the style, of which there is one for the dark bar
/// (`tool_menu`) and one for the navigation. `opened` is told each time; `here` marks the button while the page is one of
/// those that it leads to.
pub fn menu_button(
    id: &'static str,
    class: &'static str,
    here: impl Fn() -> bool + Send + 'static,
    opened: impl Fn() + 'static,
    words: AnyView,
    panel: AnyView,
) -> AnyView {
    // What is open stands in the document, so that the first view needs no state for it.
    let turn = move |_| {
        let open = open_button().is_none_or(|button| button.id() != id);
        close_menu();
        show(id, open);
        if open {
            opened();
        }
    };
    view! {
        <div class=class id=format!("{id}-menu")>
            <button
                type="button"
                class=format!("{class}__button")
                id=id
                data-menu=""
                aria-expanded="false"
                aria-controls=format!("{id}-panel")
                aria-current=move || here().then_some("true")
                on:click=turn
            >{words}</button>
            <div class=format!("{class}__panel") id=format!("{id}-panel") hidden>{panel}</div>
        </div>
    }
    .into_any()
}

/// A menu of the dark bar: a list of links and buttons.
pub fn tool_menu(id: &'static str, words: AnyView, options: Vec<AnyView>) -> AnyView {
    let options = options
        .into_iter()
        .map(|option| view! { <li>{option}</li> })
        .collect_view();
    let list = view! { <ul class="tool-menu__list">{options}</ul> };
    menu_button(id, "tool-menu", || false, || (), words, list.into_any())
}

/// The button of the menu that is open: one at most is.
fn open_button() -> Option<HtmlElement> {
    find("[data-menu][aria-expanded=true]")
}

fn show(id: &str, open: bool) {
    let panel = element(&format!("{id}-panel"));
    if let (Some(button), Some(panel)) = (element(id), panel) {
        // A valid attribute name cannot be refused.
        let _ = button.set_attribute("aria-expanded", if open { "true" } else { "false" });
        panel.set_hidden(!open);
    }
}

/// Something was done with this part of the page: a menu that it is not in closes.
fn leave_for(part: Option<EventTarget>) {
    let part = part.and_then(|part| part.dyn_into::<Node>().ok());
    let menu = open_button().and_then(|button| button.parent_node());
    if menu.is_some_and(|menu| !menu.contains(part.as_ref())) {
        close_menu();
    }
}
