//! Every benefit that can be applied for.

use crate::{
    segments::{
        disability::carta_disabilita_service::CARTA_DISABILITA_SERVICE,
        families::assegno_unico_service::ASSEGNO_UNICO_SERVICE,
        unemployed::naspi_service::NASPI_SERVICE,
    },
    ui::service::Services,
};

pub const SERVICES: Services = &[
    &NASPI_SERVICE,
    &ASSEGNO_UNICO_SERVICE,
    &CARTA_DISABILITA_SERVICE,
];
