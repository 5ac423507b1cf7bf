//! Keys and how they are struck.

use serde_json::{Value, json};

/// A key that is not a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Tab,
    ShiftTab,
    Enter,
    Space,
    Escape,
    ArrowDown,
    ArrowUp,
    ArrowLeft,
    ArrowRight,
    PageUp,
    PageDown,
    Home,
    End,
    Delete,
    /// Ctrl and A: everything in the field.
    SelectAll,
}

/// One stroke: a character, perhaps with a key held meanwhile.
#[derive(Clone, Copy, Debug)]
pub struct KeyStroke {
    held: Option<char>,
    character: char,
}

impl KeyStroke {
    /// The strokes that type `text`.
    pub fn typing(text: &str) -> Vec<Self> {
        text.chars()
            .map(|character| Self {
                held: None,
                character,
            })
            .collect()
    }

    /// The stroke's events in the protocol's form.
    pub fn actions(&self) -> Vec<Value> {
        let down = |character: char| json!({ "type": "keyDown", "value": character.to_string() });
        let up = |character: char| json!({ "type": "keyUp", "value": character.to_string() });
        let mut actions = Vec::with_capacity(4);
        actions.extend(self.held.map(down));
        actions.push(down(self.character));
        actions.push(up(self.character));
        actions.extend(self.held.map(up));
        actions
    }
}

impl From<Key> for KeyStroke {
    fn from(key: Key) -> Self {
        const SHIFT: char = '\u{E008}';
        const CONTROL: char = '\u{E009}';
        let (held, character) = match key {
            Key::Tab => (None, '\u{E004}'),
            Key::ShiftTab => (Some(SHIFT), '\u{E004}'),
            Key::Enter => (None, '\u{E007}'),
            Key::Space => (None, ' '),
            Key::Escape => (None, '\u{E00C}'),
            Key::ArrowDown => (None, '\u{E015}'),
            Key::ArrowUp => (None, '\u{E013}'),
            Key::ArrowLeft => (None, '\u{E012}'),
            Key::ArrowRight => (None, '\u{E014}'),
            Key::PageUp => (None, '\u{E00E}'),
            Key::PageDown => (None, '\u{E00F}'),
            Key::Home => (None, '\u{E011}'),
            Key::End => (None, '\u{E010}'),
            Key::Delete => (None, '\u{E017}'),
            Key::SelectAll => (Some(CONTROL), 'a'),
        };
        Self { held, character }
    }
}
