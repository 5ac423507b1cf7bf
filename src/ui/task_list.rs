//! Things to do in any order, each with its state in words.
//!
//! When to use: several tasks that can be done at different times, as what is missing to a claim. When not: steps in a fixed
//! order (`stepper.rs`); what has happened (`timeline.rs`).
//!
//! Keyboard: Tab to each task that can be begun. Announced: as a list; each link with its hint and its state, so that they
//! are heard by who goes from link to link.

use super::tag::{Tag, tag};
use leptos::prelude::*;

/// A task.
pub struct Task {
    /// Names the task in the page.
    pub id: String,
    pub name: String,
    pub hint: Option<String>,
    /// None while it cannot be begun.
    pub href: Option<String>,
    pub state: Tag,
    pub state_words: String,
}

/// The list.
pub fn task_list(tasks: Vec<Task>) -> AnyView {
    let tasks = tasks.into_iter().map(task).collect_view();
    view! { <ul class="task-list">{tasks}</ul> }.into_any()
}

fn task(task: Task) -> AnyView {
    let [hint_id, state_id] = ["hint", "state"].map(|part| format!("{}-{part}", task.id));
    let described = match task.hint {
        Some(_) => format!("{hint_id} {state_id}"),
        None => state_id.clone(),
    };
    let name = match task.href {
        Some(href) => view! { <a class="task-list__link" id=task.id href=href aria-describedby=described>{task.name}</a> }
            .into_any(),
        None => view! { <span id=task.id>{task.name}</span> }.into_any(),
    };
    let hint = task
        .hint
        .map(|hint| view! { <p class="task-list__hint" id=hint_id>{hint}</p> });
    view! {
        <li class="task-list__task">
            <div class="task-list__name">{name}{hint}</div>
            <div class="task-list__state" id=state_id>{tag(task.state, task.state_words)}</div>
        </li>
    }
    .into_any()
}
