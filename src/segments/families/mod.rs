//! Families with children.

pub mod assegno_unico;
pub mod assegno_unico_rules;

#[cfg(feature = "app")]
pub mod assegno_unico_service;
#[cfg(feature = "app")]
pub mod sheet;

#[cfg(test)]
mod read_back_tests;
