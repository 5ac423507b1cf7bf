//! When a draft expires: the day is shown, close to it there is a warning, and afterwards the person is told what is gone,
//! what is still on the device, and chooses.

use super::journal::{Entry, Journal};
use crate::{
    device::clock::{day_of, time_now, today},
    gateway::client,
    text::{
        current::{t, t_with},
        format,
    },
    ui::{
        alert::{Alert, Kind},
        card::{ActionCard, action_card},
        heading::Heading,
        heading_level::HeadingLevel,
        route::Route,
        service::Service,
    },
};
use jiff::Timestamp;
use leptos::{prelude::*, task::spawn_local};

/// From how many days before on there is a warning.
const WARNED_DAYS: i32 = 7;

/// Until when the draft is kept, with a warning when that is soon.
pub fn expiry_line(expires_at: Timestamp) -> AnyView {
    let date = format::day_of(expires_at);
    let left = day_of(expires_at).duration_since(today()).as_hours() / 24;
    if left > i64::from(WARNED_DAYS) {
        return view! { <p class="save-expiry">{t_with("expiry.kept_until", &[("date", &date)])}</p> }.into_any();
    }
    Alert::new(Kind::Warning, view! { <p>{t("expiry.soon.text")}</p> })
        .about(t_with("expiry.soon", &[("date", &date)]))
        .view()
}

/// When the draft expired, if it did: as the gateway says, or the device where the gateway never had it.
pub fn expired_at(at_gateway: Option<Timestamp>, left: &[Entry]) -> Option<Timestamp> {
    let on_device = left.iter().map(|entry| entry.keep_until).max();
    at_gateway.or(on_device.filter(|until| *until <= time_now()))
}

/// The card in the list of cases.
pub fn expired_card(service: &'static Service, at: Timestamp) -> AnyView {
    let over = t_with("expiry.over", &[("date", &format::day_of(at))]);
    let card = ActionCard {
        title: view! { {service.name_words()}": "{over} }.into_any(),
        text: t("expiry.over.text"),
        more: ().into_any(),
        href: Route::ClaimStart(service.benefit).href(),
        action: t("expiry.see").into_any(),
    };
    action_card(HeadingLevel::Two, card)
}

/// Tells what expired, and lets the person choose. `go_on` opens the claim: with what the device has, or with nothing.
pub fn expired_page(
    service: &'static Service,
    at: Timestamp,
    journal: Journal,
    on_device: bool,
    go_on: impl Fn(bool) + Clone + 'static,
) -> AnyView {
    let take_up = go_on.clone();
    let begin_anew = move |_| {
        let (journal, go_on) = (journal.clone(), go_on.clone());
        spawn_local(async move {
            journal.discard_inherited().await;
            // The gateway forgets it at the latest when the new draft is opened.
            let _ = client::forget_draft(service.benefit).await;
            go_on(false);
        });
    };
    let (text, begin) = if on_device {
        ("expiry.on_device", "button button--secondary")
    } else {
        ("expiry.nowhere", "button")
    };
    view! {
        <div class="page page--narrow">
            <Heading text=t_with("expiry.over", &[("date", &format::day_of(at))]) context=service.name()/>
            <p class="lead">{t("expiry.over.text")}</p>
            <p>{t(text)}</p>
            <div class="button-row">
                {on_device.then(|| view! {
                    <button type="button" class="button" on:click=move |_| take_up(true)>{t("expiry.take_up")}</button>
                })}
                <button type="button" class=begin on:click=begin_anew>{t("expiry.begin_anew")}</button>
            </div>
        </div>
    }
    .into_any()
}
