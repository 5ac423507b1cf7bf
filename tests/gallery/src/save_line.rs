//! Where the answers are.

use crate::state::State;
use jiff::{SignedDuration, Timestamp};
use leptos::prelude::*;
use sportello::{
    account::{
        draft_keeper::SaveStatus,
        journal::Keeping,
        save_line::{SaveLine, SaveState},
    },
    device::{clock::time_now, vault::Refused},
};

pub const STATES: &[State] = &[
    State::new("Untouched", || status(SaveStatus::Untouched)),
    State::new("Saving", || status(SaveStatus::Saving)),
    State::new("Saved", || status(SaveStatus::Saved(time_now()))),
    State::new("On the device", || {
        line(Line {
            typing: true,
            keeping: Keeping::Kept,
            ..Line::of(SaveStatus::Saved(time_now()))
        })
    }),
    State::new("Retrying", || status(SaveStatus::Retrying)),
    State::new("Waiting on the device", || {
        keeping(SaveStatus::Retrying, Keeping::Kept)
    }),
    State::new("Logged out", || status(SaveStatus::LoggedOut)),
    State::new("Another person", || status(SaveStatus::AnotherPerson)),
    State::new("Sent elsewhere", || status(SaveStatus::Sent)),
    State::new("Newer app", || status(SaveStatus::Newer)),
    State::new("Nothing kept", || {
        keeping(SaveStatus::Untouched, Keeping::Withheld)
    }),
    State::new("No storage", || refused(Refused::Denied)),
    State::new("No room", || refused(Refused::Full)),
    State::new("No encryption", || refused(Refused::Cryptography)),
    State::new("No answer of the device", || refused(Refused::Silent)),
    State::new("Kept for weeks", || kept_for(50)),
    State::new("Expires soon", || kept_for(3)),
    State::new("Restored and merged", || {
        line(Line {
            restored: true,
            merged: true,
            ..Line::of(SaveStatus::Saved(time_now()))
        })
    }),
];

/// What the line tells of, as it is for good.
struct Line {
    status: SaveStatus,
    keeping: Keeping,
    typing: bool,
    expires_at: Option<Timestamp>,
    restored: bool,
    merged: bool,
}

impl Line {
    fn of(status: SaveStatus) -> Self {
        Self {
            status,
            keeping: Keeping::Nothing,
            typing: false,
            expires_at: None,
            restored: false,
            merged: false,
        }
    }
}

fn status(status: SaveStatus) -> AnyView {
    line(Line::of(status))
}

fn keeping(status: SaveStatus, keeping: Keeping) -> AnyView {
    line(Line {
        keeping,
        ..Line::of(status)
    })
}

fn refused(why: Refused) -> AnyView {
    keeping(SaveStatus::Untouched, Keeping::Refused(why))
}

fn kept_for(days: i64) -> AnyView {
    line(Line {
        expires_at: Some(time_now() + SignedDuration::from_hours(24 * days)),
        ..Line::of(SaveStatus::Saved(time_now()))
    })
}

fn line(line: Line) -> AnyView {
    let state = SaveState {
        status: Signal::stored(line.status),
        keeping: Signal::stored(line.keeping),
        typing: Signal::stored(line.typing),
        expires_at: Signal::stored(line.expires_at),
        restored: Signal::stored(line.restored),
        merged: Signal::stored(line.merged),
    };
    view! { <SaveLine state/> }.into_any()
}
