//! The area of a field onto which files can be dragged. What is dropped beside it is left alone: a browser would open the
//! file in the place of the page, and the claim would be gone from view.
//!
//! Keyboard: none, the field inside does the same. Announced: nothing, who drags sees where.

use crate::device::drag;
use leptos::{ev, prelude::*};
use web_sys::File;

/// The field in its area; `drop` hears what is dropped there.
pub fn drop_area(
    wrong: impl Fn() -> bool + Copy + Send + Sync + 'static,
    field: AnyView,
    drop: impl Fn(Vec<File>) + 'static,
) -> AnyView {
    guard_the_page();
    // A pointer enters the next part of the field before it leaves the last one.
    let entered = RwSignal::new(0_i32);
    let over = move || entered.get() > 0;
    let heard = move |event: &ev::DragEvent| {
        let ours = drag::has_files(event);
        if ours {
            drag::allow(event);
            // The page around it refuses.
            event.stop_propagation();
        }
        ours
    };
    let enter = move |event: ev::DragEvent| {
        if heard(&event) {
            entered.update(|count| *count += 1);
        }
    };
    let leave = move |event: ev::DragEvent| {
        if drag::has_files(&event) {
            entered.update(|count| *count = (*count - 1).max(0));
        }
    };
    let take = move |event: ev::DragEvent| {
        entered.set(0);
        if heard(&event) {
            drop(drag::files(&event));
        }
    };
    view! {
        <div
            class="field upload"
            class:field--error=wrong
            class:upload--over=over
            on:dragenter=enter
            on:dragover=move |event| _ = heard(&event)
            on:dragleave=leave
            on:drop=take
        >{field}</div>
    }
    .into_any()
}

/// While the field is there, files that are dropped elsewhere on the page do nothing.
fn guard_the_page() {
    let refuse = |event: ev::DragEvent| {
        if drag::has_files(&event) {
            drag::refuse(&event);
        }
    };
    let guards = [
        window_event_listener(ev::dragover, refuse),
        window_event_listener(ev::drop, refuse),
    ];
    on_cleanup(move || guards.into_iter().for_each(|guard| guard.remove()));
}
