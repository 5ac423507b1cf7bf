//! How things are laid out and reached, as plain computing: the order of rows, the page numbers shown, where an arrow key
//! leads, the scale of a chart, the size of a picture, which place a name means. Components of `ui` draw what stands here; nothing here knows a browser or a text.

pub mod calendar;
pub mod chart;
pub mod choices;
pub mod fold;
pub mod keys;
pub mod order;
pub mod pages;
pub mod picture;
pub mod places;
