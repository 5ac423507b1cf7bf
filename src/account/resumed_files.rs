//! Files that go on by themselves: those that an earlier page left on this device, and those that stopped while there was
//! no network, once it is back.

use super::{
    kept_files,
    outbox::{self, Parcel, State},
};
use crate::{device::shared::is_left, gateway::contract::documents::Document};
use leptos::{ev, prelude::*, task::spawn_local};

/// Goes on with the files of the person with this tax code. `uploaded` gets those that arrive.
pub fn resume(tax_code: &str, uploaded: RwSignal<Vec<Document>>) {
    kept_files::belong_to(tax_code);
    spawn_local(async move { send_all(outbox::restored().await, uploaded).await });
    let watches = [
        window_event_listener(ev::online, move |_| {
            spawn_local(send_all(outbox::stopped_by_network(), uploaded));
        }),
        window_event_listener(ev::beforeunload, move |event| {
            if outbox::would_lose() && !is_left() {
                event.prevent_default();
            }
        }),
    ];
    on_cleanup(move || watches.into_iter().for_each(|watch| watch.remove()));
}

async fn send_all(parcels: Vec<Parcel>, uploaded: RwSignal<Vec<Document>>) {
    for parcel in parcels {
        // The person may be on another page: who tries again is told why it is refused.
        if outbox::deliver(&parcel, uploaded).await.is_some() {
            parcel.state.set(State::Stopped("documents.error.failed"));
        }
    }
}
