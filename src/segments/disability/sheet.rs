//! The service sheet of the European Disability Card.

use super::carta_disabilita_service::CARTA_DISABILITA_SERVICE;
use crate::ui::{service_sheet::service_sheet, sheet_parts::Part};
use leptos::prelude::*;

/// The parts in order: text key, hook, and how many lines of its own it has.
pub const PARTS: &[Part] = &[
    ("what", "service-description", 1),
    ("who", "service-addressed", 4),
    ("requirements", "service-requirements", 1),
    ("obtained", "service-achieved", 4),
    ("how", "service-how-to", 0),
    ("needed", "service-needed", 4),
    ("times", "service-calendar-text", 3),
    ("cost", "service-cost", 0),
];

#[component]
pub fn CartaDisabilitaSheet() -> impl IntoView {
    service_sheet(&CARTA_DISABILITA_SERVICE, PARTS, "carta-disabilita-sheet")
}
