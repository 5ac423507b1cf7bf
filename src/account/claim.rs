//! The claim for NASpI, page by page: loads what INPS knows and the draft, then shows the step of the address.

use super::{draft_keeper::DraftKeeper, guard::loaded, session::SessionState, step_page::StepPage};
use crate::{
    device::clock::today,
    gateway::{
        client::{self, VersionedDraft},
        contract::{documents::Document, registers::Registers},
    },
    journey::{check, declaration::Step},
    segments::unemployed::naspi::NASPI,
    ui::{answer_book::AnswerBook, route::Route},
};
use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_params_map},
};

/// Name of the benefit in the gateway's addresses.
pub const BENEFIT: &str = "naspi";

/// Everything a step of the claim works with.
#[derive(Clone, Copy)]
pub struct ClaimDesk {
    pub book: AnswerBook,
    pub keeper: DraftKeeper,
    pub uploaded: RwSignal<Vec<Document>>,
}

#[component]
pub fn ClaimPage() -> impl IntoView {
    let session = expect_context::<SessionState>();
    let params = use_params_map();
    let step = Memo::new(move |_| params.with(|params| params.get("step")).unwrap_or_default());
    let load = || async {
        let registers = client::registers().await?;
        let draft = client::draft(BENEFIT).await?;
        let uploaded = client::documents().await?;
        Ok((registers, draft, uploaded.items))
    };
    loaded(
        "claim.loading",
        load,
        move |(registers, draft, uploaded): Loaded| {
            let desk = open(registers, draft, uploaded, session);
            let navigate = use_navigate();
            (move || {
                let key = step.get();
                match allowed(&desk, &key) {
                    Ok(step) => {
                        desk.keeper.at_step(step.key);
                        view! { <StepPage desk step/> }.into_any()
                    }
                    Err(instead) => {
                        let route = Route::Claim(instead.to_owned()).href();
                        navigate(
                            &route,
                            NavigateOptions {
                                replace: true,
                                ..NavigateOptions::default()
                            },
                        );
                        ().into_any()
                    }
                }
            })
            .into_any()
        },
    )
}

type Loaded = (Registers, Option<VersionedDraft>, Vec<Document>);

fn open(
    registers: Registers,
    draft: Option<VersionedDraft>,
    uploaded: Vec<Document>,
    session: SessionState,
) -> ClaimDesk {
    let book = AnswerBook::new(&NASPI);
    book.registers.set(Some(registers));
    let keeper = DraftKeeper::new(BENEFIT, book, draft, session);
    ClaimDesk {
        book,
        keeper,
        uploaded: RwSignal::new(uploaded),
    }
}

/// The step of the address, or the key of the one to go to instead. Without a step in the address: where it was left.
fn allowed(desk: &ClaimDesk, key: &str) -> Result<&'static Step, &'static str> {
    let left_at = desk.keeper.step();
    let wanted = if key.is_empty() { &left_at } else { key };
    let found = desk
        .book
        .peek(|answers| check::reachable(&NASPI, wanted, answers, today()));
    match found {
        Some(step) if step.key == key => Ok(step),
        other => Err(other.map_or("", |step| step.key)),
    }
}
