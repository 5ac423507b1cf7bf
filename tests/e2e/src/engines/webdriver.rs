//! The part of the W3C WebDriver protocol that the scenarios need.

use {
    crate::{
        engines::key::KeyStroke,
        failure::{Failure, Outcome},
        http,
    },
    serde_json::{Value, json},
};

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A handle to an element of the present document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(String);

impl Element {
    /// The element that a script returned, if it returned one.
    pub fn from_script(value: &Value) -> Option<Self> {
        value.get(ELEMENT)?.as_str().map(|id| Self(id.to_owned()))
    }

    /// The element as an argument for a script.
    pub fn to_argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

/// One WebDriver session.
pub struct WebDriver {
    address: String,
    session: String,
    version: String,
}

impl WebDriver {
    /// Opens a session at the driver that listens on `address`.
    ///
    /// # Errors
    /// When the driver refuses, usually because the browser does not start.
    pub async fn open(address: &str, capabilities: Value) -> Outcome<Self> {
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let value = call(address, "POST", "/session", &body).await?;
        let session = value["sessionId"]
            .as_str()
            .ok_or_else(|| Failure::new(format!("no session in {value}")))?;
        Ok(Self {
            address: address.to_owned(),
            session: session.to_owned(),
            version: value["capabilities"]["browserVersion"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
        })
    }

    /// The browser's version, as it gave it.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Any command of the session; `path` starts after the session's own path.
    ///
    /// # Errors
    /// With the driver's error code and message.
    pub async fn command(&self, method: &str, path: &str, body: Value) -> Outcome<Value> {
        let path = format!("/session/{}{path}", self.session);
        call(&self.address, method, &path, &body).await
    }

    /// Ends the session, and the browser with it.
    pub async fn close(&self) -> Outcome {
        self.command("DELETE", "", Value::Null).await.map(drop)
    }

    /// Opens a URL and waits for its load event.
    pub async fn go_to(&self, url: &str) -> Outcome {
        self.command("POST", "/url", json!({ "url": url }))
            .await
            .map(drop)
    }

    /// Runs the body of a function in the page; a promise it returns is awaited.
    pub async fn execute(&self, script: &str, arguments: Value) -> Outcome<Value> {
        let body = json!({ "script": script, "args": arguments });
        self.command("POST", "/execute/sync", body).await
    }

    /// A real mouse click in the middle of an element.
    pub async fn click(&self, element: &Element) -> Outcome {
        let path = format!("/element/{}/click", element.0);
        self.command("POST", &path, json!({})).await.map(drop)
    }

    /// Two real mouse clicks in the middle of an element, one right after the other.
    pub async fn double_click(&self, element: &Element) -> Outcome {
        let (down, up) = (
            json!({ "type": "pointerDown", "button": 0 }),
            json!({ "type": "pointerUp", "button": 0 }),
        );
        let there =
            json!({ "type": "pointerMove", "origin": element.to_argument(), "x": 0, "y": 0 });
        let body = json!({ "actions": [{
            "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" },
            "actions": [there, down, up, down, up],
        }] });
        self.command("POST", "/actions", body).await.map(drop)
    }

    /// Types into an element, or names the file for a file input.
    pub async fn send_keys(&self, element: &Element, text: &str) -> Outcome {
        let path = format!("/element/{}/value", element.0);
        self.command("POST", &path, json!({ "text": text }))
            .await
            .map(drop)
    }

    /// The accessible name as the engine itself computes it.
    pub async fn computed_label(&self, element: &Element) -> Outcome<String> {
        let path = format!("/element/{}/computedlabel", element.0);
        let value = self.command("GET", &path, Value::Null).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// The role as the engine itself computes it.
    pub async fn computed_role(&self, element: &Element) -> Outcome<String> {
        let path = format!("/element/{}/computedrole", element.0);
        let value = self.command("GET", &path, Value::Null).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Real key events, to whatever has the focus.
    pub async fn strike(&self, strokes: &[KeyStroke]) -> Outcome {
        let actions: Vec<Value> = strokes.iter().flat_map(KeyStroke::actions).collect();
        let body = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] });
        self.command("POST", "/actions", body).await.map(drop)
    }

    /// A picture of the viewport as PNG in base 64.
    pub async fn screenshot(&self) -> Outcome<String> {
        let value = self.command("GET", "/screenshot", Value::Null).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// A command of the Chrome DevTools Protocol (Chromium only).
    pub async fn devtools(&self, command: &str, parameters: Value) -> Outcome<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        self.command("POST", "/goog/cdp/execute", body).await
    }
}

async fn call(address: &str, method: &str, path: &str, body: &Value) -> Outcome<Value> {
    let text = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let answer = http::exchange(address, method, path, &text).await?;
    let mut parsed: Value = serde_json::from_str(&answer.body)?;
    let value = parsed["value"].take();
    if answer.status == 200 {
        return Ok(value);
    }
    let error = value["error"].as_str().unwrap_or("error without a code");
    let message = value["message"].as_str().unwrap_or_default();
    let first_line = message.lines().next().unwrap_or_default();
    Err(Failure::new(format!("webdriver: {error}: {first_line}")))
}
