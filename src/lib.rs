//! Sportello: the self-service front-end with which people deal with INPS.
//!
//! # Layout
//! Arrows go one way, as `tests/tidy` holds: `domain ← rules ← gateway's contract ← journey ← text, device ← gateway's
//! client, ui ← segments ← account ← app`.
//! The pure modules build natively with the default features off; the others need the feature `app`.

pub mod domain;
pub mod gateway;
pub mod journey;
pub mod rules;
pub mod segments;
pub mod shape;
pub mod text;

#[cfg(feature = "app")]
pub mod account;
#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod device;
#[cfg(feature = "app")]
pub mod ui;
