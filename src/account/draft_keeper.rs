//! Keeps the draft at the gateway: every answer is sent at once, again and again until it is there, and never over
//! another tab's work without saying so. Until it is there, and while a field is being typed in, the journal has it.

use super::{
    journal::{Entry, Journal},
    versions::read_draft,
};
use crate::{
    device::{clock::time_now, shared},
    gateway::{
        client::{self, GatewayError, Setback, VersionedDraft},
        contract::drafts::{Answers, DraftContent},
    },
    journey::{merge::merge, upgrade::Newer},
    ui::answer_book::AnswerBook,
};
use gloo_timers::future::TimeoutFuture;
use jiff::Timestamp;
use leptos::{ev, prelude::*, task::spawn_local};
use std::collections::BTreeMap;

/// Wait after the first failed saving, in milliseconds; doubled up to `LONGEST_WAIT`.
const FIRST_WAIT: u32 = 2_000;
const LONGEST_WAIT: u32 = 30_000;
/// How often a wait looks whether it is over.
const LOOK: u32 = 100;

/// What the person is told about their answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// Nothing typed yet.
    Untouched,
    Saving,
    Saved(Timestamp),
    /// Not sent yet, tried again by itself.
    Retrying,
    /// The session ended; saved after a new login in another tab.
    LoggedOut,
    /// Somebody else has logged in with this browser; saved when the person does again.
    AnotherPerson,
    /// The claim was sent from another tab or device: there is nothing to save to any more.
    Sent,
    /// A newer app has written the draft meanwhile: this page must be loaded anew before it writes again.
    Newer,
}

/// Why answers are not at the gateway.
pub enum Unsaved {
    Setback(Setback),
    /// The claim was sent from another tab or device.
    AlreadySent,
    /// A newer app has written the draft meanwhile.
    Newer,
}

impl From<Setback> for Unsaved {
    fn from(setback: Setback) -> Self {
        Self::Setback(setback)
    }
}

impl From<GatewayError> for Unsaved {
    fn from(error: GatewayError) -> Self {
        Self::Setback(Setback::from(error))
    }
}

/// What the gateway has.
#[derive(Default)]
pub(super) struct Known {
    pub(super) version: Option<String>,
    pub(super) answers: Answers,
    step: String,
    pub(super) updated_at: Option<Timestamp>,
    pub(super) expires_at: Option<Timestamp>,
}

/// The draft of one benefit.
#[derive(Clone, Copy)]
pub struct DraftKeeper {
    pub(super) benefit: &'static str,
    pub book: AnswerBook,
    pub status: RwSignal<SaveStatus>,
    /// How often another tab or device had changed the draft meanwhile: its other answers were taken over.
    pub merges: RwSignal<u32>,
    /// Questions answered here and, differently, elsewhere: the answer there. The one here stands until the person chooses.
    pub clashes: RwSignal<BTreeMap<String, String>>,
    /// Answers came back from this device that had never arrived.
    pub restored: RwSignal<bool>,
    pub domus_number: RwSignal<String>,
    pub(super) journal: StoredValue<Journal, LocalStorage>,
    pub(super) known: StoredValue<Known>,
    /// What was sent last, to know it again when only its answer was lost.
    sent: StoredValue<Option<Answers>>,
    pub(super) step: StoredValue<String>,
    /// The loop that saves is running.
    busy: StoredValue<bool>,
    /// A request is on its way.
    writing: StoredValue<bool>,
    /// There is reason to hope: try again now.
    woken: StoredValue<bool>,
}

impl DraftKeeper {
    /// Keeps the answers of `book` from now on. `draft` is what the gateway has, `left` what earlier pages have left here.
    pub fn new(
        benefit: &'static str,
        book: AnswerBook,
        draft: Option<VersionedDraft>,
        journal: Journal,
        left: Vec<Entry>,
    ) -> Self {
        let keeper = Self {
            benefit,
            book,
            status: RwSignal::new(SaveStatus::Untouched),
            merges: RwSignal::new(0),
            clashes: RwSignal::new(BTreeMap::new()),
            restored: RwSignal::new(false),
            domus_number: RwSignal::new(String::new()),
            journal: StoredValue::new_local(journal),
            known: StoredValue::new(Known::default()),
            sent: StoredValue::new(None),
            step: StoredValue::new(String::new()),
            busy: StoredValue::new(false),
            writing: StoredValue::new(false),
            woken: StoredValue::new(false),
        };
        if let Some(draft) = draft {
            keeper.status.set(SaveStatus::Saved(draft.draft.updated_at));
            book.typed.set(draft.draft.content.answers.clone());
            keeper.take(&draft);
        }
        keeper.take_over(left);
        Effect::new(move |_| {
            book.typed.track();
            book.typing.track();
            keeper.clashes.track();
            keeper.write_down();
            keeper.save();
        });
        keeper.watch_sharing();
        keeper.watch_window();
        keeper
    }

    /// The step to go on with.
    pub fn step(&self) -> String {
        self.step.get_value()
    }

    /// Remembers where the person is. Only looking at a first step opens no draft.
    pub fn at_step(&self, step: &str) {
        self.step.set_value(step.to_owned());
        self.write_down();
        self.save();
    }

    /// Until when the gateway keeps what it has; what calls this is run again when that may have changed.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.status.track();
        self.known.with_value(|known| known.expires_at)
    }

    /// Whether an answer is not at the gateway yet.
    pub fn is_unsaved(&self) -> bool {
        !self.is_saved() && self.status.get_untracked() != SaveStatus::Sent
    }

    /// Whether something would be lost with the page.
    fn would_be_lost(&self) -> bool {
        let let_go = self.status.get_untracked() == SaveStatus::Sent || shared::is_left();
        !let_go && (!self.is_saved() || self.is_typing()) && !self.is_on_device()
    }

    pub(super) fn is_saved(&self) -> bool {
        self.known.with_value(|known| {
            let moved = known.version.is_some() && self.step.with_value(|step| *step != known.step);
            !moved
                && self
                    .book
                    .typed
                    .with_untracked(|typed| *typed == known.answers)
        })
    }

    fn save(self) {
        if self.busy.get_value() || self.is_saved() {
            return;
        }
        self.busy.set_value(true);
        spawn_local(async move {
            let mut wait = FIRST_WAIT;
            while !self.is_saved() {
                match self.settle().await {
                    Ok(()) => wait = FIRST_WAIT,
                    Err(Unsaved::AlreadySent | Unsaved::Newer) => break,
                    Err(Unsaved::Setback(setback)) => {
                        self.pause(wait, setback.wait).await;
                        wait = (wait * 2).min(LONGEST_WAIT);
                    }
                }
            }
            self.busy.set_value(false);
        });
    }

    /// Waits for the next try: not sooner than the gateway asks, and else not longer than until there is reason to hope.
    async fn pause(&self, own: u32, asked: Option<u32>) {
        self.woken.set_value(false);
        let whole = own.max(asked.unwrap_or(0));
        let mut passed = 0;
        while passed < whole && !(asked.is_none() && self.woken.get_value()) {
            TimeoutFuture::new(LOOK).await;
            passed += LOOK;
        }
    }

    /// One saving of the answers as they are now, after the one under way. The claim is only sent when it has worked.
    pub async fn settle(&self) -> Result<(), Unsaved> {
        while self.writing.get_value() {
            TimeoutFuture::new(LOOK).await;
        }
        if self.is_saved() {
            return Ok(());
        }
        self.writing.set_value(true);
        let outcome = self.write_or_merge().await;
        self.writing.set_value(false);
        if matches!(outcome, Err(Unsaved::AlreadySent)) {
            self.journal().close().await;
        }
        self.status.set(match &outcome {
            Ok(()) => SaveStatus::Saved(time_now()),
            Err(Unsaved::AlreadySent) => SaveStatus::Sent,
            Err(Unsaved::Newer) => SaveStatus::Newer,
            Err(Unsaved::Setback(setback)) => match setback.error {
                GatewayError::LoggedOut => SaveStatus::LoggedOut,
                GatewayError::AnotherPerson => SaveStatus::AnotherPerson,
                _ => SaveStatus::Retrying,
            },
        });
        outcome
    }

    async fn write_or_merge(&self) -> Result<(), Unsaved> {
        match self.write().await {
            Err(setback) if setback.is_conflict() => self.merge().await?,
            outcome => return Ok(outcome?),
        }
        if !self.is_saved() {
            self.write().await?;
        }
        Ok(())
    }

    async fn write(&self) -> Result<(), Setback> {
        // A bad status is not taken back before the saving has worked.
        if matches!(
            self.status.get_untracked(),
            SaveStatus::Untouched | SaveStatus::Saved(_)
        ) {
            self.status.set(SaveStatus::Saving);
        }
        let content = DraftContent {
            journey_version: self.book.journey.version,
            step: self.step.get_value(),
            answers: self.book.typed.get_untracked(),
        };
        self.sent.set_value(Some(content.answers.clone()));
        let version = self.known.with_value(|known| known.version.clone());
        let draft = client::save_draft(self.benefit, &content, version.as_deref()).await?;
        self.take(&draft);
        Ok(())
    }

    /// Takes over what is at the gateway, keeps what was typed here since the last saving, and says so where it is news.
    async fn merge(&self) -> Result<(), Unsaved> {
        let Some(mut draft) = client::draft(self.benefit).await? else {
            return self.gone().await;
        };
        read_draft(self.book.journey, &mut draft).map_err(|Newer| Unsaved::Newer)?;
        let theirs = &draft.draft.content.answers;
        let ours = self.sent.with_value(|sent| sent.as_ref() == Some(theirs));
        let news = !ours && self.known.with_value(|known| known.answers != *theirs);
        if news {
            let untouched = self.book.known_lists();
            let merged = self.known.with_value(|known| {
                self.book
                    .typed
                    .with_untracked(|mine| merge(&known.answers, mine, theirs, &untouched))
            });
            self.take(&draft);
            self.book.typed.set(merged.answers);
            self.show_clashes(merged.clashes);
            self.merges.update(|merges| *merges += 1);
        } else {
            self.take(&draft);
        }
        Ok(())
    }

    /// The draft is no longer there: because the claim was sent, or else to be opened anew.
    async fn gone(&self) -> Result<(), Unsaved> {
        let last = self.known.with_value(|known| known.updated_at);
        let claims = client::claims().await?;
        if claims
            .items
            .iter()
            .filter(|claim| claim.benefit.name() == self.benefit)
            .any(|claim| last.is_some_and(|last| claim.submitted_at >= last))
        {
            return Err(Unsaved::AlreadySent);
        }
        self.known.set_value(Known::default());
        Ok(())
    }

    fn take(&self, draft: &VersionedDraft) {
        let content = &draft.draft.content;
        self.known.set_value(Known {
            version: Some(draft.version.clone()),
            answers: content.answers.clone(),
            step: content.step.clone(),
            updated_at: Some(draft.draft.updated_at),
            expires_at: Some(draft.draft.expires_at),
        });
        if self.step.with_value(String::is_empty) {
            self.step.set_value(content.step.clone());
        }
        self.domus_number.set(draft.draft.domus_number.clone());
        self.write_down();
    }

    /// Tries again when the network is back or the person returns from another tab; lets the browser ask before the
    /// page is left with answers that are nowhere else.
    fn watch_window(self) {
        let wake = move || self.woken.set_value(true);
        let watches = [
            window_event_listener(ev::online, move |_| wake()),
            window_event_listener(ev::focus, move |_| wake()),
            window_event_listener(ev::visibilitychange, move |_| wake()),
            window_event_listener(ev::beforeunload, move |event| {
                if self.would_be_lost() {
                    event.prevent_default();
                }
            }),
        ];
        on_cleanup(move || watches.into_iter().for_each(|watch| watch.remove()));
    }
}
