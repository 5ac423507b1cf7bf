//! A driver's process and everything it starts, ended together.

use {
    crate::{
        failure::{Failure, Outcome},
        places,
    },
    std::{
        collections::HashMap,
        fs::{self, File},
        process::{Command as PlainCommand, Stdio},
        time::{Duration, Instant},
    },
    tokio::{
        net::TcpStream,
        process::{Child, Command},
    },
};

/// How long a driver may take to listen.
pub const STARTING: Duration = Duration::from_secs(20);

/// A running helper program; dropping it ends it with all its descendants.
pub struct Process {
    child: Child,
}

impl Process {
    /// Starts `command` with its output going to `tests/output/logs/LOG.log`.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub fn start(mut command: Command, log: &str) -> Outcome<Self> {
        let file = log_file(log)?;
        let program = command
            .as_std()
            .get_program()
            .to_string_lossy()
            .into_owned();
        let child = command
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file)
            .spawn()
            .map_err(|error| {
                Failure::new(format!(
                    "cannot start {program}: {error}; run ./sportello test"
                ))
            })?;
        Ok(Self { child })
    }

    /// Takes over a child that was started elsewhere.
    pub fn adopt(child: Child) -> Self {
        Self { child }
    }

    /// Ends it and all its descendants without a chance to write anything down, as a loss of power does.
    pub fn kill(&self) {
        let Some(id) = self.child.id() else { return };
        let mut tree = descendants(id);
        tree.push(id);
        send("-KILL", &tree);
    }

    /// Waits until it ends by itself; tells whether it succeeded.
    ///
    /// # Errors
    /// When it cannot be waited for.
    pub async fn wait(&mut self) -> Outcome<bool> {
        Ok(self.child.wait().await?.success())
    }

    /// Waits until something accepts connections on `address`.
    ///
    /// # Errors
    /// When the process ends first or nothing listens after `limit`.
    pub async fn wait_for(&mut self, address: &str, limit: Duration) -> Outcome {
        let start = Instant::now();
        while TcpStream::connect(address).await.is_err() {
            if let Some(status) = self.child.try_wait()? {
                return Err(Failure::new(format!(
                    "ended before it listened on {address}: {status}"
                )));
            }
            if start.elapsed() > limit {
                return Err(Failure::new(format!("does not listen on {address}")));
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        Ok(())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let Some(id) = self.child.id() else { return };
        // Browsers put themselves into process groups of their own, so the tree is followed instead.
        let mut tree = descendants(id);
        // First politely, and only the descendants: the display server removes its lock and `xvfb-run` its folder then,
        // else each run would leave some in /tmp.
        send("-TERM", &tree);
        std::thread::sleep(Duration::from_millis(200));
        tree.push(id);
        send("-KILL", &tree);
    }
}

fn send(signal: &str, processes: &[u32]) {
    let mut kill = PlainCommand::new("kill");
    kill.arg(signal).args(processes.iter().map(u32::to_string));
    // Those that have ended meanwhile are complained about, and there is nothing to do about it.
    let _ = kill.stdout(Stdio::null()).stderr(Stdio::null()).status();
}

/// A new log file for a helper program.
pub fn log_file(name: &str) -> Outcome<File> {
    let folder = places::output().join("logs");
    fs::create_dir_all(&folder)?;
    Ok(File::create(folder.join(format!("{name}.log")))?)
}

/// A port of 127.0.0.1 that was free a moment ago.
pub fn free_port() -> Outcome<u16> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?
        .local_addr()?
        .port())
}

/// The processes that a process has started, and theirs.
pub fn descendants(root: u32) -> Vec<u32> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse().ok())
        else {
            continue;
        };
        // "id (command) state parent …": the command may hold spaces and brackets.
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let parent = stat
            .rsplit_once(')')
            .and_then(|(_, rest)| rest.split_whitespace().nth(1))
            .and_then(|parent| parent.parse().ok());
        if let Some(parent) = parent {
            children.entry(parent).or_default().push(id);
        }
    }
    let mut found = Vec::new();
    let mut open = vec![root];
    while let Some(parent) = open.pop() {
        let next = children.remove(&parent).unwrap_or_default();
        found.extend(&next);
        open.extend(next);
    }
    found
}
