//! NASpI, the unemployment benefit of employees (D.Lgs. 22/2015).
//!
//! `entitlement` says whether it is due, `estimate` how much, from when and for how long, month by month.
//!
//! The figures are those of the year in which the employment ended: the law ties the benefit to the unemployment event
//! (*evento di disoccupazione*), and a claim in January for a job ended in December keeps the figures of December. The
//! acts at hand do not say it in so many words, so the choice is marked as to be verified. Amounts are not raised again
//! while the benefit runs.

pub mod amount;
pub mod deadline;
pub mod duration;
pub mod end_reason;
pub mod entitlement;
pub mod estimate;
pub mod parameters;
pub mod reduction;
pub mod refusal;
pub mod schedule;
pub mod sources;
pub mod window;

pub use deadline::last_day_to_decide;
pub use end_reason::EndReason;
pub use entitlement::Entitlement;
pub use entitlement::Outcome;
pub use entitlement::PreviousEnd;
pub use entitlement::Situation;
pub use entitlement::entitlement;
pub use estimate::Estimate;
pub use estimate::EstimateError;
pub use estimate::EstimateInput;
pub use estimate::Pay;
pub use estimate::estimate;
pub use refusal::Refusal;
pub use schedule::Month;
pub use window::ClaimWindow;
pub use window::Ending;
pub use window::last_day_to_claim;
