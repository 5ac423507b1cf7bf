//! On the receipt: other benefits that whoever asked for this one may have a right to, as its journey names them.

use crate::{
    text::current::t,
    ui::{
        rich::rich,
        service::{Service, Services, find},
    },
};
use leptos::prelude::*;

/// The benefits, each with when it is due and the way to its page; nothing where the journey names none.
pub fn related(services: Services, service: &'static Service) -> AnyView {
    let journey = service.journey;
    let others = journey.related.iter().filter_map(|name| {
        let other = find(services, name)?;
        let when = rich(&format!("{}.related.{name}", journey.id));
        Some(view! { <li>{when}" "<a href=other.sheet.href()>{other.name_words()}</a></li> })
    });
    let others: Vec<_> = others.collect();
    (!others.is_empty())
        .then(|| {
            view! {
                <section class="screen-only">
                    <h2>{t("receipt.related")}</h2>
                    <ul>{others}</ul>
                </section>
            }
        })
        .into_any()
}
