//! On every step: the answers so far, copied into a file of the person's own.
//!
//! Announced: that the file is being made, that it is there; an error takes the focus to its field.

use super::{
    draft_keeper::DraftKeeper,
    own_file::{SHORTEST, has_answers, seal},
    passphrase_field::{Passphrase, passphrase_field, show_box},
};
use crate::{
    device::{document::focus_field, download::save_text},
    text::current::{t, t_with},
    ui::{
        alert::{Alert, Kind},
        disclosure::disclosure,
        live::announce,
        rich::rich,
    },
};
use leptos::{prelude::*, task::spawn_local};

/// The part of a step's page that other pages lead to.
pub const PART: &str = "own-file";

#[component]
pub fn CopyToFile(keeper: DraftKeeper) -> impl IntoView {
    let shown = RwSignal::new(false);
    let field = |id, label, hint| Passphrase {
        id,
        label,
        hint,
        autocomplete: "new-password",
        text: RwSignal::new(String::new()),
        fault: RwSignal::new(None),
        shown,
    };
    let first = field(
        "own-file-words",
        "own_file.words",
        Some("own_file.words.hint"),
    );
    let again = field("own-file-again", "own_file.again", None);
    let told = RwSignal::new(None::<&'static str>);
    let busy = RwSignal::new(false);
    let tell = move |key| {
        announce(t(key));
        told.set(Some(key));
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        told.set(None);
        let words = first.text.get_untracked();
        let short = words.chars().count() < SHORTEST;
        let differ = !short && words != again.text.get_untracked();
        first.fault.set(short.then_some("own_file.words.short"));
        again.fault.set(differ.then_some("own_file.again.differs"));
        if short || differ {
            focus_field(if short { first.id } else { again.id });
            return;
        }
        if !has_answers(keeper) {
            tell("own_file.nothing");
            return;
        }
        busy.set(true);
        announce(t("own_file.making"));
        spawn_local(async move {
            match seal(keeper, &words).await {
                Some(text) => {
                    let name = ["risposte-", keeper.benefit, ".json"].concat();
                    save_text(&name, "application/json", &text);
                    first.text.set(String::new());
                    again.text.set(String::new());
                    tell("own_file.saved");
                }
                None => tell("own_file.unable"),
            }
            busy.set(false);
        });
    };
    disclosure(PART, t("own_file.copy"), move || {
        view! {
            <p>{rich("own_file.copy.text")}</p>
            <form novalidate aria-label=t("own_file.copy") on:submit=save>
                {passphrase_field(first)}
                {passphrase_field(again)}
                {show_box("own-file-show", shown)}
                <div class="button-row">
                    <button type="submit" class="button button--secondary" aria-busy=move || busy.get().then_some("true")>{t("own_file.save")}</button>
                </div>
            </form>
            {move || told.get().map(|key| Alert::new(Kind::Information, view! { <p>{t_with(key, &[])}</p> }).view())}
        }
        .into_any()
    })
}
