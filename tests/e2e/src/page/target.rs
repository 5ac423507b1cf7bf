//! How a scenario names what it wants to use: as the person perceives it.

use serde_json::{Value, json};

/// A control, by role, accessible name and perhaps the group it is in.
#[derive(Clone, Debug)]
pub struct Target {
    roles: &'static [&'static str],
    name: Option<String>,
    group: Option<String>,
}

impl Target {
    /// A link, a button or whatever else is used by pressing it.
    pub fn pressable(name: &str) -> Self {
        Self::new(&["link", "button", "tab", "menuitem", "switch"], name)
    }

    /// A field to type in.
    pub fn field(label: &str) -> Self {
        Self::new(&["textbox", "searchbox", "spinbutton", "combobox"], label)
    }

    /// A field to choose a file in.
    pub fn file(label: &str) -> Self {
        Self::new(&["file"], label)
    }

    /// A check box.
    pub fn checkbox(label: &str) -> Self {
        Self::new(&["checkbox"], label)
    }

    /// One radio button of a group.
    pub fn radio(group: &str, option: &str) -> Self {
        Self::new(&["radio"], option).within(group)
    }

    /// Any radio button of a group.
    pub fn any_radio(group: &str) -> Self {
        Self {
            roles: &["radio"],
            name: None,
            group: Some(group.to_owned()),
        }
    }

    /// Anything at all that can have the focus, by its name.
    pub fn anything(name: &str) -> Self {
        const ALL: &[&str] = &[
            "link",
            "button",
            "tab",
            "menuitem",
            "switch",
            "textbox",
            "searchbox",
            "spinbutton",
            "combobox",
            "file",
            "checkbox",
            "radio",
        ];
        Self::new(ALL, name)
    }

    /// The same, in the group with this name (a fieldset by its legend).
    pub fn within(mut self, group: &str) -> Self {
        self.group = Some(group.to_owned());
        self
    }

    /// For scripts in the page.
    pub fn to_argument(&self) -> Value {
        json!({ "roles": self.roles, "name": self.name, "group": self.group })
    }

    /// For messages.
    pub fn description(&self) -> String {
        let name = self.name.as_deref().unwrap_or("any");
        let kind = self.roles.first().copied().unwrap_or_default();
        match &self.group {
            Some(group) => format!("{kind} «{name}» of «{group}»"),
            None => format!("{kind} «{name}»"),
        }
    }

    fn new(roles: &'static [&'static str], name: &str) -> Self {
        Self {
            roles,
            name: Some(name.to_owned()),
            group: None,
        }
    }
}
