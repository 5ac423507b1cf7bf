//! Keeps the draft at the gateway: every answer is sent at once, again and again until it is there, and never over
//! another tab's work without saying so.

use super::session::SessionState;
use crate::{
    device::clock::time_now,
    gateway::{
        client::{self, GatewayError, VersionedDraft},
        contract::drafts::{Answers, DraftContent},
    },
    text::{
        current::{t, t_with},
        format,
    },
    ui::{answer_book::AnswerBook, route::Route},
};
use gloo_timers::future::TimeoutFuture;
use jiff::Timestamp;
use leptos::{prelude::*, task::spawn_local};

/// Wait after the first failed saving, in milliseconds; doubled up to `LONGEST_WAIT`.
const FIRST_WAIT: u32 = 2_000;
const LONGEST_WAIT: u32 = 30_000;

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
}

/// The draft of one benefit.
#[derive(Clone, Copy)]
pub struct DraftKeeper {
    benefit: &'static str,
    pub book: AnswerBook,
    pub status: RwSignal<SaveStatus>,
    /// Another tab or device changed the draft meanwhile: its other answers were taken over.
    pub merged: RwSignal<bool>,
    pub domus_number: RwSignal<String>,
    version: StoredValue<Option<String>>,
    saved: StoredValue<Answers>,
    step: StoredValue<String>,
    busy: StoredValue<bool>,
    session: SessionState,
}

impl DraftKeeper {
    /// Keeps the answers of `book` from now on. `draft` is what the gateway has.
    pub fn new(
        benefit: &'static str,
        book: AnswerBook,
        draft: Option<VersionedDraft>,
        session: SessionState,
    ) -> Self {
        let keeper = Self {
            benefit,
            book,
            status: RwSignal::new(SaveStatus::Untouched),
            merged: RwSignal::new(false),
            domus_number: RwSignal::new(String::new()),
            version: StoredValue::new(None),
            saved: StoredValue::new(Answers::new()),
            step: StoredValue::new(String::new()),
            busy: StoredValue::new(false),
            session,
        };
        if let Some(draft) = draft {
            keeper.status.set(SaveStatus::Saved(draft.draft.updated_at));
            book.typed.set(draft.draft.content.answers.clone());
            keeper.take(&draft);
        }
        Effect::new(move |_| {
            if book
                .typed
                .with(|typed| keeper.saved.with_value(|saved| typed != saved))
            {
                keeper.save();
            }
        });
        keeper
    }

    /// The step to go on with.
    pub fn step(&self) -> String {
        self.step.get_value()
    }

    /// Remembers where the person is; written with the next answer.
    pub fn at_step(&self, step: &str) {
        self.step.set_value(step.to_owned());
    }

    /// Waits until everything is at the gateway; the claim is only sent then.
    pub async fn settled(&self) -> Result<(), GatewayError> {
        while self.busy.get_value() {
            TimeoutFuture::new(50).await;
        }
        if self.is_saved() {
            return Ok(());
        }
        // Holds the automatic saving off: two at once would meet as a conflict.
        self.busy.set_value(true);
        let outcome = self.write().await;
        self.busy.set_value(false);
        outcome
    }

    fn is_saved(&self) -> bool {
        self.book
            .typed
            .with_untracked(|typed| self.saved.with_value(|saved| typed == saved))
    }

    /// Words for the status.
    pub fn status_text(&self) -> String {
        match self.status.get() {
            SaveStatus::Untouched => t("save.untouched"),
            SaveStatus::Saving => t("save.saving"),
            SaveStatus::Saved(at) => t_with("save.saved", &[("time", &format::time_of(at))]),
            SaveStatus::Retrying => t("save.retrying"),
            SaveStatus::LoggedOut => t("save.logged_out"),
        }
    }

    fn save(self) {
        if self.busy.get_value() {
            return;
        }
        self.busy.set_value(true);
        spawn_local(async move {
            let mut wait = FIRST_WAIT;
            while !self.is_saved() {
                if self.write().await.is_err() {
                    TimeoutFuture::new(wait).await;
                    wait = (wait * 2).min(LONGEST_WAIT);
                } else {
                    wait = FIRST_WAIT;
                }
            }
            self.busy.set_value(false);
        });
    }

    /// One saving of the answers as they are now.
    async fn write(&self) -> Result<(), GatewayError> {
        if self.status.get_untracked() == SaveStatus::LoggedOut {
            self.session.refresh().await?;
        }
        if self.status.get_untracked() != SaveStatus::Retrying {
            self.status.set(SaveStatus::Saving);
        }
        let content = DraftContent {
            journey_version: self.book.journey.version,
            step: self.step.get_value(),
            answers: self.book.typed.get_untracked(),
        };
        let version = self.version.get_value();
        match client::save_draft(self.benefit, &content, version.as_deref()).await {
            Ok(draft) => {
                self.take(&draft);
                self.status.set(SaveStatus::Saved(time_now()));
                Ok(())
            }
            Err(GatewayError::Refused(problem)) if problem.status == 412 => self.merge().await,
            Err(error) => {
                let logged_out = error == GatewayError::LoggedOut;
                self.status.set(if logged_out {
                    SaveStatus::LoggedOut
                } else {
                    SaveStatus::Retrying
                });
                Err(error)
            }
        }
    }

    /// Takes over what another tab has written, keeps what was typed here since the last saving, and says so.
    async fn merge(&self) -> Result<(), GatewayError> {
        let theirs = client::draft(self.benefit).await?;
        let mine = self.book.typed.get_untracked();
        let mut merged = theirs
            .as_ref()
            .map(|draft| draft.draft.content.answers.clone())
            .unwrap_or_default();
        self.saved.with_value(|saved| {
            merged.extend(
                mine.into_iter()
                    .filter(|(question, answer)| saved.get(question) != Some(answer)),
            );
        });
        match &theirs {
            Some(draft) => self.take(draft),
            None => self.version.set_value(None),
        }
        self.merged.set(true);
        self.book.typed.set(merged);
        Err(GatewayError::Unavailable)
    }

    fn take(&self, draft: &VersionedDraft) {
        self.version.set_value(Some(draft.version.clone()));
        self.saved.set_value(draft.draft.content.answers.clone());
        if self.step.with_value(String::is_empty) {
            self.step.set_value(draft.draft.content.step.clone());
        }
        self.domus_number.set(draft.draft.domus_number.clone());
    }
}

/// The line that says where the answers are. One polite region, in the page from the start.
#[component]
pub fn SaveLine(keeper: DraftKeeper) -> impl IntoView {
    let class = move || match keeper.status.get() {
        SaveStatus::Saving => "save-status save-status--saving",
        SaveStatus::Retrying | SaveStatus::LoggedOut => "save-status save-status--error",
        SaveStatus::Untouched | SaveStatus::Saved(_) => "save-status",
    };
    view! {
        <p class=class role="status" id="save-status">{move || keeper.status_text()}</p>
        {move || (keeper.status.get() == SaveStatus::LoggedOut).then(|| view! {
            <div class="alert alert--warning">
                <p class="alert__heading">{t("save.log_in_again")}</p>
                <p>{t("save.log_in_again.text")}</p>
                <p><a class="button button--secondary" target="_blank" href=Route::LoggedInAgain.login_href()>{t("save.log_in_again.action")}</a></p>
            </div>
        })}
        {move || keeper.merged.get().then(|| view! {
            <div class="alert alert--info"><p class="alert__heading">{t("save.merged")}</p><p>{t("save.merged.text")}</p></div>
        })}
    }
}
