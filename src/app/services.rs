//! Every benefit that can be applied for.

use crate::{segments::unemployed::naspi_service::NASPI_SERVICE, ui::service::Services};

pub const SERVICES: Services = &[&NASPI_SERVICE];
