//! The gateway: the only place that knows HTTP and the shapes on the wire.
//!
//! `contract` holds our own messages (AgID ModI style), `naspi` the shapes INPS has published for a NASpI claim, `ced`
//! those of INPS's API for the European Disability Card.
//! `client` and the connection below it exist in the browser only.

pub mod ced;
#[cfg(feature = "app")]
pub mod client;
#[cfg(feature = "app")]
mod connection;
pub mod contract;
#[cfg(feature = "app")]
pub mod idle;
pub mod naspi;
#[cfg(feature = "app")]
mod upload;
