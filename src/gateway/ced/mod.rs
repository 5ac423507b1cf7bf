//! INPS's API for the request of the European Disability Card ("MS01995 – Gestione CED"), as INPS has shown it: every
//! operation is `POST {BASE_PATH}/ced/Domanda/NAME` (`wire`), and the gateway hands it through unchanged.

mod day;
#[cfg(feature = "openapi")]
mod schema;
pub mod wire;
#[cfg(test)]
mod wire_tests;

pub use day::DayOnWire;

/// Path of an operation below the gateway's base.
pub const PATH: &str = "/ced/Domanda";
