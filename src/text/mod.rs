//! Languages: catalogues of texts, and dates, numbers and money as each language writes them.

pub mod catalogue;
pub mod language;
pub mod plural;
pub mod words;

#[cfg(feature = "app")]
pub mod current;
#[cfg(feature = "app")]
pub mod format;
#[cfg(feature = "app")]
pub mod load;
