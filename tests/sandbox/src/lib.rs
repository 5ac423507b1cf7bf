//! The sandbox: a stand-in for INPS's gateway, and the executable description of what INPS must provide.
//!
//! # Layout
//! * `server` accepts connections; `application` puts the routes together
//! * `site` serves the built site; `login` is the gateway's login page
//! * `api` answers under `/api/v1`, by the contract in `sportello::gateway::contract`, described by `openapi`
//! * `process` moves claims on with the `clock`, `card` requests for the Disability Card; `receipt_document` writes
//!   the receipt as PDF, `receipt_signature` signs it in its `canonical_json`
//! * `store` remembers; `seed` holds the people
//! * `faults` and `controls` are for tests

mod api;
pub mod application;
pub mod arguments;
mod canonical_json;
mod card;
mod clock;
mod controls;
mod faults;
mod login;
pub mod openapi;
mod process;
mod random;
mod receipt_document;
mod receipt_signature;
pub mod sandbox;
mod seed;
pub mod server;
mod site;
mod store;
mod whole_request;
