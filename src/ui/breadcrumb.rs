//! The way back from a page to the one above it.

use super::route::Route;
use crate::text::{current::t, words::Words};
use leptos::prelude::*;

/// The page above, by the key of its name, and the name of this one.
pub fn breadcrumb(above: &Route, key: &str, name: Words) -> AnyView {
    view! {
        <div class="page__full">
            <nav class="breadcrumb" aria-label=t("shell.breadcrumb")>
                <ol>
                    <li><a href=above.href()>{t(key)}</a></li>
                    <li aria-current="page">{name}</li>
                </ol>
            </nav>
        </div>
    }
    .into_any()
}
