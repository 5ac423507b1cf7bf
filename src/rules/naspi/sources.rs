//! The acts that rule NASpI.

use crate::rules::Source;

const DECREE: &str =
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2015-03-04;22";

/// Who is involuntarily unemployed.
pub const INVOLUNTARY: Source = Source::law("D.Lgs. 22/2015, art. 3, c. 1 e 2", DECREE);
/// At least 13 weeks of contributions in the four years before.
pub const WEEKS: Source = Source::law("D.Lgs. 22/2015, art. 3, c. 1, lett. b)", DECREE);
/// 13 weeks since a voluntary end in the twelve months before.
pub const WEEKS_SINCE_VOLUNTARY_END: Source = Source::law(
    "L. 207/2024, art. 1, c. 171; D.Lgs. 22/2015, art. 3, c. 1, lett. c-bis); circ. INPS 98/2025",
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2024-12-30;207",
);
/// Reference pay, shares, ceiling.
pub const AMOUNT: Source = Source::law("D.Lgs. 22/2015, art. 4, c. 1 e 2", DECREE);
/// Three per cent less every month.
pub const REDUCTION: Source = Source::law(
    "D.Lgs. 22/2015, art. 4, c. 3; L. 234/2021, art. 1, c. 221; circ. INPS 2/2022",
    DECREE,
);
/// Half of the weeks of the last four years.
pub const DURATION: Source = Source::law("D.Lgs. 22/2015, art. 5", DECREE);
/// 68 days to claim, and from when the benefit runs.
pub const CLAIM: Source = Source::law("D.Lgs. 22/2015, art. 6", DECREE);
/// The same after a dismissal for just cause or an indemnity for notice.
pub const CLAIM_COUNTED_LATER: Source = Source::act("Circ. INPS 94/2015, par. 2.6");
/// The benefit ends with the right to an old-age or early pension.
pub const PENSION: Source = Source::law("D.Lgs. 22/2015, art. 11, c. 1", DECREE);
/// The term for INPS to decide.
pub const DECISION: Source = Source::law(
    "L. 241/1990, art. 2; circ. INPS 55/2021, tabella A",
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1990-08-07;241",
);
/// The figures of 2024.
pub const FIGURES_2024: Source = Source::act("Circ. INPS 25/2024").to_verify();
/// The figures of 2025.
pub const FIGURES_2025: Source = Source::act("Circ. INPS 25/2025");
/// The figures of 2026.
pub const FIGURES_2026: Source = Source::act("Circ. INPS 4/2026, par. 6");
