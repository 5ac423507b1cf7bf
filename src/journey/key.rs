//! Typed names of questions: what is asked as a date can only be read as a date.

use super::{
    answers::{NO, UNKNOWN, YES},
    check,
    condition::Condition,
    declaration::{DateRange, Kind, Question},
};
use crate::domain::{Email, EmployerCode, Iban, Money, Phone, PostCode, Province, TaxCode};
use jiff::civil::Date;
use std::marker::PhantomData;

/// The name of a question whose answer is a `T`.
pub struct Key<T> {
    name: &'static str,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

/// Free words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words(pub String);

/// One of the options of a question, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice(pub String);

/// One of the jobs the registers know, by its id; `None` for another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job(pub Option<String>);

/// A municipality, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality(pub String);

impl<T> Key<T> {
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            of: PhantomData,
        }
    }

    /// The name that answers and texts have it by.
    pub const fn name(self) -> &'static str {
        self.name
    }

    const fn asked(self, kind: Kind) -> Question {
        Question::new(self.name, kind)
    }
}

impl Key<bool> {
    pub const fn ask(self) -> Question {
        self.asked(Kind::YesNo)
    }

    /// The question is answered with yes.
    pub const fn yes(self) -> Condition {
        Condition::Is(self.name, YES)
    }

    /// The question is answered with no.
    pub const fn no(self) -> Condition {
        Condition::Is(self.name, NO)
    }
}

impl Key<Choice> {
    pub const fn ask(self, options: &'static [&'static str]) -> Question {
        self.asked(Kind::Choice(options))
    }

    pub const fn is(self, option: &'static str) -> Condition {
        Condition::Is(self.name, option)
    }

    pub const fn is_one_of(self, options: &'static [&'static str]) -> Condition {
        Condition::OneOf(self.name, options)
    }
}

impl Key<Job> {
    pub const fn ask(self) -> Question {
        self.asked(Kind::Employment)
    }

    /// It is a job that the registers do not know.
    pub const fn is_another(self) -> Condition {
        Condition::Is(self.name, super::answers::OTHER_EMPLOYMENT)
    }
}

impl Key<Date> {
    pub const fn ask(self, range: DateRange) -> Question {
        self.asked(Kind::Date(range))
    }
}

impl Key<Words> {
    /// A line of at most `max` characters.
    pub const fn ask(self, max: usize) -> Question {
        self.asked(Kind::Text { max })
    }
}

impl Key<u32> {
    pub const fn ask(self, min: u32, max: u32) -> Question {
        self.asked(Kind::Number { min, max })
    }
}

/// The kinds that need nothing more to be said.
macro_rules! plain_kinds {
    ($($of:ty => $kind:ident),*) => {
        $(impl Key<$of> {
            pub const fn ask(self) -> Question {
                self.asked(Kind::$kind)
            }
        })*
    };
}

plain_kinds!(Email => Email, Phone => Phone, Iban => Iban, EmployerCode => EmployerCode, TaxCode => TaxCode, Money => Money, Municipality => Municipality, Province => Province, PostCode => PostCode);

impl Key<TaxCode> {
    /// The person of this tax code has `from` to `to` completed years.
    pub const fn age(self, from: u32, to: u32) -> Condition {
        Condition::Age(self.name, from, to)
    }
}

/// A value that an answer can be read as. `None` for what is missing, unknown or wrong: `journey::check` says which.
pub trait Answer: Sized {
    fn read(answer: &str) -> Option<Self>;
}

impl Answer for bool {
    fn read(answer: &str) -> Option<Self> {
        match answer {
            YES => Some(true),
            NO => Some(false),
            _ => None,
        }
    }
}

impl Answer for Date {
    fn read(answer: &str) -> Option<Self> {
        check::date_of(answer)
    }
}

impl Answer for u32 {
    fn read(answer: &str) -> Option<Self> {
        answer.trim().parse().ok()
    }
}

impl Answer for Job {
    fn read(answer: &str) -> Option<Self> {
        let known = answer != super::answers::OTHER_EMPLOYMENT;
        (!answer.is_empty()).then(|| Self(known.then(|| answer.to_owned())))
    }
}

/// Answers that are words: not empty, and not "I do not know".
macro_rules! words {
    ($($of:ident),*) => {
        $(impl Answer for $of {
            fn read(answer: &str) -> Option<Self> {
                let answer = answer.trim();
                (!answer.is_empty() && answer != UNKNOWN).then(|| Self(answer.to_owned()))
            }
        })*
    };
}

words!(Words, Choice, Municipality);

/// Answers that the domain reads.
macro_rules! domain_values {
    ($($of:ident),*) => {
        $(impl Answer for $of {
            fn read(answer: &str) -> Option<Self> {
                Self::parse(answer).ok()
            }
        })*
    };
}

domain_values!(
    Email,
    Phone,
    Iban,
    EmployerCode,
    TaxCode,
    Money,
    PostCode,
    Province
);

/// Declares the typed keys of a journey, and `KEYS`, all their names, for `verify`.
#[macro_export]
macro_rules! keys {
    ($($(#[$meta:meta])* $key:ident: $of:ty = $name:literal;)*) => {
        $($(#[$meta])* pub const $key: $crate::journey::key::Key<$of> = $crate::journey::key::Key::new($name);)*
        /// The names of all questions of the journey.
        pub const KEYS: &[&str] = &[$($name),*];
    };
}

pub use keys;
