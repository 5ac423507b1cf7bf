//! Two workers that take scenarios from a queue, and the report of what came out.

mod report;
mod worker;

use {
    crate::{
        engines::Engine,
        failure::Failure,
        oracles::NuServer,
        reports::{self, Record},
        scenario::Scenario,
    },
    report::Report,
    std::{cell::RefCell, path::PathBuf, rc::Rc, time::Duration},
    worker::Worker,
};

/// As many as the machines it runs on have processors.
const WORKERS: usize = 2;

/// A scenario that takes longer hangs.
const LONGEST: Duration = Duration::from_secs(240);

/// How a scenario went.
pub(crate) struct Verdict {
    pub name: String,
    pub duration: Duration,
    pub fault: Option<Fault>,
}

/// Why a scenario failed and what is there to look at.
pub(crate) struct Fault {
    pub failure: Failure,
    pub steps: Vec<String>,
    pub picture: Option<PathBuf>,
}

/// Runs all scenarios, prints how they went and writes the reports; tells whether all passed. `complete` says whether all
/// audits are among them.
pub async fn run(mut scenarios: Vec<Scenario>, complete: bool) -> bool {
    // Neighbours in the queue share a browser.
    scenarios.sort_by_key(|scenario| scenario.engine);
    let report = Rc::new(Report::new(scenarios.len()));
    let record = Rc::new(Record::default());
    let nu = Rc::new(NuServer::default());
    let queue = Rc::new(RefCell::new(scenarios));
    let workers: Vec<_> = (0..WORKERS)
        .map(|number| {
            tokio::task::spawn_local(work(
                Worker::new(number, record.clone(), nu.clone()),
                number,
                queue.clone(),
                report.clone(),
            ))
        })
        .collect();
    for worker in workers {
        // A worker that panicked has left scenarios undone, which the report counts as failed.
        drop(worker.await);
    }
    let written = reports::write(&record, complete);
    if let Err(failure) = &written {
        eprintln!("the reports cannot be written: {failure}");
    }
    report.close() && written.is_ok()
}

async fn work(
    mut worker: Worker,
    number: usize,
    queue: Rc<RefCell<Vec<Scenario>>>,
    report: Rc<Report>,
) {
    while let Some(scenario) = take(&queue, number, worker.engine()) {
        report.add(worker.run(&scenario, LONGEST).await);
    }
    worker.close().await;
}

/// The next scenario for the browser that is already open, else the first for the first worker and the last for the
/// second, so that they open different engines.
fn take(queue: &RefCell<Vec<Scenario>>, worker: usize, engine: Option<Engine>) -> Option<Scenario> {
    let mut queue = queue.borrow_mut();
    let same = queue
        .iter()
        .position(|scenario| Some(scenario.engine) == engine);
    let last = queue.len().checked_sub(1)?;
    let position = same.unwrap_or(if worker == 0 { 0 } else { last });
    Some(queue.remove(position))
}
