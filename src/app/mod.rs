//! The shell around every page: start, languages, routes, header and footer, who is logged in.

mod appearance;
mod case_part;
mod footer;
mod header;
mod on_demand;
mod pages;
mod routes;
mod services;
mod sheets;
mod start;
mod text_pages;

pub use start::start;
