//! People who lost their work.

pub mod naspi;
pub mod naspi_message;
pub mod naspi_read_back;
pub mod naspi_rules;
pub mod pre_check;

#[cfg(feature = "app")]
pub mod easy_sheet;
#[cfg(feature = "app")]
pub mod estimate;
#[cfg(feature = "app")]
pub mod naspi_service;
#[cfg(feature = "app")]
pub mod pre_check_result;
#[cfg(feature = "app")]
pub mod sheet;
