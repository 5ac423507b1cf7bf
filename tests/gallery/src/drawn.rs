//! What a person does, done once a state is drawn: some states are only reached by pressing.

use leptos::prelude::request_animation_frame;
use sportello::device::document::find;

/// Presses what the selector finds, once it is there.
pub fn press(selector: &'static str) {
    request_animation_frame(move || {
        if let Some(found) = find(selector) {
            found.click();
        }
    });
}

/// Gives what the selector finds a class that it has only while something is held over it.
pub fn mark(selector: &'static str, class: &'static str) {
    request_animation_frame(move || {
        if let Some(found) = find(selector) {
            // A class without blanks cannot be refused.
            let _ = found.class_list().add_1(class);
        }
    });
}
