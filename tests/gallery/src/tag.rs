//! The state of something in words and colour, one for each thing it can mean.

use crate::state::State;
use sportello::{
    text::current::t,
    ui::tag::{Tag, bare_tag, tag},
};

pub const STATES: &[State] = &[
    State::new("Quiet", || tag(Tag::Quiet, t("state.then"))),
    State::new("Moving", || tag(Tag::Moving, t("state.now"))),
    State::new("Waiting", || tag(Tag::Waiting, t("group.unfinished"))),
    State::new("Good", || tag(Tag::Good, t("state.done"))),
    State::new("That says it is a state", || {
        bare_tag(Tag::Good, t("sheet.active"))
    }),
    State::new("Bad", || tag(Tag::Bad, t("group.unfinished"))),
];
