//! The documents that the answers call for, each with its files.

use super::{
    claim::ClaimDesk,
    document_choice::{ChoiceOfDocument, document_words},
    drop_area::drop_area,
    outbox::{self, Parcel},
    photo_tips::photo_tips,
    shrinking,
    upload_files::{Arrived, OnItsWay},
};
use crate::{
    device::file::all_chosen,
    gateway::contract::documents::Document,
    journey::{
        check::Fault,
        declaration::{DocumentRule, Takes},
        document_choice::UNDECIDED,
        walk,
    },
    text::{
        current::{t, t_with},
        words::Words,
    },
    ui::{
        live::announce,
        question::{QuestionPage, document_fault_text, document_field_id},
        rich::rich,
    },
};
use leptos::{prelude::*, task::spawn_local};
use web_sys::File;

/// What INPS takes. The camera of a phone gives one of the last two.
const TAKEN: &str = "application/pdf,image/jpeg,image/png";
const PICTURES: &str = "image/jpeg,image/png";
const PHOTO: &str = "image/jpeg";

#[component]
pub fn Uploads(desk: ClaimDesk, page: QuestionPage) -> impl IntoView {
    let asked = desk
        .book
        .peek(|answers| walk::documents(desk.service.journey, answers));
    view! {
        <p class="lead">{rich("documents.lead")}</p>
        {asked.into_iter().map(|rule| match rule.now {
            true => now(desk, page, rule),
            false => view! { <ChoiceOfDocument desk page rule/> }.into_any(),
        }).collect_view()}
    }
}

/// A file that is chosen is what was missing: nothing is to be corrected about that any more.
pub fn not_missing_any_more(
    page: QuestionPage,
    rule: &'static DocumentRule,
    uploaded: RwSignal<Vec<Document>>,
) {
    let missing = |fault: &Fault| {
        fault.question == rule.kind && matches!(fault.message, None | Some(UNDECIDED))
    };
    Effect::new(move |_| {
        if outbox::has_files(rule.kind, uploaded)
            && page.faults.with_untracked(|all| all.iter().any(missing))
        {
            page.faults
                .update(|all| all.retain(|fault| !missing(fault)));
        }
    });
}

/// A document that the claim is not taken without: there is nothing to choose.
fn now(desk: ClaimDesk, page: QuestionPage, rule: &'static DocumentRule) -> AnyView {
    let journey = desk.service.journey.id;
    let (name, why) = document_words(journey, rule.kind);
    let fault = Signal::derive(move || {
        let mine = |fault: &&Fault| fault.question == rule.kind;
        let fault = page.faults.with(|all| all.iter().find(mine).cloned())?;
        Some(document_fault_text(journey, &fault))
    });
    not_missing_any_more(page, rule, desk.book.uploaded);
    view! { <Upload uploaded=desk.book.uploaded kind=rule.kind name why rule fault/> }.into_any()
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
    /// What is said while a picture is made smaller.
    pub shrinking: RwSignal<Option<String>>,
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
        if let Some(reason) = outbox::deliver(&parcel, self.uploaded).await {
            self.refuse(&parcel.name, &reason);
            outbox::remove(&parcel);
        }
    }

    /// Looks at the files chosen and sends those that can be taken, one after the other: on a slow network the first is
    /// there soonest so.
    async fn send_all(self, files: Vec<File>) {
        let mut parcels = Vec::new();
        for file in files {
            let name = file.name();
            match self.packed(file).await {
                Ok(parcel) => parcels.push(parcel),
                Err(reason) => self.refuse(&name, &t(reason)),
            }
        }
        for parcel in parcels {
            self.send(parcel).await;
        }
    }

    /// A file that can be sent, a large picture in a smaller file; else what is wrong with it.
    async fn packed(self, file: File) -> Result<Parcel, &'static str> {
        let media_type = outbox::looked_at(&file, self.takes).await?;
        if shrinking::is_large(&file, media_type) {
            let words = t_with("documents.shrinking", &[("name", &file.name())]);
            announce(words.clone());
            // The page may be left meanwhile; the file goes all the same.
            self.shrinking.try_set(Some(words));
            let smaller = shrinking::shrunk(&file).await;
            self.shrinking.try_set(None);
            if let Some((smaller, sizes)) = smaller {
                let parcel = outbox::add(self.kind, smaller);
                shrinking::note(&parcel.upload_id, sizes, file);
                return Ok(parcel);
            }
        }
        if outbox::is_too_large(&file) {
            return Err(outbox::TOO_LARGE);
        }
        Ok(outbox::add(self.kind, file))
    }
}

/// The field for one document, with its files, which may be dragged onto it; the area is no stop of the Tab key, since the
/// field does the same. Announced: what was added, made smaller, removed or refused; refusals are tied to the field.
#[component]
pub fn Upload(
    /// All documents uploaded so far.
    uploaded: RwSignal<Vec<Document>>,
    kind: &'static str,
    name: String,
    /// What it is needed for.
    why: Words,
    /// What is wrong with it as an answer.
    #[prop(optional)]
    fault: Signal<Option<Words>>,
    /// What the claim asks of it; from a case any files will do.
    #[prop(optional)]
    rule: Option<&'static DocumentRule>,
) -> impl IntoView {
    let tray = Tray {
        kind,
        takes: rule.map_or(Takes::Documents, |rule| rule.takes),
        uploaded,
        refusals: RwSignal::new(Vec::new()),
        shrinking: RwSignal::new(None),
    };
    let wrong = move || tray.refusals.with(|all| !all.is_empty()) || fault.with(Option::is_some);
    let id = document_field_id(kind);
    let single = rule.is_some_and(|rule| rule.single);
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
    let take = move |files: Vec<File>| {
        if !files.is_empty() {
            tray.refusals.set(Vec::new());
            spawn_local(tray.send_all(files));
        }
    };
    let choose = move |event: leptos::ev::Event| take(all_chosen(&event));
    let drop = move |files: Vec<File>| match files {
        files if single && files.len() > 1 => {
            let sentence = t("documents.error.one_at_a_time");
            announce(sentence.clone());
            tray.refusals.set(vec![sentence]);
        }
        files => take(files),
    };
    let refusals = move || {
        let line = |sentence| view! { <p>{sentence}</p> };
        let all = fault
            .get()
            .into_iter()
            .chain(tray.refusals.get().into_iter().map(Words::from));
        all.map(line).collect_view()
    };
    let tips = photo_tips(&id, tray.takes);
    let busy = move || {
        let words = tray.shrinking.get();
        words.map(|words| view! { <p class="upload__busy">{words}</p> })
    };
    let field = view! {
        <label class="field__label" for=id.clone()>{name.clone()}</label>
        <p class="field__hint" id=hint_id.clone()>{why}" "{t(sizes)}</p>
        <div class="field__error" id=error_id hidden=move || !wrong()>{refusals}</div>
        <input
            type="file"
            multiple=!single
            id=id
            accept=taken
            aria-describedby=described
            aria-invalid=move || wrong().then_some("true")
            on:change=choose
        />
        <p class="upload__drop">{t(if single { "documents.drop.single" } else { "documents.drop" })}</p>
        <div class="upload__camera">
            <label class="field__label" for=camera_id.clone()>{t_with("documents.camera", &[("name", &name)])}</label>
            <input type="file" id=camera_id accept=pictures capture="environment" aria-describedby=hint_id on:change=choose/>
        </div>
        {tips}
        {busy}
        <OnItsWay tray/>
        <Arrived tray/>
    }
    .into_any();
    drop_area(wrong, field, drop)
}
