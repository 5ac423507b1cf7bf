//! The command `sportello-e2e`; `sportello-e2e help` explains it.

use {
    sportello_e2e::{
        command::{self, Command},
        runner,
        scenario::Scenario,
        scenarios, screen_reader,
    },
    std::process::ExitCode,
    tokio::{
        signal::unix::{SignalKind, signal},
        task::LocalSet,
    },
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let scenarios = Scenario::of(&scenarios::all());
    match Command::read(&arguments) {
        Command::Help => println!("{}", command::HELP),
        Command::List(choice) => {
            for scenario in scenarios.iter().filter(|scenario| choice.takes(scenario)) {
                println!("{}", scenario.name());
            }
        }
        Command::ScreenReader { accept } => return finish(screen_reader::run(accept)).await,
        Command::Run(choice) => {
            let complete = scenarios
                .iter()
                .all(|scenario| !scenario.is_audit() || choice.takes(scenario));
            let chosen: Vec<Scenario> = scenarios
                .into_iter()
                .filter(|scenario| choice.takes(scenario))
                .collect();
            if chosen.is_empty() {
                eprintln!("no scenario has such a name: see sportello-e2e list");
                return ExitCode::FAILURE;
            }
            return finish(runner::run(chosen, complete)).await;
        }
    }
    ExitCode::SUCCESS
}

/// Runs tests to their end; when interrupted, what was started is ended all the same.
async fn finish(tests: impl Future<Output = bool>) -> ExitCode {
    let local = LocalSet::new();
    let mut terminated = signal(SignalKind::terminate()).ok();
    let termination = async {
        match &mut terminated {
            Some(signal) => drop(signal.recv().await),
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        passed = local.run_until(tests) => if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE },
        _ = tokio::signal::ctrl_c() => ExitCode::from(130),
        () = termination => ExitCode::from(143),
    }
}
