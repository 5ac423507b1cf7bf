//! The claim for NASpI, page by page: loads what INPS knows and the draft, then shows the step of the address.

use super::{
    admission::{Closed, admission, closed_page},
    delivery,
    draft_keeper::DraftKeeper,
    expiry::{expired_at, expired_page},
    guard::loaded,
    item_page::ItemPage,
    journal::{Entry, Journal},
    resumed_files::resume,
    step_page::StepPage,
    versions::{newer_page, read_draft, read_entry},
};
use crate::{
    device::document::with_part_asked_for,
    gateway::{
        client::{self, Found, GatewayError, VersionedDraft},
        contract::{
            claims::{ClaimState, ClaimSummary},
            documents::Document,
            registers::Registers,
        },
    },
    journey::{
        check,
        declaration::{Body, Step},
        group::ItemId,
        upgrade::Newer,
    },
    text::current::t,
    ui::{
        answer_book::AnswerBook,
        heading::Heading,
        lasting::Lasting,
        not_found::NotFound,
        rich::rich,
        route::{Route, replacing},
        service::{Service, Services, find, load_texts},
    },
};
use jiff::Timestamp;
use leptos::prelude::*;
use leptos_router::hooks::{use_navigate, use_params_map};

/// Everything a step of the claim works with.
#[derive(Clone, Copy)]
pub struct ClaimDesk {
    pub service: &'static Service,
    pub book: AnswerBook,
    pub keeper: DraftKeeper,
}

/// The desks last worked at, one a benefit. They outlive the claim's page: what is not saved yet goes on being saved while
/// the person looks at other pages, and is there when they come back.
#[derive(Clone, Copy)]
pub struct Desks {
    app: Lasting,
    desks: StoredValue<Vec<(Owner, ClaimDesk)>>,
}

impl Desks {
    /// Made once, by the app, and shared through the context.
    pub fn none(app: Lasting) -> Self {
        Self {
            app,
            desks: StoredValue::new(Vec::new()),
        }
    }

    /// The desk with answers that are nowhere else, or else a new one with what the gateway has.
    fn sit_down(&self, service: &'static Service, loaded: Loaded) -> ClaimDesk {
        let is_its = |desk: &ClaimDesk| desk.service.benefit == service.benefit;
        let unsaved = self.desks.with_value(|desks| {
            let mut desks = desks.iter().map(|(_, desk)| *desk);
            desks.find(|desk| is_its(desk) && desk.keeper.is_unsaved())
        });
        if let Some(desk) = unsaved {
            return desk;
        }
        let owner = self.app.owner();
        let desk = owner.with(|| open(service, loaded));
        self.desks.update_value(|desks| {
            desks.retain(|(_, desk)| !is_its(desk));
            desks.push((owner, desk));
        });
        desk
    }
}

#[derive(Clone)]
struct Loaded {
    registers: Registers,
    draft: Option<VersionedDraft>,
    /// What INPS has said of the person (`View::told`).
    told: Option<String>,
    uploaded: Vec<Document>,
    /// No draft, but a claim that INPS has not decided on.
    under_way: bool,
    journal: Journal,
    /// What earlier pages have left on this device.
    left: Vec<Entry>,
    /// There was a draft, until then.
    expired: Option<Timestamp>,
}

/// What the person comes to.
#[derive(Clone)]
enum Arrival {
    /// A claim to write.
    Desk(Box<Loaded>),
    /// The claim that was on its way when an earlier page was lost: it has arrived.
    Sent(String),
    /// A claim that a newer app has written.
    Newer,
    /// INPS takes no claim from the person now.
    Closed(Closed),
}

/// The claim for the benefit of the address, among those that can be applied for.
#[component]
pub fn ClaimPage(services: Services) -> impl IntoView {
    let params = use_params_map();
    let param = move |name| params.with(|params| params.get(name)).unwrap_or_default();
    let benefit = Memo::new(move |_| param("benefit"));
    let place = Memo::new(move |_| Place::of(&param("place")));
    move || match find(services, &benefit.get()) {
        Some(service) => claim(service, place),
        None => view! { <NotFound/> }.into_any(),
    }
}

/// Where in the claim the address leads.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    step: String,
    /// An item of the step's group; `None` for the step itself.
    item: Option<ItemId>,
}

impl Place {
    fn of(address: &str) -> Self {
        let (step, item) = address.split_once('/').unwrap_or((address, ""));
        Self {
            step: step.to_owned(),
            item: ItemId::parse(item),
        }
    }
}

fn claim(service: &'static Service, place: Memo<Place>) -> AnyView {
    let desks = expect_context::<Desks>();
    let show = move |arrival: Arrival| {
        let navigate = use_navigate();
        let loaded = match arrival {
            Arrival::Desk(loaded) => loaded,
            Arrival::Sent(claim_id) => {
                navigate(&service.receipt(claim_id).href(), replacing());
                return ().into_any();
            }
            Arrival::Newer => return newer_page(service.name()),
            Arrival::Closed(closed) => return closed_page(service, closed),
        };
        let another = RwSignal::new(!loaded.under_way);
        let expired = RwSignal::new(loaded.expired);
        let loaded = StoredValue::new_local(*loaded);
        (move || {
            if !another.get() {
                return already_sent(service, another);
            }
            if let Some(at) = expired.get() {
                let (journal, on_device) =
                    loaded.with_value(|loaded| (loaded.journal.clone(), !loaded.left.is_empty()));
                return expired_page(service, at, journal, on_device, move |taken_up| {
                    if !taken_up {
                        loaded.update_value(|loaded| loaded.left.clear());
                    }
                    expired.set(None);
                });
            }
            let desk = desks.sit_down(service, loaded.get_value());
            let navigate = navigate.clone();
            (move || {
                // The browser's keys lead away from a field that was not left: what stands in it is an answer all the same.
                on_cleanup(move || desk.keeper.leave_field());
                let Place { step, item } = place.get();
                match allowed(&desk, &step) {
                    Ok(step) => {
                        desk.keeper.at_step(step.key);
                        page(desk, step, item)
                    }
                    Err(instead) => {
                        let route = Route::Step(service.journey, instead.to_owned()).href();
                        navigate(&with_part_asked_for(route), replacing());
                        ().into_any()
                    }
                }
            })
            .into_any()
        })
        .into_any()
    };
    loaded("claim.loading", move || load(service), show)
}

/// The step, or the item of it where there is such an item.
fn page(desk: ClaimDesk, step: &'static Step, item: Option<ItemId>) -> AnyView {
    if let (Body::Group(group), Some(item)) = (&step.body, item) {
        let listed = desk
            .book
            .peek(|answers| answers.items(group).contains(&item));
        if listed {
            return view! { <ItemPage desk step group item/> }.into_any();
        }
    }
    view! { <StepPage desk step/> }.into_any()
}

async fn load(service: &'static Service) -> Result<Arrival, GatewayError> {
    let benefit = service.benefit;
    load_texts([service]).await?;
    let registers = client::registers().await?;
    let (journal, mut left) = Journal::open(benefit, &registers.person.tax_code).await;
    if let Some(sending) = left.iter().find_map(|entry| entry.sending.clone()) {
        let sent = delivery::send(service, &journal, &sending).await;
        match sent.map_err(|undelivered| undelivered.error) {
            Ok(claim_id) => return Ok(Arrival::Sent(claim_id)),
            Err(error) if delivery::is_final(&error) => {
                left.iter_mut().for_each(|entry| entry.sending = None);
            }
            Err(error @ (GatewayError::LoggedOut | GatewayError::AnotherPerson)) => {
                return Err(error);
            }
            // Tried again on the last page.
            Err(_) => {}
        }
    }
    let (mut draft, gone) = match client::find_draft(benefit).await? {
        Found::Draft(draft) => (Some(*draft), None),
        Found::Expired(at) => (None, Some(at)),
        Found::Nothing => (None, None),
    };
    let journey = service.journey;
    let read = draft.as_mut().map(|draft| read_draft(journey, draft));
    let read = read
        .into_iter()
        .chain(left.iter_mut().map(|entry| read_entry(journey, entry)));
    if read.collect::<Result<Vec<()>, Newer>>().is_err() {
        return Ok(Arrival::Newer);
    }
    let admitted = admission(service, &registers, draft.as_ref()).await?;
    let told = match admitted {
        Ok(told) => told,
        Err(closed) => return Ok(Arrival::Closed(closed)),
    };
    let uploaded = client::documents().await?.items;
    let mut under_way = false;
    let mut expired = None;
    if draft.is_none() {
        let mut claims = client::claims().await?.items;
        claims.retain(|claim| claim.benefit == service.kind);
        under_way = claims.iter().any(is_under_way);
        left.retain(|entry| !is_sent(entry, &claims));
        expired = expired_at(gone, &left);
        // The gateway has nothing any more that the answers could have been typed over.
        left.iter_mut().for_each(|entry| entry.saved = None);
    }
    Ok(Arrival::Desk(Box::new(Loaded {
        registers,
        draft,
        told,
        uploaded,
        under_way,
        journal,
        left,
        expired,
    })))
}

fn is_under_way(claim: &ClaimSummary) -> bool {
    !matches!(
        claim.state,
        ClaimState::Accolta | ClaimState::Rifiutata | ClaimState::Ricorso | ClaimState::Rinunciata
    )
}

/// Whether the draft that an entry was typed over has become one of these claims, from another tab or device.
fn is_sent(entry: &Entry, claims: &[ClaimSummary]) -> bool {
    entry.saved.as_ref().is_some_and(|saved| {
        claims
            .iter()
            .any(|claim| claim.submitted_at >= saved.updated_at)
    })
}

/// Whoever has sent a claim and comes back to it, perhaps without having seen the receipt, learns that it is there.
fn already_sent(service: &Service, another: RwSignal<bool>) -> AnyView {
    view! {
        <div class="page page--narrow">
            <Heading text=t("claim.under_way.title") context=service.name()/>
            <p class="lead">{rich("claim.under_way.text")}</p>
            <div class="button-row">
                <a class="button" href=Route::Cases.href()>{t("failure.claim_exists.action")}</a>
                <button type="button" class="button button--secondary" on:click=move |_| another.set(true)>{t("claim.under_way.another")}</button>
            </div>
        </div>
    }
    .into_any()
}

fn open(service: &'static Service, loaded: Loaded) -> ClaimDesk {
    let book = AnswerBook::new(service.journey);
    book.uploaded.set(loaded.uploaded);
    resume(&loaded.registers.person.tax_code, book.uploaded);
    book.registers.set(Some(loaded.registers));
    book.told.set(loaded.told);
    ClaimDesk {
        service,
        book,
        keeper: DraftKeeper::new(
            service.benefit,
            book,
            loaded.draft,
            loaded.journal,
            loaded.left,
        ),
    }
}

/// The step of the address, or the key of the one to go to instead. Without a step in the address: where it was left.
fn allowed(desk: &ClaimDesk, key: &str) -> Result<&'static Step, &'static str> {
    let left_at = desk.keeper.step();
    let wanted = if key.is_empty() { &left_at } else { key };
    let found = desk
        .book
        .peek(|answers| check::reachable(desk.service.journey, wanted, answers));
    match found {
        Some(step) if step.key == key => Ok(step),
        other => Err(other.map_or("", |step| step.key)),
    }
}
