//! The answers of a claim in a file of the person's own, sealed with a passphrase: made here, opened here.

use super::draft_keeper::DraftKeeper;
use crate::{
    device::{
        passphrase::{SALT, Seal, VECTOR},
        random,
        subtle::{from_hexadecimal, to_hexadecimal},
    },
    journey::{
        answers::RESERVED_PREFIX,
        draft_file::{Contents, DraftFile, Unfit},
        group::list_key,
        merge::merge,
        walk,
    },
};
use leptos::prelude::*;

/// The least number of characters of a passphrase.
pub const SHORTEST: usize = 12;

/// What a file did to the claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// Answers that were not here.
    pub new: usize,
    /// Answers that are different here: the person chooses.
    pub different: usize,
}

/// The answers given so far, without what belongs to the app.
fn contents(keeper: DraftKeeper) -> Option<Contents> {
    let mut answers = keeper.book.typed.get_untracked();
    answers.retain(|question, _| !question.starts_with(RESERVED_PREFIX));
    Some(Contents {
        tax_code: tax_code(keeper)?,
        benefit: keeper.benefit.to_owned(),
        journey_version: keeper.book.journey.version,
        answers,
    })
}

/// Whether there is anything to copy.
pub fn has_answers(keeper: DraftKeeper) -> bool {
    contents(keeper).is_some_and(|contents| !contents.answers.is_empty())
}

/// The file's text; `None` where the browser cannot seal.
pub async fn seal(keeper: DraftKeeper, passphrase: &str) -> Option<String> {
    let text = serde_json::to_string(&contents(keeper)?).ok()?;
    let (salt, vector) = (random::bytes::<SALT>()?, random::bytes::<VECTOR>()?);
    let mut file = DraftFile::new(to_hexadecimal(&salt), to_hexadecimal(&vector));
    let seal = Seal {
        passphrase,
        salt: &salt,
        rounds: file.rounds,
        vector: &vector,
        header: &file.header(),
    };
    let sealed = seal.close(&text).await?;
    file.sealed = to_hexadecimal(&sealed);
    serde_json::to_string(&file).ok()
}

/// What is under the seal; `None` for another passphrase or a damaged file.
pub async fn open(file: &DraftFile, passphrase: &str) -> Option<String> {
    let seal = Seal {
        passphrase,
        salt: &from_hexadecimal(&file.salt)?,
        rounds: file.rounds,
        vector: &from_hexadecimal(&file.vector)?,
        header: &file.header(),
    };
    seal.open(&from_hexadecimal(&file.sealed)?).await
}

/// Brings the answers of an opened file into the claim: those that are not here are taken, those that differ are shown
/// side by side.
pub fn load(keeper: DraftKeeper, text: &str) -> Result<Loaded, Unfit> {
    let tax_code = tax_code(keeper).ok_or(Unfit::OtherPerson)?;
    let journey = keeper.book.journey;
    let contents = Contents::read(text, &tax_code, keeper.benefit, journey)?;
    let mut theirs = contents.answers;
    theirs.retain(|question, _| !question.starts_with(RESERVED_PREFIX));
    let theirs = keeper.still_asked(theirs);
    let mine = keeper.book.typed.get_untracked();
    // The lists are put together: nobody has taken an item off one only because the other does not have it.
    let groups = walk::groups(journey).into_iter();
    let nothing = groups.map(|group| (list_key(group.key), String::new()));
    let untouched = keeper.book.known_lists();
    let merged = merge(&nothing.collect(), &mine, &theirs, &untouched);
    let mut answers = merged.answers;
    let mut clashes = merged.clashes;
    // An answer about another thing than the one here, such as the end of another job, is not mixed in: it is chosen
    // after that thing.
    for (key, answer) in theirs.iter().filter(|(key, _)| !mine.contains_key(*key)) {
        let Some((question, scope)) = walk::question_of(journey, key) else {
            continue;
        };
        let book = scope.map_or(keeper.book, |scope| keeper.book.within(scope));
        let mut about = question.resets_with.iter();
        if !about.any(|other| clashes.contains_key(&book.peek(|view| view.key(other)))) {
            continue;
        }
        answers.remove(key);
        let here = book.peek(|view| view.text(question.key));
        if !here.is_empty() && here != *answer {
            clashes.insert(key.clone(), answer.clone());
        }
    }
    let loaded = Loaded {
        new: answers.len().saturating_sub(mine.len()),
        different: clashes.len(),
    };
    if answers != mine {
        keeper.book.typed.set(answers);
    }
    keeper.show_clashes(clashes);
    Ok(loaded)
}

fn tax_code(keeper: DraftKeeper) -> Option<String> {
    keeper.book.registers.with_untracked(|registers| {
        registers
            .as_ref()
            .map(|registers| registers.person.tax_code.clone())
    })
}
