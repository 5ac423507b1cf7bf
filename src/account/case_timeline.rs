//! The steps of a case: what happened, what is now, what comes.

use crate::{
    domain::date::to_iso,
    gateway::contract::{
        changes::Addition,
        claims::{Claim, ClaimEventKind, ClaimState},
    },
    text::{
        current::{t_with, words},
        format,
    },
    ui::{
        service::Service,
        timeline::{TimelineItem, When},
    },
};

/// The steps taken and those ahead, in order.
pub fn items(service: &Service, claim: &Claim) -> Vec<TimelineItem> {
    let mut additions = claim.additions.iter();
    let mut items: Vec<TimelineItem> = claim
        .events
        .iter()
        .map(|event| TimelineItem {
            when: When::Done,
            title: words(event_key(event.kind)),
            date: Some((event.at.to_string(), format::day_of(event.at))),
            text: match event.kind {
                ClaimEventKind::Added => additions.next().map(|addition| added(addition).into()),
                _ => None,
            },
        })
        .collect();
    let by = format::date(claim.receipt.decide_by);
    let machine = to_iso(claim.receipt.decide_by);
    let ahead = |when, key: &str, date| TimelineItem {
        when,
        title: words(key),
        date,
        text: Some(words(&service.key(&format!("{key}.text")))),
    };
    match claim.state {
        ClaimState::Bozza | ClaimState::Protocollata => {
            items.push(ahead(When::Now, "timeline.checking", None));
            items.push(ahead(
                When::Then,
                "timeline.decision",
                Some((machine, t_with("timeline.by", &[("date", &by)]))),
            ));
            items.push(ahead(When::Then, "timeline.payment", None));
        }
        ClaimState::Integrazione => {
            items.push(ahead(When::Now, "timeline.your_documents", None));
            items.push(ahead(When::Then, "timeline.decision", None));
            items.push(ahead(When::Then, "timeline.payment", None));
        }
        ClaimState::Accolta => items.push(ahead(When::Now, "timeline.paying", None)),
        ClaimState::Rifiutata => items.push(ahead(When::Now, "timeline.objection", None)),
        ClaimState::Riesame | ClaimState::Ricorso => {
            items.push(ahead(When::Now, "timeline.reviewing", None))
        }
        ClaimState::Rinunciata => {}
    }
    items
}

/// What was added: the words, and on a line of its own the files.
fn added(addition: &Addition) -> String {
    let mut lines: Vec<String> = addition.words.iter().cloned().collect();
    if !addition.files.is_empty() {
        let names = addition.files.join(", ");
        lines.push(t_with("event.added.files", &[("names", &names)]));
    }
    lines.join("\n")
}

fn event_key(kind: ClaimEventKind) -> &'static str {
    match kind {
        ClaimEventKind::Submitted => "event.submitted",
        ClaimEventKind::TakenInCharge => "event.taken_in_charge",
        ClaimEventKind::ContributionsChecked => "event.contributions_checked",
        ClaimEventKind::DocumentsRequested => "event.documents_requested",
        ClaimEventKind::DocumentsReceived => "event.documents_received",
        ClaimEventKind::DocumentsRefused => "event.documents_refused",
        ClaimEventKind::Accepted => "event.accepted",
        ClaimEventKind::Refused => "event.refused",
        ClaimEventKind::ReviewRequested => "event.review_requested",
        ClaimEventKind::AppealFiled => "event.appeal_filed",
        ClaimEventKind::SecondParentAsked => "event.second_parent_asked",
        ClaimEventKind::SecondParentAccepted => "event.second_parent_accepted",
        ClaimEventKind::SecondParentRefused => "event.second_parent_refused",
        ClaimEventKind::SecondParentSilent => "event.second_parent_silent",
        ClaimEventKind::Added => "event.added",
        ClaimEventKind::Withdrawn => "event.withdrawn",
    }
}
