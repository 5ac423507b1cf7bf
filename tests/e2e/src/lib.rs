//! Drives Sportello in three browser engines, by mouse and by keyboard alone, and lets independent judges look at its
//! screens. `README.md` beside it says how to add, run and debug a scenario.

mod base64;
pub mod command;
pub mod engines;
pub mod failure;
pub mod fixture_site;
pub mod http;
pub mod oracles;
pub mod page;
pub mod places;
pub mod reports;
pub mod runner;
pub mod scenario;
pub mod scenarios;
pub mod screen_reader;
pub mod server;
