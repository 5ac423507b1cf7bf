//! The sandbox from outside: requests in, answers out.

mod support;

mod access;
mod app_messages;
mod assegno_unico;
mod card;
mod card_messages;
mod changes;
mod claims;
mod confirmations;
mod documents;
mod documents_refused;
mod drafts;
mod faults;
mod login;
mod lookup;
mod openapi;
mod people;
mod process;
mod published_schemas;
mod receipt_document;
mod signed_receipts;
mod site;
mod uploads;
