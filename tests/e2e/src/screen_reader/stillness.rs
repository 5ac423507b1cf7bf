//! Waiting until nothing moves any more: the only way to know that the screen reader has said all it will say.

use {
    crate::{
        engines::descendants,
        failure::{Failure, Outcome},
    },
    std::{
        fs,
        path::Path,
        time::{Duration, Instant},
    },
};

/// How long nothing may have moved. What the app does after a pause (loading words, saving) is waited for by what it shows.
const STILL: Duration = Duration::from_millis(450);

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(25);

/// A page that never comes to rest is a fault of its own.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until `file` has not grown for a while and no program that `root` has started had anything to do meanwhile. A program
/// that waits for a processor, as on a machine under load, counts as having something to do: that is why the load of the
/// machine changes how long this takes, but not what is heard.
///
/// # Errors
/// When it does not come to rest.
pub async fn wait_still(file: &Path, root: u32) -> Outcome {
    let start = Instant::now();
    let (mut length, mut since) = (None, Instant::now());
    while since.elapsed() < STILL {
        tokio::time::sleep(PAUSE).await;
        let now = Some(fs::metadata(file)?.len());
        let busy = busy_program(root);
        if now != length || busy.is_some() {
            (length, since) = (now, Instant::now());
        }
        if start.elapsed() > PATIENCE {
            let who = busy.unwrap_or_else(|| "the screen reader".to_owned());
            return Err(Failure::new(format!("no rest: {who} is still at work")));
        }
    }
    Ok(())
}

/// The name of a thread that runs, or would if there were a processor or a disk for it.
fn busy_program(root: u32) -> Option<String> {
    let own = std::process::id();
    descendants(root)
        .into_iter()
        .filter(|&process| process != own)
        .flat_map(|process| {
            fs::read_dir(format!("/proc/{process}/task"))
                .into_iter()
                .flatten()
                .flatten()
        })
        .find_map(|thread| busy_thread(&fs::read_to_string(thread.path().join("stat")).ok()?))
}

/// A thread of Firefox that writes its maker's statistics to the disk, now and then: nothing on the page comes of it.
const STATISTICS: &str = "glean.dispatche";

/// The thread's name if it has something to do. "id (name) state …": the name may hold spaces and brackets.
fn busy_thread(stat: &str) -> Option<String> {
    let (before, after) = stat.rsplit_once(')')?;
    let (_, name) = before.split_once('(')?;
    let state = after.trim_start().chars().next()?;
    (matches!(state, 'R' | 'D') && name != STATISTICS).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_who_is_at_work() {
        let check = |stat: &str, expected: Option<&str>| {
            assert_eq!(busy_thread(stat).as_deref(), expected, "{stat}");
        };
        check("12 (orca) S 1 12 12 0", None);
        check("12 (orca) R 1 12 12 0", Some("orca"));
        check("13 (Web (Content) x) D 1 13", Some("Web (Content) x"));
        check("14 (glean.dispatche) D 1 14", None);
        check("", None);
    }
}
