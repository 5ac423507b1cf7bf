//! What the browser offers: the document, the clock, small preferences, files to keep, the vault.

pub mod clock;
pub mod document;
pub mod download;
pub mod object;
pub mod preference;
pub mod random;
pub mod vault;
