//! Everybody, by segment. `README.md` lists them.

mod abroad;
mod at_work;
mod earlier;
mod families;
mod parents;
mod pensions;
mod unemployed;
mod unentitled;

use crate::seed::sketch::SeedError;
use crate::seed::sketch::Sketch;
use crate::store::people::Person;
use jiff::civil::Date;

/// All people as they stand on a day.
///
/// # Errors
/// When a sketch holds a mistake.
pub fn all(today: Date) -> Result<Vec<Person>, SeedError> {
    let sketches: [fn() -> Vec<Sketch>; 8] = [
        unemployed::sketches,
        unentitled::sketches,
        earlier::sketches,
        at_work::sketches,
        families::sketches,
        parents::sketches,
        pensions::sketches,
        abroad::sketches,
    ];
    sketches
        .into_iter()
        .flat_map(|sketches| sketches())
        .map(|sketch| sketch.complete(today))
        .collect()
}
