//! What a blind person hears: the screen reader Orca reads the claim for NASpI in Firefox, and what it speaks is compared with
//! the transcript in `transcripts/`.

mod desk;
mod journey;
mod listener;
mod passing;
mod stillness;
mod transcript;

use {
    crate::{
        engines::{Process, log_file},
        failure::{Failure, Outcome},
        places,
        server::Sandbox,
    },
    desk::Desk,
    listener::Listener,
    std::{path::PathBuf, time::Instant},
    tokio::process::Command,
};

/// Tells the process that sits at the desk from which process it was all started.
const ROOT: &str = "SPORTELLO_DESK_ROOT";

/// The one transcript.
const NAME: &str = "naspi-it.txt";

/// Lets the journey be heard; tells whether it sounds as it did. With `accept` what is heard becomes the transcript.
pub async fn run(accept: bool) -> bool {
    let root = std::env::var(ROOT).ok().and_then(|id| id.parse().ok());
    let outcome = match root {
        None => hear_out(accept).await,
        Some(root) => listen(root, accept).await,
    };
    outcome.unwrap_or_else(|failure| {
        println!("FAIL screen reader: {failure}");
        false
    })
}

/// How often it is listened to before it counts as changed.
const LISTENINGS: usize = 3;

/// What sounds otherwise is heard again: a page that has changed sounds otherwise each time, what only came at another moment does
/// not. Each difference is printed.
async fn hear_out(accept: bool) -> Outcome<bool> {
    let start = Instant::now();
    let mut passed = sit_down(accept).await?;
    for number in 2..=LISTENINGS {
        if passed || accept {
            break;
        }
        println!("\nIt is listened to again, {number} of {LISTENINGS}.");
        passed = sit_down(accept).await?;
    }
    let counts = if passed {
        "1 passed, 0 failed"
    } else {
        "0 passed, 1 failed"
    };
    println!("{counts}; finished in {} s", start.elapsed().as_secs());
    Ok(passed)
}

/// Starts this program again, on a display and a bus of its own.
async fn sit_down(accept: bool) -> Outcome<bool> {
    let home = desk::Home::prepare()?;
    let mut command = Command::new("xvfb-run");
    command
        .args([
            "-a",
            "-s",
            "-screen 0 1280x900x24",
            "dbus-run-session",
            "--",
        ])
        .arg(std::env::current_exe()?)
        .arg("orca")
        .args(accept.then_some("--accept"))
        .env(ROOT, std::process::id().to_string())
        .env(
            "SPORTELLO_TOOLS",
            places::kept_tools_folder().unwrap_or_default(),
        )
        // The buses tell at length what they start.
        .stderr(log_file("screen-reader")?);
    home.settle(&mut command);
    let child = command.spawn().map_err(|error| {
        Failure::new(format!(
            "cannot start xvfb-run: {error}; run ./sportello test orca"
        ))
    })?;
    Process::adopt(child).wait().await
}

/// Listens to the journey and compares it.
async fn listen(root: u32, accept: bool) -> Outcome<bool> {
    let sandbox = Sandbox::start(0, &places::site()).await?;
    let (desk, browser) = Desk::start(root).await?;
    let listener = Listener::new(desk, browser, sandbox);
    let heard = journey::walk(&listener).await;
    let transcript = listener.close().await;
    // What was heard until it failed helps to see why.
    let written = transcript.write(&places::output().join("transcripts").join(NAME))?;
    heard.map_err(|failure| {
        failure.while_doing(&format!("listening (so far: {})", written.display()))
    })?;
    if accept {
        transcript.write(&accepted())?;
        return Ok(true);
    }
    match transcript::difference(&accepted(), &written)? {
        None => Ok(true),
        Some(difference) => {
            println!(
                "{difference}\nThe screen reader speaks otherwise than in {}.",
                accepted().display()
            );
            println!("What it spoke: {}", written.display());
            println!("If that is as it should be: ./sportello test orca --accept");
            Ok(false)
        }
    }
}

fn accepted() -> PathBuf {
    places::package().join("transcripts").join(NAME)
}
