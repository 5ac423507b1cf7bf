//! The browser's other tabs with this app. What is told goes to those that are open and is kept nowhere.

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel between the tabs, of numbers. Without a browser that has such channels each tab is alone.
pub struct Tabs(Option<Open>);

struct Open {
    channel: BroadcastChannel,
    /// Called by the browser while the channel is open.
    _listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Tabs {
    /// Opens the channel of this name; `heard` is told what the others tell.
    pub fn open(name: &str, heard: fn(f64)) -> Self {
        let Ok(channel) = BroadcastChannel::new(name) else {
            return Self(None);
        };
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(number) = event.data().as_f64() {
                heard(number);
            }
        });
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        Self(Some(Open {
            channel,
            _listener: listener,
        }))
    }

    /// Tells the other tabs.
    pub fn tell(&self, number: f64) {
        if let Some(open) = &self.0 {
            // A channel that is closed has nobody to tell.
            let _ = open.channel.post_message(&number.into());
        }
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(open) = &self.0 {
            open.channel.close();
        }
    }
}
