//! The Nu Html Checker, which checks what the HTML standard demands of a document: one server for all workers of a run.

use {
    super::{Finding, Oracle},
    crate::{
        engines::{Browser, Process, free_port},
        failure::{Failure, Outcome, ensure},
        http, places,
    },
    serde_json::{Value, json},
    std::time::Duration,
    tokio::{process::Command, sync::OnceCell},
};

/// A virtual machine starts and a large schema is read while browsers run beside it.
const STARTING: Duration = Duration::from_secs(120);

/// The server, started when the first screen is judged.
#[derive(Default)]
pub struct NuServer(OnceCell<Running>);

struct Running {
    address: String,
    _process: Process,
}

pub(super) async fn audit(server: &NuServer, browser: &Browser) -> Outcome<Vec<Finding>> {
    let script = include_str!("in_page/rendered.js");
    let document = browser.driver.execute(script, json!([])).await?;
    let running = server.0.get_or_try_init(Running::start).await?;
    let document = document.as_str().unwrap_or_default();
    let answer = http::exchange_as(
        "text/html; charset=utf-8",
        &running.address,
        "POST",
        "/?out=json",
        document,
    )
    .await?;
    ensure(answer.status == 200, || {
        format!("the Nu checker answers {}: {}", answer.status, answer.body)
    })?;
    let answer: Value = serde_json::from_str(&answer.body)?;
    read(&answer)
}

impl Running {
    async fn start() -> Outcome<Self> {
        let jar = places::root().join("node_modules/vnu-jar/build/dist/vnu.jar");
        ensure(jar.exists(), || {
            format!("{} is not there; run ./sportello test", jar.display())
        })?;
        let port = free_port()?;
        let mut command = Command::new("java");
        command
            .arg("-Dnu.validator.servlet.bind-address=127.0.0.1")
            .arg("-cp")
            .arg(jar)
            .args(["nu.validator.servlet.Main", &port.to_string()]);
        let mut process = Process::start(command, "nu")?;
        let address = format!("127.0.0.1:{port}");
        process.wait_for(&address, STARTING).await?;
        Ok(Self {
            address,
            _process: process,
        })
    }
}

/// The errors of its answer; its rules have no names, only sentences.
fn read(answer: &Value) -> Outcome<Vec<Finding>> {
    let messages = answer["messages"]
        .as_array()
        .ok_or_else(|| Failure::new(format!("no answer of the Nu checker: {answer}")))?;
    let errors = messages.iter().filter(|message| message["type"] != "info");
    let text = |message: &Value, key: &str| message[key].as_str().unwrap_or_default().to_owned();
    let found = errors.map(|message| Finding {
        oracle: Oracle::Nu,
        rule: text(message, "type"),
        place: text(message, "extract"),
        message: text(message, "message"),
        condition: "",
    });
    Ok(found.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_findings_and_advice_is_not() {
        let answer = json!({ "messages": [
            { "type": "info", "subType": "warning", "message": "Consider a heading." },
            { "type": "error", "message": "Stray end tag.", "extract": "</p>" },
        ]});
        let found = read(&answer).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].to_string(), "nu error: Stray end tag. (</p>)");
        assert!(read(&json!({})).is_err());
    }
}
