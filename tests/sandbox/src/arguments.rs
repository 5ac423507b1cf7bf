//! What the sandbox can be told when it is started.

use jiff::Timestamp;
use lexopt::Arg;
use lexopt::Parser;
use lexopt::ValueExt;
use std::net::SocketAddr;
use std::path::PathBuf;

/// What `--help` prints.
pub const HELP: &str = "\
sportello-sandbox: the gateway stand-in of Sportello

  --listen ADDRESS:PORT        where to answer (127.0.0.1:8080; port 0 takes any free one)
  --site FOLDER                the built site (dist)
  --database FILE              where to remember (:memory:)
  --now MOMENT                 start the sandbox's clock there (2026-11-25T09:00:00Z)
  --requests-per-minute N      how many requests of a session are answered in a minute (600)
  --test-controls              allow tests to move the clock, order faults and start afresh, under /test
  --openapi                    print the contract as OpenAPI and exit
  --openapi-ced                print INPS's API for the Disability Card as OpenAPI and exit
  --help                       print this and exit
";

/// What to do.
#[derive(Clone, Debug)]
pub enum Command {
    Serve(Settings),
    PrintContract,
    PrintCardContract,
    PrintHelp,
}

/// How to serve.
#[derive(Clone, Debug)]
pub struct Settings {
    pub listen: SocketAddr,
    pub site: PathBuf,
    /// Absent: everything is kept in memory and forgotten at the end.
    pub database: Option<PathBuf>,
    /// Where the clock starts; absent: where it was left, at first the machine's time.
    pub now: Option<Timestamp>,
    pub requests_per_minute: u32,
    pub test_controls: bool,
}

/// Reads the command line, without the program's name.
///
/// # Errors
/// An argument that is not known, or a value that cannot be read.
pub fn parse(
    arguments: impl IntoIterator<Item = std::ffi::OsString>,
) -> Result<Command, lexopt::Error> {
    let mut settings = Settings {
        listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
        site: PathBuf::from("dist"),
        database: None,
        now: None,
        requests_per_minute: 600,
        test_controls: false,
    };
    let mut parser = Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("listen") => settings.listen = parser.value()?.parse()?,
            Arg::Long("site") => settings.site = parser.value()?.into(),
            Arg::Long("database") => {
                let file = parser.value()?;
                settings.database = (file != ":memory:").then(|| file.into());
            }
            Arg::Long("now") => settings.now = Some(parser.value()?.parse()?),
            Arg::Long("requests-per-minute") => {
                settings.requests_per_minute = parser.value()?.parse()?
            }
            Arg::Long("test-controls") => settings.test_controls = true,
            Arg::Long("openapi") => return Ok(Command::PrintContract),
            Arg::Long("openapi-ced") => return Ok(Command::PrintCardContract),
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::PrintHelp),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Serve(settings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_command_line() {
        let words = [
            "--listen",
            "127.0.0.1:0",
            "--database",
            ":memory:",
            "--test-controls",
        ];
        let Command::Serve(settings) = parse(words.map(Into::into)).expect("known arguments")
        else {
            panic!("it should serve");
        };
        assert_eq!(
            (
                settings.listen.port(),
                settings.database,
                settings.test_controls
            ),
            (0, None, true)
        );
        assert!(matches!(
            parse(["--openapi".into()]),
            Ok(Command::PrintContract)
        ));
        assert!(parse(["--other".into()]).is_err());
        assert!(parse(["--listen".into(), "nowhere".into()]).is_err());
    }
}
