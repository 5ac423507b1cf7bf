//! The documents that INPS asks for in a case: those promised, and those whose files were of no use.

use super::{calendar, case::refuse, document_choice::document_words, outbox, uploads::Upload};
use crate::{
    gateway::{
        client,
        contract::{
            claims::{Claim, DocumentRequest, DocumentTrouble, DocumentsDelivery, RefusedDocument},
            documents::Document,
        },
    },
    text::{
        current::{t, t_with},
        format,
    },
    ui::{
        alert::{Alert, Kind},
        error_summary::ErrorLine,
        failure,
        live::announce,
        panel::urgent_panel,
        question::document_field_id,
        rich::rich_with,
        service::Service,
    },
};
use leptos::{prelude::*, task::spawn_local};

/// What INPS is waiting for, to be sent here.
pub fn requests(
    service: &Service,
    claim: &Claim,
    uploaded: RwSignal<Vec<Document>>,
    version: RwSignal<u32>,
    faults: RwSignal<Vec<ErrorLine>>,
) -> AnyView {
    let id = claim.receipt.claim_id.clone();
    let failed = RwSignal::new(None::<String>);
    let first_field = claim
        .document_requests
        .first()
        .map(|request| document_field_id(&request.kind))
        .unwrap_or_default();
    let asked: Vec<String> = claim
        .document_requests
        .iter()
        .map(|request| request.kind.clone())
        .collect();
    let deliver = move |_| {
        let mut files = uploaded.get_untracked();
        files.retain(|document| asked.contains(&document.kind));
        let document_ids: Vec<String> = files
            .into_iter()
            .map(|document| document.document_id)
            .collect();
        if document_ids.is_empty() {
            refuse(faults, &first_field, "case.documents.none");
            return;
        }
        let under_way = |kind: &String| !outbox::parcels(kind).is_empty();
        if asked.iter().any(under_way) {
            refuse(faults, &first_field, "case.documents.under_way");
            return;
        }
        faults.set(Vec::new());
        let id = id.clone();
        spawn_local(async move {
            let delivery = DocumentsDelivery { document_ids };
            match client::deliver(&id, &delivery).await {
                Ok(()) => {
                    announce(t("case.documents.sent"));
                    version.update(|version| *version += 1);
                }
                Err(error) => {
                    let words = failure::title(&error);
                    announce(words.clone());
                    failed.set(Some(words));
                }
            }
        });
    };
    let fields = claim
        .document_requests
        .iter()
        .filter_map(|request| request_field(service, request, uploaded, faults))
        .collect_view();
    let days = claim
        .document_requests
        .iter()
        .map(|request| calendar::Entry {
            name: [&claim.receipt.claim_id, "-", &request.kind].concat(),
            day: request.send_by,
            summary: t_with("case.documents.calendar", &[("name", &service.name())]),
        });
    let days = calendar::button(service.benefit, days.collect());
    let content = view! {
            {fields}
            {move || failed.get().map(|words| view! { <p class="field__error">{words}</p> })}
            <div class="button-row">
                <button type="button" class="button" on:click=deliver>{t("case.documents.send")}</button>
                {days}
            </div>
    };
    let heading = t("case.documents").into_any();
    urgent_panel(heading, content.into_any())
}

fn request_field(
    service: &Service,
    request: &DocumentRequest,
    uploaded: RwSignal<Vec<Document>>,
    faults: RwSignal<Vec<ErrorLine>>,
) -> Option<AnyView> {
    let rule = service
        .journey
        .documents
        .iter()
        .find(|rule| rule.kind == request.kind)?;
    let by = format::date(request.send_by);
    let (name, why) = document_words(service.journey.id, rule.kind);
    let refused = request.refused_documents.iter().map(refused).collect_view();
    let field = document_field_id(rule.kind);
    let fault = Signal::derive(move || {
        let mine = |line: &&ErrorLine| line.field_id == field;
        faults.with(|lines| lines.iter().find(mine).map(|line| line.text.clone()))
    });
    Some(
        view! {
            {refused}
            <p>{rich_with("case.documents.by", &[("date", &by)])}</p>
            <Upload uploaded kind=rule.kind name why fault/>
        }
        .into_any(),
    )
}

/// Why a file that INPS had already has to be sent again.
fn refused(file: &RefusedDocument) -> AnyView {
    let key = match file.trouble {
        DocumentTrouble::Unreadable => "case.documents.unreadable",
        DocumentTrouble::Infected => "case.documents.infected",
    };
    let body = view! { <p>{rich_with(key, &[("name", &file.name)])}</p> };
    Alert::new(Kind::Warning, body)
        .about(t("case.documents.again"))
        .view()
}
