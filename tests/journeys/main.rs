//! The journey engine as a whole: a small journey from its declaration to its message (`docs/journeys.md`), and models of
//! all journeys, random declarations and random people, with what must be true of them.
//!
//! Each model runs a fixed row of seeds. What fails prints its seed; `SPORTELLO_MODELS_SEED` runs that one alone, and
//! `SPORTELLO_MODELS_RUNS` makes the row longer.

mod bicycle;
mod declarations;
mod documentation;
mod model;
mod people;
mod random;
mod two_tabs;
mod typing;
mod upgrades;
mod walker;
mod walks;
