//! The files of one document: those on their way, with how far they are, and those that are there.

use super::{
    outbox::{self, Parcel, State, stop_key},
    shrinking,
    uploads::Tray,
};
use crate::{
    device::document::focus_field,
    gateway::{
        client::{self, GatewayError},
        contract::documents::Document,
    },
    text::current::{t, t_with},
    ui::{live::announce, log_in_beside::LogInLink, question::document_field_id},
};
use leptos::{prelude::*, task::spawn_local};

/// The faults that a new login mends.
const LOG_IN_FIRST: [&str; 2] = ["documents.error.logged_out", "save.another_person"];

/// The files on their way. A list without items would be read out as one, so there is none then.
#[component]
pub fn OnItsWay(tray: Tray) -> impl IntoView {
    let any = Memo::new(move |_| !outbox::parcels(tray.kind).is_empty());
    move || {
        any.get().then(|| {
            view! {
                <ul class="upload__list">
                    <For each=move || outbox::parcels(tray.kind) key=|parcel| parcel.id let:parcel>
                        <Travelling tray parcel/>
                    </For>
                </ul>
            }
        })
    }
}

/// The files that are there.
#[component]
pub fn Arrived(tray: Tray) -> impl IntoView {
    let files = move || {
        let mut files = tray.uploaded.get();
        files.retain(|document| document.kind == tray.kind);
        files
    };
    let any = Memo::new(move |_| !files().is_empty());
    move || {
        any.get().then(|| {
            view! {
                <ul class="upload__list">
                    <For each=files key=|document| document.document_id.clone() let:document>
                        <There tray document/>
                    </For>
                </ul>
            }
        })
    }
}

/// One file on its way, or stopped: then it can be sent again without being chosen anew. What is pressed goes away with
/// the press, so the focus goes to the field.
#[component]
fn Travelling(tray: Tray, parcel: Parcel) -> impl IntoView {
    let state = parcel.state.clone();
    let stopped = {
        let state = state.clone();
        Memo::new(move |_| match state.get() {
            State::Stopped(key) => Some(key),
            State::Waiting | State::Sending(_) => None,
        })
    };
    let size = parcel.size;
    let sent = move || match state.get() {
        State::Sending(bytes) => bytes,
        State::Waiting | State::Stopped(_) => 0,
    };
    let (name, title) = (parcel.name.clone(), parcel.name.clone());
    let smaller = {
        let id = parcel.upload_id.clone();
        move || {
            let words = shrinking::of(&id)?.words();
            Some(view! { <div class="upload__smaller"><p>{words}</p></div> })
        }
    };
    let words = t_with("documents.sending", &[("name", &name)]);
    let moving = {
        let name = name.clone();
        move || {
            let sent = sent.clone();
            let shown = {
                let sent = sent.clone();
                move || {
                    let (sent, all) = (kilobytes(sent()), kilobytes(size));
                    t_with("documents.progress", &[("sent", &sent), ("all", &all)])
                }
            };
            view! {
                <p class="upload__state">{words.clone()}" "{shown}</p>
                <progress class="upload__progress" max=size.to_string() value=move || sent().to_string() aria-label=name.clone()></progress>
            }
        }
    };
    let actions = move |key| {
        let (again, unwanted) = (parcel.clone(), parcel.clone());
        let retry = move |_| {
            spawn_local(tray.send(again.clone()));
            focus_field(&document_field_id(tray.kind));
        };
        let remove = move |_| {
            outbox::remove(&unwanted);
            focus_field(&document_field_id(tray.kind));
        };
        view! {
            <div class="upload__state">
                <p>{t(key)}</p>
                {LOG_IN_FIRST.contains(&key).then(|| view! { <LogInLink/> })}
            </div>
            <div class="upload__action">
                <button type="button" class="button button--link" on:click=retry>
                    {t("documents.retry")}<span class="visually-hidden">" "{name.clone()}</span>
                </button>
                <button type="button" class="button button--link" on:click=remove>
                    {t("documents.remove")}<span class="visually-hidden">" "{name.clone()}</span>
                </button>
            </div>
        }
    };
    view! {
        <li class="upload__file" class:upload__file--error=move || stopped.get().is_some()>
            <span class="upload__name">{title}</span>" "
            <span class="upload__size">{t_with("documents.size", &[("kb", &kilobytes(size))])}</span>
            {smaller}
            {move || match stopped.get() {
                Some(key) => actions(key).into_any(),
                None => moving().into_any(),
            }}
        </li>
    }
}

/// One file that is there. When it is removed, or sent as it was before it was made smaller, the focus goes to the field it
/// was chosen in.
#[component]
fn There(tray: Tray, document: Document) -> impl IntoView {
    let size = kilobytes(document.size_bytes);
    let name = document.name.clone();
    let log_in = RwSignal::new(false);
    let document = StoredValue::new(document);
    let remove = move |_| {
        spawn_local(async move {
            let document = document.get_value();
            if is_removed(tray, log_in, &document).await {
                shrinking::forget(&document.document_id);
                announce(t_with("documents.removed", &[("name", &document.name)]));
                focus_field(&document_field_id(tray.kind));
            }
        });
    };
    let sizes = move || document.with_value(|document| shrinking::of(&document.document_id));
    let smaller = {
        let name = name.clone();
        move || {
            let sizes = sizes()?;
            let original = sizes.may_send_original().then(|| {
                let send = move |_| spawn_local(send_original(tray, log_in, document.get_value()));
                view! {
                    <button type="button" class="button button--link" on:click=send>
                        {t("documents.send_original")}<span class="visually-hidden">" "{name.clone()}</span>
                    </button>
                }
            });
            Some(view! {
                <div class="upload__smaller"><p>{sizes.words()}</p>{original}</div>
            })
        }
    };
    view! {
        <li class="upload__file upload__file--done">
            <span class="upload__name">{name.clone()}</span>" "
            <span class="upload__size">{t_with("documents.size", &[("kb", &size)])}</span>
            <p class="upload__state">{t("documents.done")}</p>
            {smaller}
            {move || log_in.get().then(|| view! { <LogInLink/> })}
            <div class="upload__action">
                <button type="button" class="button button--link" on:click=remove>
                    {t("documents.remove")}<span class="visually-hidden">" "{name}</span>
                </button>
            </div>
        </li>
    }
}

/// Takes a file away at the gateway and here; says why not where that fails.
async fn is_removed(tray: Tray, log_in: RwSignal<bool>, document: &Document) -> bool {
    match client::remove_document(&document.document_id).await {
        Err(error) if !is_gone(&error) => {
            let key = match error {
                GatewayError::LoggedOut => "documents.error.logged_out",
                GatewayError::AnotherPerson => stop_key(&error),
                _ => "documents.error.not_removed",
            };
            log_in.set(LOG_IN_FIRST.contains(&key));
            tray.refusals.set(vec![t(key)]);
            announce(t(key));
            false
        }
        _ => {
            tray.refusals.set(Vec::new());
            tray.uploaded
                .update(|all| all.retain(|other| other.document_id != document.document_id));
            true
        }
    }
}

/// Sends the picture as it was in the place of the smaller one.
async fn send_original(tray: Tray, log_in: RwSignal<bool>, document: Document) {
    if !is_removed(tray, log_in, &document).await {
        return;
    }
    let original = shrinking::take_original(&document.document_id);
    shrinking::forget(&document.document_id);
    focus_field(&document_field_id(tray.kind));
    if let Some(original) = original {
        tray.send(outbox::add(tray.kind, original)).await;
    }
}

fn kilobytes(bytes: u64) -> String {
    bytes.div_ceil(1024).to_string()
}

/// An earlier removal worked, only its answer was lost.
fn is_gone(error: &GatewayError) -> bool {
    matches!(error, GatewayError::Refused(problem) if problem.status == 404)
}
