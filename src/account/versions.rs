//! What an earlier version of the app has written, read as the journey is now.

use super::journal::Entry;
use crate::{
    device::document::{path, replace_page},
    gateway::client::VersionedDraft,
    journey::{
        declaration::Journey,
        upgrade::{Newer, upgrade},
    },
    text::current::t,
    ui::{heading::Heading, rich::rich},
};
use leptos::prelude::*;

/// Brings the gateway's draft to the journey's version.
pub fn read_draft(journey: &Journey, draft: &mut VersionedDraft) -> Result<(), Newer> {
    let content = &mut draft.draft.content;
    upgrade(
        journey,
        content.journey_version,
        &mut content.answers,
        &mut content.step,
    )
}

/// Brings what earlier pages have left on the device to the journey's version.
pub fn read_entry(journey: &Journey, entry: &mut Entry) -> Result<(), Newer> {
    let version = entry.journey_version;
    upgrade(journey, version, &mut entry.answers, &mut entry.step)?;
    let mut nowhere = String::new();
    upgrade(journey, version, &mut entry.clashes, &mut nowhere)?;
    if let Some(saved) = &mut entry.saved {
        upgrade(journey, version, &mut saved.answers, &mut nowhere)?;
    }
    if let Some((field, text)) = entry.typing.take() {
        let mut typing = [(field, text)].into();
        upgrade(journey, version, &mut typing, &mut nowhere)?;
        entry.typing = typing.into_iter().next();
    }
    entry.journey_version = journey.version;
    Ok(())
}

/// The claim was gone on with elsewhere, with a newer app than this page has: nothing is touched before it is loaded.
pub fn newer_page(name: String) -> AnyView {
    view! {
        <div class="page page--narrow">
            <Heading text=t("newer.title") context=name/>
            <p class="lead">{rich("newer.text")}</p>
            <div class="button-row">
                <button type="button" class="button" on:click=move |_| replace_page(&path())>{t("newer.reload")}</button>
            </div>
        </div>
    }
    .into_any()
}
