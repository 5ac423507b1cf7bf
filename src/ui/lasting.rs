//! What outlives the page that made it: answers that nobody has written down elsewhere.

use leptos::prelude::*;

/// The life of the app itself. Made once, by the app, and shared through the context.
#[derive(Clone, Copy)]
pub struct Lasting(StoredValue<Owner>);

impl Lasting {
    pub fn begin() -> Self {
        Self(StoredValue::new(Owner::current().unwrap_or_default()))
    }

    /// An owner that no page ends: what is made with it lives as long as it is kept.
    pub fn owner(self) -> Owner {
        self.0.with_value(Owner::child)
    }
}
