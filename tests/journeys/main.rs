//! Models of the journey engine: random declarations, random people, random walks, and what must be true of all of them.
//!
//! Each test runs a fixed row of seeds. What fails prints its seed; `SPORTELLO_MODELS_SEED` runs that one alone, and
//! `SPORTELLO_MODELS_RUNS` makes the row longer.

mod declarations;
mod model;
mod people;
mod random;
mod two_tabs;
mod typing;
mod upgrades;
mod walker;
mod walks;
