//! The state of something in words and colour, one for each thing it can mean.

use crate::state::State;
use sportello::{
    text::current::t,
    ui::tag::{Tag, tag},
};

pub const STATES: &[State] = &[
    State::new("Quiet", || tag(Tag::Quiet, t("state.then"))),
    State::new("Moving", || tag(Tag::Moving, t("state.now"))),
    State::new("Waiting", || tag(Tag::Waiting, t("group.unfinished"))),
    State::new("Good", || tag(Tag::Good, t("state.done"))),
    State::new("Bad", || tag(Tag::Bad, t("group.unfinished"))),
];
