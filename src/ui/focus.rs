//! Moving the focus to what has just appeared.

use crate::device::document::{element, focus_passive};
use leptos::prelude::request_animation_frame;

/// Moves the focus, once the page is drawn, to the first of these ids that is in it.
pub fn focus_when_drawn(ids: &'static [&'static str]) {
    request_animation_frame(|| {
        if let Some(target) = ids.iter().find_map(|id| element(id)) {
            focus_passive(&target);
        }
    });
}
