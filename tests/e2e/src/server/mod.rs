//! The sandbox that the app under test talks to, one for each worker, reset between scenarios.

mod controls;

pub use controls::Fault;

use {
    crate::{
        engines::{Process, log_file},
        failure::{Failure, Outcome, ensure},
        http, places,
    },
    std::{path::Path, process::Stdio, time::Duration},
    tokio::{
        io::{AsyncBufReadExt, BufReader},
        process::Command,
    },
};

/// A running sandbox with an empty database in memory.
pub struct Sandbox {
    address: String,
    _process: Process,
}

impl Sandbox {
    /// Starts the sandbox on a free port, with what was built in the folder `site`, and waits until it says where it listens.
    ///
    /// # Errors
    /// When site or sandbox are not built, or the sandbox does not start.
    pub async fn start(worker: usize, site: &Path) -> Outcome<Self> {
        let shown = site.file_name().unwrap_or_default().to_string_lossy();
        let log = format!("sandbox-{worker}-{shown}");
        let program = places::root().join("target/debug/sportello-sandbox");
        ensure(site.join("index.html").is_file(), || {
            format!("{} is not built: run ./sportello test", site.display())
        })?;
        let mut child = Command::new(&program)
            .args([
                "--listen",
                "127.0.0.1:0",
                "--database",
                ":memory:",
                "--test-controls",
                // A walk does in half a minute what a person does in ten.
                "--requests-per-minute",
                "6000",
                "--site",
            ])
            .arg(site)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log_file(&log)?)
            .spawn()
            .map_err(|error| {
                Failure::new(format!(
                    "cannot start {}: {error}; run ./sportello test",
                    program.display()
                ))
            })?;
        let output = child.stdout.take();
        let process = Process::adopt(child);
        let output = output.ok_or_else(|| Failure::new("the sandbox has no output"))?;
        let mut lines = BufReader::new(output).lines();
        let address = loop {
            let line = tokio::time::timeout(Duration::from_secs(20), lines.next_line())
                .await
                .map_err(|_| Failure::new("the sandbox does not say where it listens"))??
                .ok_or_else(|| {
                    Failure::new(format!(
                        "the sandbox ended: see tests/output/logs/{log}.log"
                    ))
                })?;
            if let Some((_, address)) = line.split_once("listening on http://") {
                break address.trim().trim_end_matches('/').to_owned();
            }
        };
        // What it prints later is read away, or it would stop at a full pipe.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Self {
            address,
            _process: process,
        })
    }

    /// The origin the app is served from.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    async fn control(&self, method: &str, path: &str, body: &str) -> Outcome<String> {
        let answer = http::exchange(&self.address, method, path, body).await?;
        ensure((200..300).contains(&answer.status), || {
            format!(
                "{method} {path} of the sandbox: {} {}",
                answer.status, answer.body
            )
        })?;
        Ok(answer.body)
    }
}
