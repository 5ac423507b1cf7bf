//! The shell around every page: start, languages, routes, header and footer, who is logged in.

mod header;
mod footer;
mod pages;
mod routes;
mod start;

pub use start::start;
