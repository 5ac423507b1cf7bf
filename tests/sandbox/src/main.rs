use sportello_sandbox::arguments;
use sportello_sandbox::arguments::Command;
use sportello_sandbox::openapi;
use sportello_sandbox::sandbox::Sandbox;
use sportello_sandbox::server;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("sportello-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    match arguments::parse(std::env::args_os().skip(1))? {
        Command::PrintHelp => print!("{}", arguments::HELP),
        Command::PrintContract => print!("{}", openapi::yaml()?),
        Command::PrintCardContract => print!("{}", openapi::card::yaml()?),
        Command::Serve(settings) => {
            let sandbox = Sandbox::start(&settings)?;
            tokio::runtime::Runtime::new()?.block_on(server::serve(sandbox, settings.listen))?;
        }
    }
    Ok(())
}
