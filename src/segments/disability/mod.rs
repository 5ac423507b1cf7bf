//! People with a disability.

pub mod call_key;
pub mod carta_disabilita;
pub mod carta_disabilita_message;
pub mod carta_disabilita_rules;
pub mod states;

#[cfg(feature = "app")]
pub mod carta_disabilita_service;
#[cfg(feature = "app")]
mod case;
#[cfg(feature = "app")]
mod delivery;
#[cfg(feature = "app")]
mod receipt;
#[cfg(feature = "app")]
pub mod sheet;

#[cfg(test)]
mod carta_disabilita_tests;
