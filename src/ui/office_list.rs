//! Offices one can go to, the nearest first: where, when, how to call.
//!
//! When to use: the answer to "which office is mine", or to a search for offices. When not: one's own office among other
//! facts (`summary_list.rs`).
//!
//! Keyboard: Tab to telephone numbers and links. Announced: a list of offices, each by its heading; what each line is about
//! stands before it. There is no map to be missed: how far it is stands in words.

use super::heading_level::HeadingLevel;
use crate::text::current::t;
use leptos::prelude::*;

/// An office.
pub struct Office {
    pub name: String,
    pub address: String,
    /// In words, as "1,2 km"; none where it is not known where the person is.
    pub distance: Option<String>,
    /// One line for each day or span of days.
    pub hours: Vec<String>,
    pub phone: Option<String>,
    /// Address and words of what one can do there, as booking.
    pub action: Option<(String, String)>,
}

/// The list; nothing without offices.
pub fn office_list(level: HeadingLevel, offices: Vec<Office>) -> AnyView {
    if offices.is_empty() {
        return ().into_any();
    }
    let offices = offices
        .into_iter()
        .map(|office| one(level, office))
        .collect_view();
    view! { <ul class="office-list">{offices}</ul> }.into_any()
}

fn one(level: HeadingLevel, office: Office) -> AnyView {
    let line = |key: &str, value: AnyView| {
        view! { <div class="office-list__line"><dt>{t(key)}</dt><dd>{value}</dd></div> }
    };
    let distance = office
        .distance
        .map(|distance| line("ui.office_list.distance", distance.into_any()));
    let hours = (!office.hours.is_empty()).then(|| {
        let days = office
            .hours
            .into_iter()
            .map(|day| view! { <span class="office-list__day">{day}</span> });
        line("ui.office_list.hours", days.collect_view().into_any())
    });
    let phone = office.phone.map(|phone| {
        let digits: String = phone.chars().filter(|c| !c.is_whitespace()).collect();
        let link = view! { <a class="office-list__link" href=format!("tel:{digits}")>{phone}</a> };
        line("ui.office_list.phone", link.into_any())
    });
    let about = office.name.clone();
    let action = office.action.map(|(href, words)| {
        view! {
            <a class="office-list__link" href=href>{words}<span class="visually-hidden">": "{about}</span></a>
        }
    });
    view! {
        <li class="office-list__office">
            {level.heading("office-list__name", office.name)}
            <dl class="office-list__lines">
                {line("ui.office_list.address", office.address.into_any())}
                {distance}
                {hours}
                {phone}
            </dl>
            {action}
        </li>
    }
    .into_any()
}
