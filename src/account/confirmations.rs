//! What waits for the person's confirmation: claims of the other parent that split the money between both.

use super::guard::loaded;
use crate::{
    domain::{Iban, IbanError},
    gateway::{
        client::confirmations::{answer as answer_confirmation, waiting},
        contract::confirmations::{
            Confirmation, ConfirmationAnswer, ConfirmationWord, Confirmations,
        },
    },
    text::{
        current::{t, words, words_with},
        format,
        words::Words,
    },
    ui::{
        empty_state::nothing_here,
        error_summary::{ErrorLine, ErrorSummary, focus_summary},
        failure,
        heading::{Heading, set_page_title},
        live::announce,
        panel::panel,
        rich::{rich, rich_with},
        route::Route,
    },
};
use leptos::{prelude::*, task::spawn_local};

#[component]
pub fn ConfirmationsPage() -> impl IntoView {
    let version = RwSignal::new(0_u32);
    move || {
        version.track();
        loaded("confirm.title", waiting, move |waiting: Confirmations| {
            show(waiting.items, version)
        })
    }
}

fn show(waiting: Vec<Confirmation>, version: RwSignal<u32>) -> AnyView {
    let faults = RwSignal::new(Vec::<ErrorLine>::new());
    Effect::new(move |_| {
        let wrong = faults.with(|faults| !faults.is_empty());
        set_page_title(&t("confirm.title"), &t("cases.title"), wrong);
    });
    let nothing = waiting.is_empty();
    view! {
        <div class="page page--narrow">
            <a class="back-link" href=Route::Cases.href()>{t("cases.title")}</a>
            <ErrorSummary lines=faults/>
            <Heading text=t("confirm.title") context=t("cases.title")/>
            {nothing.then(|| nothing_here(t("confirm.nothing")))}
            {waiting.into_iter().map(|one| view! { <Waiting one version faults/> }).collect_view()}
        </div>
    }
    .into_any()
}

/// One claim that waits: what it is about, the account, and the two answers.
#[component]
fn Waiting(
    one: Confirmation,
    version: RwSignal<u32>,
    faults: RwSignal<Vec<ErrorLine>>,
) -> impl IntoView {
    let field = format!("iban-{}", one.confirmation_id);
    let (hint_id, error_id) = (format!("{field}-hint"), format!("{field}-error"));
    let typed = RwSignal::new(one.iban.clone().unwrap_or_default());
    let fault = RwSignal::new(None::<Words>);
    let failed = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let by = format::date(one.answer_by);
    let children: Vec<String> = one
        .children
        .iter()
        .map(|child| format!("{} {}", child.given_name, child.family_name))
        .collect();
    let id = StoredValue::new(one.confirmation_id.clone());
    let send = move |answer: ConfirmationAnswer, said: &'static str| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            match answer_confirmation(&id.get_value(), &answer).await {
                Ok(()) => {
                    announce(t(said));
                    version.update(|version| *version += 1);
                }
                Err(error) => {
                    let words = failure::title(&error);
                    announce(words.clone());
                    failed.set(Some(words));
                    busy.set(false);
                }
            }
        });
    };
    let accept = {
        let field = field.clone();
        move |_| match Iban::parse(&typed.get_untracked()) {
            Ok(iban) => {
                fault.set(None);
                faults.set(Vec::new());
                let answer = ConfirmationAnswer {
                    answer: ConfirmationWord::Accept,
                    iban: Some(iban.as_str().to_owned()),
                };
                send(answer, "confirm.accepted");
            }
            Err(error) => {
                let words = iban_fault(&error);
                faults.set(vec![ErrorLine {
                    field_id: field.clone(),
                    text: words.clone(),
                }]);
                fault.set(Some(words));
                focus_summary();
            }
        }
    };
    let refuse = move |_| {
        let answer = ConfirmationAnswer {
            answer: ConfirmationWord::Refuse,
            iban: None,
        };
        send(answer, "confirm.refused");
    };
    let described = {
        let (hint, error) = (hint_id.clone(), error_id.clone());
        move || {
            if fault.with(Option::is_some) {
                format!("{hint} {error}")
            } else {
                hint.clone()
            }
        }
    };
    let heading = rich_with("confirm.of", &[("name", &one.applicant_name)]);
    let content = view! {
            <p>{rich_with("confirm.half", &[("name", &one.applicant_name)])}</p>
            <ul>{children.into_iter().map(|child| view! { <li>{child}</li> }).collect_view()}</ul>
            <p>{rich_with("confirm.by", &[("date", &by)])}</p>
            <div class="field" class:field--error=move || fault.with(Option::is_some)>
                <label class="field__label" for=field.clone()>{t("confirm.iban")}</label>
                <p class="field__hint" id=hint_id>{rich("confirm.iban.hint")}</p>
                <p class="field__error" id=error_id hidden=move || fault.with(Option::is_none)>{move || fault.get().map(IntoRender::into_render)}</p>
                <input
                    class="field__input"
                    id=field
                    type="text"
                    aria-describedby=described
                    aria-invalid=move || fault.with(Option::is_some).then_some("true")
                    prop:value=move || typed.get()
                    on:change=move |event| typed.set(event_target_value(&event))
                />
            </div>
            {move || failed.get().map(|words| view! { <p class="field__error">{words}</p> })}
            <div class="button-row">
                <button type="button" class="button" aria-disabled=move || busy.get().then_some("true") on:click=accept>{t("confirm.accept")}</button>
                <button type="button" class="button button--secondary" aria-disabled=move || busy.get().then_some("true") on:click=refuse>{t("confirm.refuse")}</button>
            </div>
            <p class="field__hint">{rich("confirm.refuse.text")}</p>
    };
    panel(Some(heading), content.into_any())
}

fn iban_fault(error: &IbanError) -> Words {
    match error {
        IbanError::Empty => words("confirm.iban.missing"),
        IbanError::Length { expected, found } => words_with(
            error.key(),
            &[
                ("expected", &expected.to_string()),
                ("found", &found.to_string()),
            ],
        ),
        _ => words(error.key()),
    }
}
