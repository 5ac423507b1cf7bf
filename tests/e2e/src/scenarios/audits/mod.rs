//! Every screen of the journey before all judges, in each of its states, at both sizes.

mod assegno_unico;
mod card;
mod case_changes;
mod cases;
mod claim;
mod device;
mod document_choices;
mod errors;
mod files;
mod gallery;
mod languages;
mod pre_check;
mod proof;
mod public;
mod session;
mod uploads;

use {
    crate::{
        failure::{Failure, Outcome},
        page::Page,
        scenario::{BOTH_SIZES, Script, Subject},
    },
    std::cell::RefCell,
};

pub fn subjects() -> Vec<Subject> {
    let audit = |name, script: Script| Subject::app(name, BOTH_SIZES, script);
    let screens = vec![
        audit("a11y/public", |page| Box::pin(public::walk(page))),
        audit("a11y/naspi/sheet", |page| Box::pin(public::sheet(page))),
        audit("a11y/naspi/sheet/english", |page| {
            Box::pin(public::english(page))
        }),
        audit("a11y/naspi/pre-check", |page| {
            Box::pin(pre_check::entitled(page))
        }),
        audit("a11y/naspi/pre-check/not-entitled", |page| {
            Box::pin(pre_check::not_entitled(page))
        }),
        audit("a11y/naspi/claim", |page| Box::pin(claim::walk(page))),
        audit("a11y/naspi/claim/end", |page| Box::pin(claim::end(page))),
        audit("a11y/naspi/claim/english", |page| {
            Box::pin(claim::english(page))
        }),
        audit("a11y/naspi/errors", |page| Box::pin(errors::typed(page))),
        audit("a11y/naspi/sending", |page| Box::pin(errors::sending(page))),
        audit("a11y/naspi/device", |page| Box::pin(device::walk(page))),
        audit("a11y/naspi/device/shared", |page| {
            Box::pin(device::shared(page))
        }),
        audit("a11y/naspi/device/later", |page| {
            Box::pin(device::later(page))
        }),
        audit("a11y/assegno", |page| Box::pin(assegno_unico::walk(page))),
        audit("a11y/card", |page| Box::pin(card::walk(page))),
        audit("a11y/card/end", |page| Box::pin(card::end(page))),
        audit("a11y/naspi/uploads", |page| Box::pin(uploads::walk(page))),
        audit("a11y/naspi/document-choices", |page| {
            Box::pin(document_choices::walk(page))
        }),
        audit("a11y/session", |page| Box::pin(session::walk(page))),
        audit("a11y/proof", |page| Box::pin(proof::walk(page))),
        audit("a11y/own-file", |page| Box::pin(files::own_file(page))),
        audit("a11y/paper", |page| Box::pin(files::paper(page))),
        audit("a11y/languages", |page| Box::pin(languages::walk(page))),
        audit("a11y/case/changes", |page| {
            Box::pin(case_changes::walk(page))
        }),
        audit("a11y/cases", |page| Box::pin(cases::walk(page))),
    ];
    screens.into_iter().chain(gallery::subjects()).collect()
}

/// The screens of one walk: the walk goes on after a screen with faults, and all of them are told at its end.
struct Audit<'page> {
    page: &'page Page,
    faults: RefCell<Vec<String>>,
}

impl<'page> Audit<'page> {
    fn of(page: &'page Page) -> Self {
        Self {
            page,
            faults: RefCell::default(),
        }
    }

    /// Lets all judges look at the present screen.
    async fn screen(&self, name: &str) {
        if let Err(failure) = self.page.check_screen(name).await {
            self.faults.borrow_mut().push(failure.to_string());
        }
    }

    /// Ends the walk with what it found; `walked` tells whether it came to its end.
    fn close(self, walked: Outcome) -> Outcome {
        let mut faults = self.faults.into_inner();
        faults.extend(walked.err().map(|failure| failure.to_string()));
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Failure::new(faults.join("\n  ")))
        }
    }
}
