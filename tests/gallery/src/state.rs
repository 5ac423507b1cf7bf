//! One state of a component.

use leptos::prelude::AnyView;

/// A state: the name that stands above it, and what shows it.
pub struct State {
    pub name: &'static str,
    pub show: fn() -> AnyView,
}

impl State {
    pub const fn new(name: &'static str, show: fn() -> AnyView) -> Self {
        Self { name, show }
    }

    /// The name as a part of an address or an id.
    pub fn slug(&self) -> String {
        self.name.to_lowercase().replace(' ', "-")
    }
}
