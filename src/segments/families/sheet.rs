//! The service sheet of the Assegno unico.

use super::assegno_unico_service::ASSEGNO_UNICO_SERVICE;
use crate::ui::{service_sheet::service_sheet, sheet_parts::Part};
use leptos::prelude::*;

/// The parts in order: text key, hook, and how many lines of its own it has.
pub const PARTS: &[Part] = &[
    ("who", "service-addressed", 4),
    ("requirements", "service-requirements", 1),
    ("amount", "service-amount", 4),
    ("how", "service-how-to", 0),
    ("needed", "service-needed", 4),
    ("times", "service-calendar-text", 3),
    ("cost", "service-cost", 0),
];

#[component]
pub fn AssegnoUnicoSheet() -> impl IntoView {
    service_sheet(&ASSEGNO_UNICO_SERVICE, PARTS, "assegno-unico-sheet")
}
