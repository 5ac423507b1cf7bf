//! Asking for documents: those that were promised, and those whose files turned out to be of no use.

use super::record::ClaimRecord;
use super::states;
use jiff::Timestamp;
use jiff::civil::Date;
use sportello::domain::date::add_days;
use sportello::gateway::contract::claims::ClaimEventKind;
use sportello::gateway::contract::claims::ClaimState;
use sportello::gateway::contract::claims::DocumentRequest;
use sportello::gateway::contract::claims::RefusedDocument;
use sportello::gateway::contract::documents::DAYS_TO_SEND;

/// Opens the files that came together first. Those of no use are asked for again, and with them all that is awaited.
pub fn open_files(record: &mut ClaimRecord, at: Timestamp, on: Date) {
    let Some(received_at) = record.unopened.first().map(|file| file.received_at) else {
        return;
    };
    let (opened, unopened) = std::mem::take(&mut record.unopened)
        .into_iter()
        .partition::<Vec<_>, _>(|file| file.received_at == received_at);
    record.unopened = unopened;
    let mut refused = Vec::new();
    for file in opened {
        let Some(trouble) = file.trouble else {
            continue;
        };
        if !record.awaited.contains(&file.kind) {
            record.awaited.push(file.kind.clone());
        }
        let name = file.name;
        refused.push((file.kind, RefusedDocument { name, trouble }));
    }
    if !refused.is_empty() {
        ask(record, refused, at, on);
    }
}

/// Asks for all that is awaited. `refused` are files of no use with their kinds; what was refused before stays said.
pub fn ask(
    record: &mut ClaimRecord,
    mut refused: Vec<(String, RefusedDocument)>,
    at: Timestamp,
    on: Date,
) {
    let kind = if refused.is_empty() {
        ClaimEventKind::DocumentsRequested
    } else {
        ClaimEventKind::DocumentsRefused
    };
    let before = std::mem::take(&mut record.claim.document_requests);
    let earlier = before.into_iter().flat_map(|request| {
        let kind = request.kind;
        let files = request.refused_documents.into_iter();
        files.map(move |file| (kind.clone(), file))
    });
    refused.splice(0..0, earlier);
    let send_by = add_days(on, DAYS_TO_SEND);
    let requests = record.awaited.iter().map(|kind| DocumentRequest {
        kind: kind.clone(),
        send_by,
        refused_documents: refused
            .iter()
            .filter(|(of, _)| of == kind)
            .map(|(_, file)| file.clone())
            .collect(),
    });
    record.claim.document_requests = requests.collect();
    // A review goes on while it waits.
    let state = match record.claim.state {
        ClaimState::Riesame => ClaimState::Riesame,
        _ => {
            states::integration(record, on);
            ClaimState::Integrazione
        }
    };
    record.happened(kind, at, state);
}
