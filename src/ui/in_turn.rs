//! Long parts of the first page, each built in a task of its own: built in one go they would hold up a slow telephone, and
//! what stands first would be read later.

use super::heading::is_first_page;
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};

/// Shows what `build` makes: at once, unless this is the first page that is shown; then after as many pauses as `turn` says.
pub fn in_turn(turn: u32, build: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    if !is_first_page() {
        return build();
    }
    let due = RwSignal::new(false);
    spawn_local(async move {
        for _ in 0..turn {
            TimeoutFuture::new(0).await;
        }
        // The page may have been left meanwhile.
        let _ = due.try_set(true);
    });
    (move || match due.get() {
        true => build(),
        false => more_comes(),
    })
    .into_any()
}

/// Tells the style sheet that more comes above the foot of the page, which is shown when it has its place.
pub fn more_comes() -> AnyView {
    view! { <span class="in-turn" hidden></span> }.into_any()
}
