//! What the browser offers: the document, the clock, small preferences, files to keep, the vault.

pub mod appearance;
pub mod clock;
pub mod document;
pub mod download;
pub mod drag;
pub mod file;
pub mod kept_keys;
pub mod object;
pub mod passphrase;
pub mod picture;
pub mod preference;
pub mod random;
pub mod shared;
pub mod signature;
pub mod style;
pub mod subtle;
pub mod tabs;
pub mod vault;
