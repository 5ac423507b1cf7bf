//! A repeating group: its items as a list to change, take away and add to. Each item is filled in on a page of its own.
//!
//! Announced: what was taken away, with the way to have it back; the focus goes there, and never to nothing.

use super::{QuestionPage, answer_words, fault_text, label, source_text};
use crate::{
    device::random,
    gateway::contract::drafts::Answers,
    journey::{
        check::{self, Fault},
        declaration::{Group, Step},
        facts,
        group::{self, ItemId, Scope, list_key, write_list},
        walk,
    },
    text::{
        current::{t, t_with},
        words::Words,
    },
    ui::{
        alert::{Alert, Kind},
        answer_book::AnswerBook,
        empty_state::nothing_here,
        focus::focus_when_drawn,
        live::announce,
        panel::panels,
        route::Route,
        summary_list::{SummaryRow, summary_list},
        tag::{Tag, bare_tag},
    },
};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The box that gives a removed item back.
const REMOVED: &str = "group-removed";

/// What was taken away: its name, and the answers as they were before.
type Removed = (String, Answers);

/// The id of the link that opens an item.
pub fn item_id(item: ItemId) -> String {
    format!("item-{item}")
}

/// The id of the button that adds an item.
pub fn add_id(group: &Group) -> String {
    format!("{}-add", group.key)
}

/// The name of an item: what its naming questions say, else its number.
pub fn item_name(book: AnswerBook, scope: Scope, number: usize) -> String {
    let words: Vec<String> = book.within(scope).view(|answers| {
        let names = scope.group.names.iter();
        names
            .map(|name| answers.text(name).trim().to_owned())
            .filter(|name| !name.is_empty())
            .collect()
    });
    if words.is_empty() {
        one(book, scope.group, number)
    } else {
        words.join(" ")
    }
}

/// `Child 2`.
pub fn one(book: AnswerBook, group: &Group, number: usize) -> String {
    let key = format!("{}.{}.one", book.journey.id, group.key);
    t_with(&key, &[("n", &number.to_string())])
}

/// The list, and the button that makes it longer.
pub fn group_list(page: QuestionPage, group: &'static Group) -> AnyView {
    let book = page.book;
    let items = Memo::new(move |_| book.view(|answers| answers.items(group)));
    let removed = RwSignal::new(None::<Removed>);
    let navigate = use_navigate();
    let add = move |_| {
        let taken = items.get_untracked();
        let new = random::uuid().and_then(|random| ItemId::fresh(&random, &taken));
        if let Some(new) = new {
            let list: Vec<ItemId> = taken.into_iter().chain([new]).collect();
            set_list(book, group, &list);
            navigate(
                &Route::Item(book.journey, page.step.key, new).href(),
                Default::default(),
            );
        }
    };
    let text = move |part: &str| format!("{}.{}.{part}", book.journey.id, group.key);
    let error_id = move || format!("{}-error", add_id(group));
    // What is wrong with one item stands at the item.
    let fault = Memo::new(move |_| {
        let whole = |fault: &&Fault| fault.question == group.key && fault.message.is_none();
        let found = page
            .faults
            .with(|faults| faults.iter().find(whole).cloned())?;
        Some(fault_text(book.journey.id, &found))
    });
    view! {
        {move || removed.get().map(|what| undo(book, removed, what))}
        {move || items.with(Vec::is_empty).then(|| nothing_here(t(&text("none"))))}
        {move || {
            let items = items.get();
            let each = items.into_iter().enumerate().map(|(place, item)| {
                item_panel(page, Scope { group, item }, place + 1, removed)
            });
            panels(each.collect())
        }}
        <p class="field__error" id=error_id() hidden=move || fault.with(Option::is_none)>{move || fault.get().map(IntoRender::into_render)}</p>
        {move || if items.with(Vec::len) < group.max {
            let add = add.clone();
            let described = move || fault.with(Option::is_some).then(error_id);
            view! {
                <button type="button" class="button button--secondary" id=add_id(group) aria-describedby=described on:click=add>{t(&text("add"))}</button>
            }.into_any()
        } else {
            view! { <p>{t_with("group.full", &[("max", &group.max.to_string())])}</p> }.into_any()
        }}
    }
    .into_any()
}

/// Writes which items there are.
pub fn set_list(book: AnswerBook, group: &Group, items: &[ItemId]) {
    book.typed.update(|typed| {
        typed.insert(list_key(group.key), write_list(items));
    });
}

/// Heading and content of an item's panel.
fn item_panel(
    page: QuestionPage,
    scope: Scope,
    number: usize,
    removed: RwSignal<Option<Removed>>,
) -> (AnyView, AnyView) {
    let book = page.book;
    let name = item_name(book, scope, number);
    let inside = book.within(scope);
    let unfinished = inside.view(|answers| !check::step(page.step, answers).is_empty());
    let href = Route::Item(book.journey, page.step.key, scope.item).href();
    let remove = {
        let name = name.clone();
        move |_| {
            let before = book.typed.get_untracked();
            let left: Vec<ItemId> = book.peek(|answers| answers.items(scope.group));
            let left: Vec<ItemId> = left.into_iter().filter(|id| *id != scope.item).collect();
            set_list(book, scope.group, &left);
            book.typed
                .update(|typed| group::remove(typed, scope.group.key, scope.item));
            removed.set(Some((name.clone(), before)));
            announce(t_with("group.removed", &[("name", &name)]));
            focus_when_drawn(&[REMOVED]);
        }
    };
    let state = unfinished.then(|| bare_tag(Tag::Waiting, t("group.unfinished")));
    let content = view! {
        {state}
        {about(inside, scope, page.step)}
        <div class="button-row">
            <a class="button button--secondary" id=item_id(scope.item) href=href>
                {t("group.change")}<span class="visually-hidden">" "{name.clone()}</span>
            </a>
            <button type="button" class="button button--link" on:click=remove>
                {t("group.remove")}<span class="visually-hidden">" "{name.clone()}</span>
            </button>
        </div>
    };
    (name.into_any(), content.into_any())
}

/// What is known of an item below its name; where all of it comes from one place, that is said once.
fn about(inside: AnswerBook, scope: Scope, step: &'static Step) -> AnyView {
    let names: Vec<Words> = scope
        .group
        .names
        .iter()
        .map(|name| label(inside.journey.id, name))
        .collect();
    let mut rows = item_rows(inside, step);
    rows.retain(|row| !names.contains(&row.key));
    let source = rows.first().and_then(|row| row.source.clone());
    let source = source.filter(|source| rows.iter().all(|row| row.source.as_ref() == Some(source)));
    if source.is_some() {
        rows.iter_mut().for_each(|row| row.source = None);
    }
    view! {
        {summary_list(rows)}
        {source.map(|source| view! { <p class="field__hint">{source}</p> })}
    }
    .into_any()
}

/// What is known of an item. `book` is opened at it.
pub fn item_rows(book: AnswerBook, step: &'static Step) -> Vec<SummaryRow> {
    book.view(|answers| {
        let given = walk::questions(step, answers)
            .into_iter()
            .filter_map(|question| Some((question, answers.get(question.key)?.into_owned())));
        given
            .map(|(question, answer)| {
                let as_known = answers.prefilled(question.key).as_ref() == Some(&answer);
                let source = as_known
                    .then(|| facts::provenance(question.prefill, answers))
                    .flatten();
                SummaryRow {
                    key: label(book.journey.id, question.key),
                    value: answer_words(book, question, &answer).into_render(),
                    source: source.map(|provenance| source_text(&provenance)),
                    action: None,
                }
            })
            .collect()
    })
}

fn undo(book: AnswerBook, removed: RwSignal<Option<Removed>>, what: Removed) -> AnyView {
    let (name, before) = what;
    let text = t_with("group.removed", &[("name", &name)]);
    let back = move |_| {
        book.typed.set(before.clone());
        removed.set(None);
        announce(t_with("group.back", &[("name", &name)]));
        focus_when_drawn(&["main"]);
    };
    let body = view! {
        <p>{text}</p>
        <button type="button" class="button button--secondary" on:click=back>{t("group.undo")}</button>
    };
    Alert::new(Kind::Information, body).id(REMOVED).view()
}
