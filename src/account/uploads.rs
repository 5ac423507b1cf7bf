//! The documents that the answers call for: sent now, or later from the case.

use super::claim::ClaimDesk;
use crate::{
    device::document::focus_field,
    gateway::{
        client::{self, GatewayError},
        contract::{
            documents::{Document, MAX_DOCUMENT_BYTES},
            problem::kind,
        },
    },
    journey::walk,
    text::current::{t, t_with},
    ui::{live::announce, log_in_beside::LogInLink, rich::rich},
};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;

/// The faults that a new login mends.
const LOG_IN_FIRST: [&str; 2] = ["documents.error.logged_out", "save.another_person"];

#[component]
pub fn Uploads(desk: ClaimDesk) -> impl IntoView {
    let journey = desk.service.journey.id;
    let asked = desk.book.peek(|answers| {
        walk::documents(desk.service.journey, answers)
            .into_iter()
            .map(|rule| rule.kind)
            .collect::<Vec<_>>()
    });
    view! {
        <p class="lead">{rich("documents.lead")}</p>
        {asked.into_iter().map(|kind| view! { <Upload uploaded=desk.uploaded journey kind/> }).collect_view()}
        <p>{rich("documents.later")}</p>
    }
}

/// The id of the field for a kind of document.
pub fn field_id(kind: &str) -> String {
    format!("document-{}", kind.replace('_', "-"))
}

/// The field for one document. Announced: what was added, removed or refused; the refusal is tied to the field.
#[component]
pub fn Upload(
    /// All documents uploaded so far.
    uploaded: RwSignal<Vec<Document>>,
    /// Whose words are used.
    journey: &'static str,
    kind: &'static str,
) -> impl IntoView {
    let fault = RwSignal::new(None::<&'static str>);
    let sending = RwSignal::new(None::<String>);
    let id = field_id(kind);
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = {
        let (hint, error) = (hint_id.clone(), error_id.clone());
        move || {
            if fault.get().is_some() {
                format!("{hint} {error}")
            } else {
                hint.clone()
            }
        }
    };
    let choose = move |event: leptos::ev::Event| {
        let input = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        let file = input
            .as_ref()
            .and_then(|input| input.files())
            .and_then(|files| files.get(0));
        let (Some(file), Some(input)) = (file, input) else {
            return;
        };
        // The field forgets the file at once, or choosing the same one again would be no change.
        input.set_value("");
        if let Some(problem) = refused_at_once(&file) {
            fault.set(Some(problem));
            announce(t(problem));
            return;
        }
        fault.set(None);
        let words = t_with("documents.sending", &[("name", &file.name())]);
        announce(words.clone());
        sending.set(Some(words));
        spawn_local(async move {
            match client::upload(kind, &file).await {
                Ok(document) => {
                    announce(t_with("documents.added", &[("name", &document.name)]));
                    uploaded.update(|all| all.push(document));
                }
                Err(error) => {
                    let key = fault_key(&error);
                    fault.set(Some(key));
                    announce(t(key));
                }
            }
            sending.set(None);
        });
    };
    view! {
        <div class="field" class:field--error=move || fault.get().is_some()>
            <label class="field__label" for=id.clone()>{t(&format!("{journey}.document.{kind}.name"))}</label>
            <p class="field__hint" id=hint_id>{t(&format!("{journey}.document.{kind}.why"))}" "{t("documents.hint")}</p>
            <p class="field__error" id=error_id hidden=move || fault.get().is_none()>{move || fault.get().map(t)}</p>
            {move || fault.get().is_some_and(|fault| LOG_IN_FIRST.contains(&fault)).then(|| view! { <LogInLink/> })}
            <input
                class="upload__input"
                type="file"
                id=id.clone()
                accept="application/pdf,image/jpeg,image/png"
                aria-describedby=described
                aria-invalid=move || fault.get().is_some().then_some("true")
                on:change=choose
            />
            {move || sending.get().map(|words| view! { <p class="loading">{words}</p> })}
            {move || {
                let files: Vec<_> = uploaded.get().into_iter().filter(|document| document.kind == kind).collect();
                let file = |document| view! { <File uploaded document fault field=id.clone()/> };
                // A list without items would be read out as one.
                (!files.is_empty()).then(|| view! { <ul class="upload__list">{files.into_iter().map(file).collect_view()}</ul> })
            }}
        </div>
    }
}

/// One file that is there. When it is removed the focus goes to the field it was chosen in.
#[component]
fn File(
    uploaded: RwSignal<Vec<Document>>,
    document: Document,
    fault: RwSignal<Option<&'static str>>,
    field: String,
) -> impl IntoView {
    let kilobytes = document.size_bytes.div_ceil(1024).to_string();
    let name = document.name.clone();
    let remove = move |_| {
        let (document, field) = (document.clone(), field.clone());
        spawn_local(async move {
            match client::remove_document(&document.document_id).await {
                Err(error) if !is_gone(&error) => {
                    let key = match error {
                        GatewayError::LoggedOut | GatewayError::AnotherPerson => fault_key(&error),
                        _ => "documents.error.not_removed",
                    };
                    fault.set(Some(key));
                    announce(t(key));
                }
                _ => {
                    fault.set(None);
                    uploaded.update(|all| {
                        all.retain(|other| other.document_id != document.document_id)
                    });
                    announce(t_with("documents.removed", &[("name", &document.name)]));
                    focus_field(&field);
                }
            }
        });
    };
    view! {
        <li class="upload__file upload__file--done">
            <span class="upload__name">{name.clone()}</span>" "
            <span class="upload__size">{t_with("documents.size", &[("kb", &kilobytes)])}</span>
            <p class="upload__state">{t("documents.done")}</p>
            <div class="upload__action">
                <button type="button" class="button button--link" on:click=remove>
                    {t("documents.remove")}<span class="visually-hidden">" "{name}</span>
                </button>
            </div>
        </li>
    }
}

/// What is wrong with a file before it is sent.
fn refused_at_once(file: &web_sys::File) -> Option<&'static str> {
    let size = file.size();
    if size == 0.0 {
        Some("documents.error.empty")
    } else if size > MAX_DOCUMENT_BYTES as f64 {
        Some("documents.error.too_large")
    } else {
        None
    }
}

/// An earlier removal worked, only its answer was lost.
fn is_gone(error: &GatewayError) -> bool {
    matches!(error, GatewayError::Refused(problem) if problem.status == 404)
}

fn fault_key(error: &GatewayError) -> &'static str {
    match error {
        GatewayError::Refused(problem) => match problem.kind.as_str() {
            kind::DOCUMENT_TOO_LARGE => "documents.error.too_large",
            kind::DOCUMENT_TYPE => "documents.error.type",
            kind::DOCUMENT_EMPTY => "documents.error.empty",
            _ => "documents.error.failed",
        },
        GatewayError::LoggedOut => "documents.error.logged_out",
        GatewayError::AnotherPerson => "save.another_person",
        _ => "documents.error.failed",
    }
}
