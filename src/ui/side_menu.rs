//! The pages of one area, beside the page that is shown; above it on a small screen, folded.
//!
//! When to use: an area with three to ten pages of the same rank, as one's own data. When not: parts of one page
//! (`accordion.rs`); the way back (`breadcrumb.rs`); steps (`stepper.rs`).
//!
//! Keyboard: Tab to each link; on a small screen the button opens the list. Announced: a navigation with its name; the page
//! that is shown as the present one. The links are in the document once, so nothing is heard twice.

use leptos::prelude::*;

/// A page of the area.
pub struct SideMenuItem {
    pub name: String,
    pub href: String,
    pub present: bool,
}

/// The menu. `label` names the area.
pub fn side_menu(label: String, items: Vec<SideMenuItem>) -> AnyView {
    let link = |item: SideMenuItem| {
        let current = item.present.then_some("page");
        view! { <li><a class="side-menu__link" href=item.href aria-current=current>{item.name}</a></li> }
    };
    let links = items.into_iter().map(link).collect_view();
    let open = RwSignal::new(false);
    let words = label.clone();
    view! {
        <nav class="side-menu" class:side-menu--open=move || open.get() aria-label=label>
            <button
                type="button"
                class="side-menu__button"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >{words}</button>
            <ul class="side-menu__list">{links}</ul>
        </nav>
    }
    .into_any()
}
