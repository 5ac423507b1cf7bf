//! The way through a list in pages.
//!
//! When to use: a long list whose pages have addresses, as messages: going back leads to where one was. When not: less than
//! two pages (it draws nothing then); steps of a journey (`step_frame.rs`).
//!
//! Keyboard: Tab to each link. Announced: a navigation with its name; "page 3", "next"; the present one as such. The
//! page that is gone to has a heading, which says where one is.

use crate::{
    shape::pages::{PageItem, page_items},
    text::current::{t, t_with},
};
use leptos::prelude::*;

/// Where one is.
pub struct Pagination {
    /// Of what these are the pages.
    pub label: String,
    /// From 1.
    pub present: usize,
    pub total: usize,
}

/// The links. `href` gives the address of a page.
pub fn pagination(pagination: Pagination, href: impl Fn(usize) -> String) -> AnyView {
    let Pagination {
        label,
        present,
        total,
    } = pagination;
    if total < 2 {
        return ().into_any();
    }
    let step = |page: usize, key: &'static str, rel: &'static str| {
        view! { <li><a class="pagination__step" rel=rel href=href(page)>{t(key)}</a></li> }
    };
    let back = (present > 1).then(|| step(present - 1, "ui.pagination.previous", "prev"));
    let on = (present < total).then(|| step(present + 1, "ui.pagination.next", "next"));
    let items = page_items(present, total)
        .into_iter()
        .map(|item| match item {
            PageItem::Page(page) => number(page, present, href(page)),
            // Nothing to hear: the numbers tell that some are left out.
            PageItem::Gap => {
                view! { <li class="pagination__gap" aria-hidden="true">"…"</li> }.into_any()
            }
        })
        .collect_view();
    view! {
        <nav class="pagination" aria-label=label>
            <ul class="pagination__list">{back}{items}{on}</ul>
        </nav>
    }
    .into_any()
}

fn number(page: usize, present: usize, href: String) -> AnyView {
    let current = (page == present).then_some("page");
    let words = t_with("ui.pagination.page", &[("n", &page.to_string())]);
    view! {
        <li>
            <a class="pagination__page" href=href aria-current=current aria-label=words>{page.to_string()}</a>
        </li>
    }
    .into_any()
}
