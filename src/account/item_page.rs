//! One item of a repeating group on a page of its own: a child, a job, a person of the household.

use super::{
    claim::ClaimDesk,
    copy_to_file::CopyToFile,
    save_line::{SaveLine, SaveState},
    step_page::ways_out,
};
use crate::{
    journey::{
        check,
        declaration::{Group, Step},
        group::{ItemId, Scope},
    },
    text::current::{t, t_with},
    ui::{
        error_summary::{ErrorSummary, focus_summary},
        heading::{Heading, set_page_title},
        question::{QuestionPage, Questions, error_lines, group},
        route::Route,
    },
};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

#[component]
pub fn ItemPage(
    desk: ClaimDesk,
    step: &'static Step,
    group: &'static Group,
    item: ItemId,
) -> impl IntoView {
    let scope = Scope { group, item };
    let page = QuestionPage {
        book: desk.book.within(scope),
        faults: RwSignal::new(Vec::new()),
        step,
    };
    let journey = desk.service.journey;
    let list = Route::Step(journey, step.key.to_owned()).href();
    let place = desk.book.peek(|answers| {
        let items = answers.items(group);
        items.iter().position(|other| *other == item)
    });
    let number = place.unwrap_or(0) + 1;
    let title = group::one(desk.book, group, number);
    let context = t_with(
        "group.of",
        &[("name", &t(&format!("{}.{}.name", journey.id, step.key)))],
    );
    let lines = error_lines(page);
    let (shown_title, shown_context) = (title.clone(), context.clone());
    Effect::new(move |_| {
        let wrong = lines.with(|lines| !lines.is_empty());
        set_page_title(&shown_title, &shown_context, wrong);
    });
    let navigate = use_navigate();
    let back = list.clone();
    let submit = move || {
        let faults = page.book.peek(|answers| check::step(step, answers));
        let wrong = !faults.is_empty();
        page.faults.set(faults);
        if wrong {
            focus_summary();
            return;
        }
        let items = desk.book.peek(|answers| answers.items(group));
        group::set_list(desk.book, group, &items);
        page.book.confirm(step);
        navigate(&list, Default::default());
    };
    view! {
        <div class="page page--narrow">
            <a class="back-link" href=back>{t("group.list")}</a>
            <ErrorSummary lines/>
            <Heading text=title context=context/>
            <form novalidate on:submit=move |event| { event.prevent_default(); submit(); }>
                <Questions page/>
                <div class="button-row">
                    <button type="submit" class="button">{t("group.save")}</button>
                </div>
            </form>
            <SaveLine state=SaveState::of(desk.keeper)/>
            <CopyToFile keeper=desk.keeper/>
            {ways_out()}
        </div>
    }
}
