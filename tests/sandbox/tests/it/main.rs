//! The sandbox from outside: requests in, answers out.

mod support;

mod access;
mod app_messages;
mod claims;
mod documents;
mod drafts;
mod faults;
mod login;
mod openapi;
mod people;
mod process;
mod published_schemas;
mod receipt_document;
mod site;
