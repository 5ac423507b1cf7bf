//! The desk of a blind person: a display nobody sees, Orca, Firefox, and a keyboard whose keys both of them feel.

use {
    super::stillness::wait_still,
    crate::{
        engines::{Browser, Process},
        failure::{Outcome, ensure},
    },
    std::{
        cell::Cell,
        fs,
        os::unix::fs::{PermissionsExt, symlink},
        path::{Path, PathBuf},
        time::{Duration, Instant},
    },
    tokio::process::Command,
};

/// Orca and Firefox take seconds to start on a free machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// "Caricamento di … completato.", and how long it is waited for.
const LOADED: &str = "completato.";
const LOADING: Duration = Duration::from_secs(8);

/// Programs that stand before the system's.
const PROGRAMS: &str = "bin";

const SPEECH_SETTINGS: &str = ".config/speech-dispatcher";
const ORCA_SETTINGS: &str = ".local/share/orca";

/// Speech without sound: other modules never report that they have finished when there is no sound device, and Orca would not
/// read on; other ways to sound do not even start without a sound server.
const SPEECH: &str = "LogLevel 1
LogDir \"default\"
AudioOutputMethod \"libao\"
AddModule \"dummy\" \"sd_dummy\" \"\"
DefaultModule dummy
DisableAutoSpawn
";

/// Everything that runs; dropped, it ends.
pub struct Desk {
    heard: PathBuf,
    /// What was heard up to here is known.
    known: Cell<usize>,
    /// The process from which everything was started.
    root: u32,
    _running: Vec<Process>,
}

impl Desk {
    /// Starts speech, the screen reader and the browser. `root` is the process from which all of this was started, the
    /// display and the bus too.
    ///
    /// # Errors
    /// When a program is missing or does not start.
    pub async fn start(root: u32) -> Outcome<(Self, Browser)> {
        let home = PathBuf::from(std::env::var_os("HOME").unwrap_or_default());
        let mut running = Vec::new();
        // Without a window manager no window is ever the active one, and the screen reader is silent about the others.
        running.push(start("openbox", &[], &home)?);
        let settings = home.join(SPEECH_SETTINGS);
        let settings = format!("--config-dir={}", settings.display());
        running.push(start(
            "speech-dispatcher",
            &["--run-single", "--timeout=0", &settings],
            &home,
        )?);
        wait_until("speech-dispatcher", || {
            home.join("run/speech-dispatcher/speechd.sock").exists()
        })
        .await?;
        running.push(start("orca", &[], &home)?);
        let heard = heard_in(&home);
        // Its first words are that it is there.
        wait_until("orca", || {
            fs::metadata(&heard).is_ok_and(|file| file.len() > 0)
        })
        .await?;
        let desk = Self {
            heard,
            known: Cell::new(0),
            root,
            _running: running,
        };
        Ok((desk, Browser::start_for_screen_reader().await?))
    }

    /// Strikes a key of the keyboard, by its name at the display ("Tab", "h", "ctrl+Home").
    pub async fn strike(&self, key: &str) -> Outcome {
        type_by_display(&["key", "--clearmodifiers", key]).await
    }

    /// Types a text.
    pub async fn type_text(&self, text: &str) -> Outcome {
        type_by_display(&["type", "--delay", "20", text]).await
    }

    /// What was spoken since the last time this was asked, once everything is still.
    pub async fn hear(&self) -> Outcome<Vec<String>> {
        wait_still(&self.heard, self.root).await?;
        let all = fs::read_to_string(&self.heard)?;
        let from = self.known.replace(all.len());
        Ok(all
            .get(from..)
            .unwrap_or_default()
            .lines()
            .map(str::to_owned)
            .collect())
    }

    /// Waits until Orca knows that the document is loaded: until then it is deaf to what happens there. It says so, but for a
    /// document that was there before it looked.
    pub async fn wait_until_loaded(&self) -> Outcome {
        let from = self.known.get();
        let start = Instant::now();
        while start.elapsed() < LOADING {
            let all = fs::read_to_string(&self.heard)?;
            if all.get(from..).unwrap_or_default().contains(LOADED) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.hear().await.map(drop)
    }

    /// The same, when the last words are these: between two sentences of a reading the machine may rest for a while.
    ///
    /// # Errors
    /// When these words do not come.
    pub async fn hear_until(&self, last: &str) -> Outcome<Vec<String>> {
        let from = self.known.get();
        let start = Instant::now();
        loop {
            let all = fs::read_to_string(&self.heard)?;
            let new = all.get(from..).unwrap_or_default();
            if new.trim_end().ends_with(last) {
                return self.hear().await;
            }
            ensure(start.elapsed() < PATIENCE, || {
                let stopped = new.lines().last().unwrap_or_default();
                format!("the reading stops after «{stopped}»")
            })?;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

async fn type_by_display(arguments: &[&str]) -> Outcome {
    let status = Command::new("xdotool").args(arguments).status().await?;
    ensure(status.success(), || format!("xdotool: {status}"))
}

/// Starts a program of the system's: other versions of the languages they are written in may come first on the path. The home's
/// own programs come before the system's.
fn start(program: &str, arguments: &[&str], home: &Path) -> Outcome<Process> {
    let mut command = Command::new(Path::new("/usr/bin").join(program));
    let path = format!("{}:/usr/bin:/bin", home.join(PROGRAMS).display());
    command.args(arguments).env("PATH", path);
    Process::start(command, program)
}

async fn wait_until(program: &str, ready: impl Fn() -> bool) -> Outcome {
    let start = Instant::now();
    while !ready() {
        ensure(start.elapsed() < PATIENCE, || {
            format!("{program} does not start: see tests/output/logs/{program}.log")
        })?;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

/// A home for everything at the desk, with the settings of speech and of the screen reader; dropped, it is gone.
pub struct Home(PathBuf);

impl Home {
    /// An empty one. Its path is short: sockets lie in it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn prepare() -> Outcome<Self> {
        let folder = std::env::temp_dir().join(format!("sportello-desk-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let home = Self(folder);
        for part in [SPEECH_SETTINGS, ORCA_SETTINGS, PROGRAMS, "run"] {
            fs::create_dir_all(home.0.join(part))?;
        }
        fs::set_permissions(home.0.join("run"), fs::Permissions::from_mode(0o700))?;
        fs::write(home.0.join(SPEECH_SETTINGS).join("speechd.conf"), SPEECH)?;
        fs::write(
            home.0.join(ORCA_SETTINGS).join("orca-customizations.py"),
            include_str!("orca-customizations.py"),
        )?;
        // Orca looks for another Orca of the same person and does not start beside it: the person's own, or one that is just ending
        // on another display. Here it finds none.
        symlink("/bin/false", home.0.join(PROGRAMS).join("pgrep"))?;
        Ok(home)
    }

    /// Lets a program, and what it starts, live there in Italian.
    pub fn settle(&self, command: &mut Command) {
        command
            .env("HOME", &self.0)
            .env("XDG_RUNTIME_DIR", self.0.join("run"))
            .env("XDG_CONFIG_HOME", self.0.join(".config"))
            .env("XDG_DATA_HOME", self.0.join(".local/share"))
            .env("XDG_CACHE_HOME", self.0.join(".cache"))
            .env("SPORTELLO_HEARD", heard_in(&self.0))
            // Its translations need no locale of the system's, only one that is not "C".
            .env_remove("LC_ALL")
            .env("LANG", "C.UTF-8")
            .env("LANGUAGE", "it");
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // What still ends may write there; the rest is the system's to clear.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn heard_in(home: &Path) -> PathBuf {
    home.join("heard")
}
