//! html-validate on the rendered document, in one long-lived Node process a worker.

use {
    super::{Finding, Oracle, findings},
    crate::{
        engines::{Browser, log_file},
        failure::{Failure, Outcome},
        places,
    },
    serde_json::{Value, json},
    std::process::Stdio,
    tokio::{
        io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines},
        process::{Child, ChildStdin, ChildStdout, Command},
        sync::Mutex,
    },
};

/// The Node process: a document goes in as one line of JSON, its faults come back as one line.
pub(super) struct Validator {
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    _child: Child,
}

pub(super) async fn audit(
    validator: &Mutex<Option<Validator>>,
    browser: &Browser,
) -> Outcome<Vec<Finding>> {
    let script = include_str!("in_page/rendered.js");
    let document = browser.driver.execute(script, json!([])).await?;
    let mut slot = validator.lock().await;
    if slot.is_none() {
        *slot = Some(Validator::start()?);
    }
    let Some(validator) = slot.as_mut() else {
        return Err(Failure::new("no validator"));
    };
    let faults = validator.validate(&document).await?;
    Ok(findings(Oracle::Markup, &faults))
}

impl Validator {
    fn start() -> Outcome<Self> {
        let mut child = Command::new("node")
            .arg(places::package().join("oracles/markup.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log_file("markup")?)
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| Failure::new(format!("cannot start node: {error}")))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Failure::new("node has no pipes"));
        };
        Ok(Self {
            input,
            output: BufReader::new(output).lines(),
            _child: child,
        })
    }

    async fn validate(&mut self, document: &Value) -> Outcome<Value> {
        self.input
            .write_all(format!("{document}\n").as_bytes())
            .await?;
        let line = self.output.next_line().await?;
        let line = line
            .ok_or_else(|| Failure::new("html-validate ended: see tests/output/logs/markup.log"))?;
        Ok(serde_json::from_str(&line)?)
    }
}
