//! The documents that the answers call for: sent now, or later from the case.

use super::{
    claim::ClaimDesk,
    outbox::{self, Outcome, Parcel},
    upload_files::{Arrived, OnItsWay},
};
use crate::{
    gateway::contract::documents::Document,
    journey::{
        check::Fault,
        declaration::{DocumentRule, Takes},
        walk,
    },
    text::current::{t, t_with},
    ui::{
        live::announce,
        question::{document_fault_text, document_field_id},
        rich::rich,
    },
};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement};

/// What INPS takes. The camera of a phone gives one of the last two.
const TAKEN: &str = "application/pdf,image/jpeg,image/png";
const PICTURES: &str = "image/jpeg,image/png";
const PHOTO: &str = "image/jpeg";

#[component]
pub fn Uploads(desk: ClaimDesk, faults: RwSignal<Vec<Fault>>) -> impl IntoView {
    let journey = desk.service.journey.id;
    let asked = desk
        .book
        .peek(|answers| walk::documents(desk.service.journey, answers));
    let later = asked.iter().any(|rule| !rule.now);
    view! {
        <p class="lead">{rich("documents.lead")}</p>
        {asked.into_iter().map(|rule| {
            let (name, why) = words(journey, rule.kind);
            let asked = Asked { journey, rule, faults };
            view! { <Upload uploaded=desk.uploaded kind=rule.kind name why asked/> }
        }).collect_view()}
        {later.then(|| view! { <p>{rich("documents.later")}</p> })}
    }
}

/// What a document of a journey is called, and what it is needed for.
pub fn words(journey: &str, kind: &str) -> (String, String) {
    (
        t(&format!("{journey}.document.{kind}.name")),
        t(&format!("{journey}.document.{kind}.why")),
    )
}

/// What a journey asks of a document that is sent with its claim; later, any files will do.
#[derive(Clone, Copy)]
pub struct Asked {
    /// Whose words are used.
    pub journey: &'static str,
    pub rule: &'static DocumentRule,
    /// What is wrong with the documents of the page.
    pub faults: RwSignal<Vec<Fault>>,
}

/// What a field for files works with.
#[derive(Clone, Copy)]
pub struct Tray {
    pub kind: &'static str,
    pub takes: Takes,
    /// All documents uploaded so far, of whatever kind.
    pub uploaded: RwSignal<Vec<Document>>,
    /// What is wrong with the files chosen last, a sentence each. They are not kept: another try would end the same.
    pub refusals: RwSignal<Vec<String>>,
}

impl Tray {
    /// The page may be left while files travel: then what it showed is gone, and the rest goes on.
    fn refuse(self, name: &str, reason: &str) {
        let sentence = t_with("documents.refused", &[("name", name), ("reason", reason)]);
        announce(sentence.clone());
        self.refusals.try_update(|all| all.push(sentence));
    }

    /// Sends one file and shows what came of it.
    pub async fn send(self, parcel: Parcel) {
        announce(t_with("documents.sending", &[("name", &parcel.name)]));
        let there = self.uploaded.try_get_untracked().unwrap_or_default();
        match outbox::send(&parcel, &there).await {
            Outcome::Received(document) => {
                announce(t_with("documents.added", &[("name", &document.name)]));
                add_once(self.uploaded, document);
                outbox::remove(&parcel);
            }
            Outcome::Refused(reason) => {
                self.refuse(&parcel.name, &reason);
                outbox::remove(&parcel);
            }
            Outcome::Stopped(key) => announce(t(key)),
        }
    }

    /// Looks at the files chosen and sends those that can be taken, one after the other: on a slow network the first is
    /// there soonest so.
    async fn send_all(self, files: Vec<File>) {
        let mut parcels = Vec::new();
        for file in files {
            match outbox::refused_at_once(&file, self.takes).await {
                Some(reason) => self.refuse(&file.name(), &t(reason)),
                None => parcels.push(outbox::add(self.kind, file)),
            }
        }
        for parcel in parcels {
            self.send(parcel).await;
        }
    }
}

/// Another tab may have sent the same file, and this page has seen it arrive.
pub fn add_once(uploaded: RwSignal<Vec<Document>>, document: Document) {
    uploaded.try_update(|all| {
        if !all
            .iter()
            .any(|other| other.document_id == document.document_id)
        {
            all.push(document);
        }
    });
}

/// The field for one document, with its files. Announced: what was added, removed or refused; refusals are tied to the field.
#[component]
pub fn Upload(
    /// All documents uploaded so far.
    uploaded: RwSignal<Vec<Document>>,
    kind: &'static str,
    name: String,
    /// What it is needed for.
    why: String,
    #[prop(optional)] asked: Option<Asked>,
) -> impl IntoView {
    let tray = Tray {
        kind,
        takes: asked.map_or(Takes::Documents, |asked| asked.rule.takes),
        uploaded,
        refusals: RwSignal::new(Vec::new()),
    };
    let fault = move || {
        let asked = asked?;
        let mine = |fault: &&Fault| fault.question == kind;
        let faults = asked.faults.read();
        let fault = faults.iter().find(mine)?;
        Some(document_fault_text(asked.journey, fault))
    };
    let wrong = move || tray.refusals.with(|all| !all.is_empty()) || fault().is_some();
    let id = document_field_id(kind);
    let single = asked.is_some_and(|asked| asked.rule.single);
    let (taken, pictures, sizes) = match (tray.takes, single) {
        (Takes::Documents, false) => (TAKEN, PICTURES, "documents.hint"),
        (Takes::Documents, true) => (TAKEN, PICTURES, "documents.hint.single"),
        (Takes::Photo, _) => (PHOTO, PHOTO, "documents.hint.photo"),
    };
    let (hint_id, error_id, camera_id) = (
        format!("{id}-hint"),
        format!("{id}-error"),
        format!("{id}-camera"),
    );
    let described = {
        let (hint, error) = (hint_id.clone(), error_id.clone());
        move || match wrong() {
            true => format!("{hint} {error}"),
            false => hint.clone(),
        }
    };
    let choose = move |event: leptos::ev::Event| {
        let files = chosen(&event);
        if !files.is_empty() {
            tray.refusals.set(Vec::new());
            if let Some(asked) = asked {
                asked
                    .faults
                    .update(|all| all.retain(|fault| fault.question != kind));
            }
            spawn_local(tray.send_all(files));
        }
    };
    let refusals = move || {
        let line = |sentence| view! { <p>{sentence}</p> };
        fault()
            .into_iter()
            .chain(tray.refusals.get())
            .map(line)
            .collect_view()
    };
    view! {
        <div class="field" class:field--error=wrong>
            <label class="field__label" for=id.clone()>{name.clone()}</label>
            <p class="field__hint" id=hint_id.clone()>{why}" "{t(sizes)}</p>
            <div class="field__error" id=error_id hidden=move || !wrong()>{refusals}</div>
            <input
                class="upload__input"
                type="file"
                multiple=!single
                id=id
                accept=taken
                aria-describedby=described
                aria-invalid=move || wrong().then_some("true")
                on:change=choose
            />
            <div class="upload__camera">
                <label class="field__label" for=camera_id.clone()>{t_with("documents.camera", &[("name", &name)])}</label>
                <input class="upload__input" type="file" id=camera_id accept=pictures capture="environment" aria-describedby=hint_id on:change=choose/>
            </div>
            <OnItsWay tray/>
            <Arrived tray/>
        </div>
    }
}

/// The files of a field. It forgets them at once, or choosing the same ones again would be no change.
fn chosen(event: &leptos::ev::Event) -> Vec<File> {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let files = input.files().map_or_else(Vec::new, |list| {
        (0..list.length())
            .filter_map(|place| list.get(place))
            .collect()
    });
    input.set_value("");
    files
}
