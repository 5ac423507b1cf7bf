//! On a device that others use too nothing is kept, and the person's own amounts are hidden until asked for.

use crate::{
    device::shared,
    domain::money::Money,
    text::{current::t, format},
};
use leptos::prelude::*;

thread_local! {
    static SHARED: ArcRwSignal<bool> = ArcRwSignal::new(shared::is_shared());
    static AMOUNTS_SHOWN: ArcRwSignal<bool> = ArcRwSignal::new(false);
}

/// Whether the device is shared; what calls this is run again when that changes.
pub fn is_shared() -> bool {
    SHARED.with(|shared| shared.get())
}

/// Notes it for this tab. Amounts are hidden anew each time.
pub fn set_shared(now: bool) {
    shared::set_shared(now);
    AMOUNTS_SHOWN.with(|shown| shown.set(false));
    SHARED.with(|shared| shared.set(now));
}

/// Whether amounts are to be seen; what calls this is run again when that changes.
pub fn shows_amounts() -> bool {
    !is_shared() || AMOUNTS_SHOWN.with(|shown| shown.get())
}

pub fn show_amounts(show: bool) {
    AMOUNTS_SHOWN.with(|shown| shown.set(show));
}

/// An amount of the person's own, or words in its place.
pub fn own_money(amount: Money) -> String {
    if shows_amounts() {
        format::money(amount)
    } else {
        t("shared.amount_hidden")
    }
}
