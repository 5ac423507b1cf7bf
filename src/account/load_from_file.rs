//! On the first page of a claim: answers brought back from a file of the person's own.
//!
//! Announced: what is being done; an error takes the focus to its field, what came of it takes the focus itself.

use super::{
    draft_keeper::DraftKeeper,
    own_file::{Loaded, load, open},
    passphrase_field::{Passphrase, passphrase_field, show_box},
};
use crate::{
    device::{document::focus_field, file, subtle::subtle},
    journey::draft_file::{DraftFile, NoDraft, Unfit},
    text::current::{t, t_with},
    ui::{
        alert::{Alert, Kind},
        disclosure::disclosure,
        focus::focus_when_drawn,
        live::announce,
        rich::rich,
    },
};
use leptos::{prelude::*, task::spawn_local};

/// Longer than any draft: 200 answers of 4 000 characters, each of several bytes in hexadecimal.
const MOST: u32 = 8 * 1024 * 1024;
const FIELD: &str = "load-file";
const HINT: &str = "load-file-hint";
const ERROR: &str = "load-file-error";
const OUTCOME: &str = "load-outcome";

#[component]
pub fn LoadFromFile(keeper: DraftKeeper) -> impl IntoView {
    let chosen = RwSignal::new(None::<(String, DraftFile)>);
    let fault = RwSignal::new(None::<&'static str>);
    let outcome = RwSignal::new(None::<Loaded>);
    let busy = RwSignal::new(false);
    let words = Passphrase {
        id: "load-words",
        label: "own_file.words",
        hint: None,
        autocomplete: "current-password",
        text: RwSignal::new(String::new()),
        fault: RwSignal::new(None),
        shown: RwSignal::new(false),
    };
    let refuse = move |key: &'static str| {
        fault.set(Some(key));
        focus_field(FIELD);
        announce(t(key));
    };
    let choose = move |event: leptos::ev::Event| {
        let Some(file) = file::chosen(&event) else {
            return;
        };
        outcome.set(None);
        chosen.set(None);
        fault.set(None);
        let name = file.name();
        spawn_local(async move {
            let text = file::text(&file, MOST).await.unwrap_or_default();
            match DraftFile::read(&text) {
                Ok(file) => {
                    announce(t_with("own_file.chosen", &[("name", &name)]));
                    chosen.set(Some((name, file)));
                }
                Err(NoDraft::Another) => refuse("own_file.another"),
                Err(NoDraft::Newer) => refuse("own_file.newer"),
            }
        });
    };
    let bring = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        outcome.set(None);
        words.fault.set(None);
        let Some((_, file)) = chosen.get_untracked() else {
            refuse(fault.get_untracked().unwrap_or("own_file.none"));
            return;
        };
        if subtle().is_none() {
            refuse("own_file.unable");
            return;
        }
        let typed = words.text.get_untracked();
        if typed.is_empty() {
            words.fault.set(Some("own_file.words.missing"));
            focus_field(words.id);
            return;
        }
        busy.set(true);
        announce(t("own_file.opening"));
        spawn_local(async move {
            match open(&file, &typed).await {
                Some(text) => match load(keeper, &text) {
                    Ok(loaded) => {
                        words.text.set(String::new());
                        outcome.set(Some(loaded));
                        focus_when_drawn(&[OUTCOME]);
                    }
                    Err(unfit) => refuse(words_for(unfit)),
                },
                None => {
                    words.fault.set(Some("own_file.words.wrong"));
                    focus_field(words.id);
                }
            }
            busy.set(false);
        });
    };
    let wrong = move || fault.with(Option::is_some);
    disclosure("load", t("own_file.load"), move || {
        view! {
            <p>{rich("own_file.load.text")}</p>
            <form novalidate aria-label=t("own_file.load") on:submit=bring>
                <div class="field" class:field--error=wrong>
                    <label class="field__label" for=FIELD>{t("own_file.file")}</label>
                    <p class="field__hint" id=HINT>{t("own_file.file.hint")}</p>
                    <p class="field__error" id=ERROR hidden=move || !wrong()>{move || fault.get().map(t)}</p>
                    <input
                        type="file"
                        id=FIELD
                        accept="application/json,.json"
                        aria-describedby=move || if wrong() { format!("{HINT} {ERROR}") } else { HINT.to_owned() }
                        aria-invalid=move || wrong().then_some("true")
                        on:change=choose
                    />
                    {move || chosen.get().map(|(name, _)| view! { <p>{t_with("own_file.chosen", &[("name", &name)])}</p> })}
                </div>
                {passphrase_field(words)}
                {show_box("load-show", words.shown)}
                <div class="button-row">
                    <button type="submit" class="button button--secondary" aria-busy=move || busy.get().then_some("true")>{t("own_file.bring")}</button>
                </div>
            </form>
            {move || outcome.get().map(told)}
        }
        .into_any()
    })
}

fn words_for(unfit: Unfit) -> &'static str {
    match unfit {
        Unfit::Unreadable => "own_file.another",
        Unfit::OtherPerson => "own_file.other_person",
        Unfit::OtherJourney => "own_file.other_journey",
        Unfit::Newer => "own_file.newer",
    }
}

fn told(loaded: Loaded) -> AnyView {
    let new = match loaded.new {
        0 => t("own_file.none_new"),
        1 => t("own_file.one_new"),
        n => t_with("own_file.some_new", &[("n", &n.to_string())]),
    };
    let different = (loaded.different > 0).then(|| view! { <p>{t("own_file.different")}</p> });
    Alert::new(Kind::Success, different)
        .about(new)
        .id(OUTCOME)
        .view()
}
