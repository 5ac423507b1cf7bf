//! Things to do in any order.

use crate::state::State;
use sportello::ui::{
    tag::Tag,
    task_list::{Task, task_list},
};

pub const STATES: &[State] = &[State::new("In every state", || {
    let task = |id: &str, name: &str, hint: Option<&str>, can: bool, state, words: &str| Task {
        id: id.to_owned(),
        name: name.to_owned(),
        hint: hint.map(str::to_owned),
        href: can.then(|| "/task-list".to_owned()),
        state,
        state_words: words.to_owned(),
    };
    task_list(vec![
        task(
            "contacts",
            "Controlla i tuoi contatti",
            None,
            true,
            Tag::Good,
            "fatto",
        ),
        task(
            "lease",
            "Manda il contratto",
            Some("Una foto o un PDF"),
            true,
            Tag::Waiting,
            "da fare",
        ),
        task(
            "check",
            "Controlliamo la tua carta",
            Some("Ci vogliono due giorni"),
            false,
            Tag::Moving,
            "in corso",
        ),
        task(
            "send",
            "Manda la domanda",
            None,
            false,
            Tag::Quiet,
            "non ancora",
        ),
        task("photo", "Manda la foto", None, true, Tag::Bad, "da rifare"),
    ])
})];
