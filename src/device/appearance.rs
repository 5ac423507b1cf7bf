//! How the person wants the pages to look: attributes of the root element that the style sheets follow. Kept on the device,
//! on a shared one for the tab only; public/boot.mjs sets them again when a page begins.

use super::{document::find, preference};

/// One thing that can be chosen, and what; the first value is what holds without a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The attribute is `data-` and this.
    pub name: &'static str,
    pub values: &'static [&'static str],
}

/// All of them, in the order of the page.
pub const SETTINGS: [Setting; 5] = [
    Setting {
        name: "size",
        values: &["normal", "large", "larger", "largest"],
    },
    Setting {
        name: "theme",
        values: &["device", "light", "dark", "contrast"],
    },
    Setting {
        name: "spacing",
        values: &["normal", "wide"],
    },
    Setting {
        name: "letters",
        values: &["normal", "clear"],
    },
    Setting {
        name: "motion",
        values: &["device", "less"],
    },
];

impl Setting {
    /// What holds now.
    pub fn value(self) -> &'static str {
        let set = find("html").and_then(|root| root.get_attribute(&self.attribute()));
        self.values
            .iter()
            .find(|value| set.as_deref() == Some(**value))
            .unwrap_or(&self.values[0])
    }

    /// Shows the pages so from now on.
    pub fn choose(self, value: &str) {
        let Some(root) = find("html") else { return };
        // A valid attribute name cannot be refused.
        let _ = if value == self.values[0] {
            root.remove_attribute(&self.attribute())
        } else {
            root.set_attribute(&self.attribute(), value)
        };
        remember();
    }

    fn attribute(self) -> String {
        format!("data-{}", self.name)
    }
}

/// Forgets all choices.
pub fn reset() {
    for setting in SETTINGS {
        setting.choose(setting.values[0]);
    }
}

/// As boot.mjs reads it: `size=large theme=dark`.
fn remember() {
    let chosen: Vec<String> = SETTINGS
        .iter()
        .map(|setting| (setting, setting.value()))
        .filter(|(setting, value)| *value != setting.values[0])
        .map(|(setting, value)| format!("{}={value}", setting.name))
        .collect();
    preference::remember_appearance(&chosen.join(" "));
}
