//! Every benefit that can be applied for.

use crate::{
    segments::{
        families::assegno_unico_service::ASSEGNO_UNICO_SERVICE,
        unemployed::naspi_service::NASPI_SERVICE,
    },
    ui::service::Services,
};

pub const SERVICES: Services = &[&NASPI_SERVICE, &ASSEGNO_UNICO_SERVICE];
