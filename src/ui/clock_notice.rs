//! A device whose clock is wrong: terms go by INPS's day, and the person is told.

use super::notice::named_notice;
use crate::{
    device::clock,
    text::{current::t_with, format},
};
use leptos::prelude::*;

thread_local! {
    static WRONG: ArcRwSignal<bool> = ArcRwSignal::new(false);
}

/// Goes by the gateway's clock, `ahead` milliseconds before the device's.
pub fn follow(ahead: f64) {
    clock::follow(ahead);
    let now = clock::is_device_wrong();
    WRONG.with(|wrong| {
        if wrong.get_untracked() != now {
            wrong.set(now);
        }
    });
}

/// In the page from the start, so that what appears in it is spoken.
#[component]
pub fn ClockNotice() -> impl IntoView {
    let wrong = WRONG.with(Clone::clone);
    view! {
        <div aria-live="polite">
            {move || wrong.get().then(|| {
                let (device, today) = (format::date(clock::device_day()), format::date(clock::today()));
                let words = t_with("clock.wrong", &[("device", &device), ("today", &today)]);
                named_notice("clock-wrong", view! { <p>{words}</p> })
            })}
        </div>
    }
}
