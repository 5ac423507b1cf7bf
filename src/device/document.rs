//! The page as a document: title, language, focus, scroll.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
    ScrollToOptions, Window,
};

/// The window. There always is one: this program only runs in a page.
pub fn window() -> Option<Window> {
    web_sys::window()
}

pub fn document() -> Option<Document> {
    window()?.document()
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets `lang` of the whole page.
pub fn set_language(code: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // A valid attribute name cannot be refused.
        let _ = root.set_attribute("lang", code);
    }
}

/// The element with this id.
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The first element that matches.
pub fn find(selector: &str) -> Option<HtmlElement> {
    document()?
        .query_selector(selector)
        .ok()
        .flatten()?
        .dyn_into()
        .ok()
}

/// The element that has the focus.
pub fn active() -> Option<HtmlElement> {
    document()?.active_element()?.dyn_into().ok()
}

/// Puts the focus on a heading or box that is not a control: it can take focus only while it has it.
pub fn focus_passive(target: &HtmlElement) {
    // A valid attribute name cannot be refused.
    let _ = target.set_attribute("tabindex", "-1");
    focus_without_scroll(target);
}

/// Puts the focus on a control that is beside the one that has it.
pub fn focus_control(id: &str) {
    if let Some(control) = element(id) {
        // Fails only for an element that is no longer in the page: nothing to focus then.
        let _ = control.focus();
    }
}

/// Puts the focus on a control and brings its label into view first.
pub fn focus_field(id: &str) {
    let Some(field) = element(id) else { return };
    let label = find(&format!("label[for='{id}']"));
    let legend = field
        .closest("fieldset")
        .ok()
        .flatten()
        .and_then(|group| group.query_selector("legend").ok().flatten());
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Start);
    match (legend, label) {
        (Some(legend), _) => legend.scroll_into_view_with_scroll_into_view_options(&options),
        (None, Some(label)) => label.scroll_into_view_with_scroll_into_view_options(&options),
        (None, None) => field.scroll_into_view_with_scroll_into_view_options(&options),
    }
    focus_without_scroll(&field);
}

/// Scrolls as little as shows the element, and not at all when it is in view. WebKit does not scroll to the radio button
/// that an arrow key chooses.
pub fn bring_into_view(target: &HtmlElement) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    target.scroll_into_view_with_scroll_into_view_options(&options);
}

fn focus_without_scroll(target: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // Fails only for an element that is no longer in the page: nothing to focus then.
    let _ = target.focus_with_options(&options);
}

pub fn scroll_to(top: f64) {
    if let Some(window) = window() {
        let options = ScrollToOptions::new();
        options.set_top(top);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// How far the page is scrolled, in CSS pixels.
pub fn scrolled() -> f64 {
    window()
        .and_then(|window| window.scroll_y().ok())
        .unwrap_or(0.0)
}

/// Path and query of the present address.
pub fn path() -> String {
    window()
        .and_then(|window| window.location().pathname().ok())
        .unwrap_or_default()
}

/// The id of the part of the page that the address names after `#`; empty when it names none.
pub fn part_asked_for() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// This path with the part of the page that the present address asks for.
pub fn with_part_asked_for(path: String) -> String {
    match part_asked_for() {
        part if part.is_empty() => path,
        part => format!("{path}#{part}"),
    }
}

/// Opens the browser's window for printing, where it has one.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Shows nothing of the page any more.
pub fn hide() {
    if let Some(root) = find("html") {
        root.set_hidden(true);
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        // A page can always be loaded anew.
        let _ = window.location().reload();
    }
}

/// Leaves the app for another page of the same origin, without a step in the history.
pub fn replace_page(path: &str) {
    if let Some(window) = window() {
        // Refused only for a malformed address, which ours are not.
        let _ = window.location().replace(path);
    }
}
