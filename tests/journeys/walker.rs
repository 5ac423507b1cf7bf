//! Somebody who walks a journey at random: answers, goes on and back, jumps, adds and takes away.

use crate::{
    declarations::Declared,
    people::{TODAY, registers},
    random::Random,
    typing::typed,
};
use sportello::{
    gateway::contract::{drafts::Answers, registers::Registers},
    journey::{
        answering::{answered, confirmed},
        answers::{QuestionsByName, View},
        check,
        declaration::{Body, Group, Journey, Question, Step},
        document_choice::DocumentChoice,
        group::{self, ItemId, Scope, list_key, write_list},
        walk,
    },
};
use std::fmt;

#[derive(Clone)]
pub struct Walker<'a> {
    pub declared: &'a Declared,
    pub journey: &'static Journey,
    pub by_name: QuestionsByName,
    pub registers: Option<Registers>,
    pub typed: Answers,
    /// Where the person is.
    pub step: &'static Step,
    /// The ids of new items begin with it, so that those of two tabs are never the same.
    pub tab: char,
    /// What was done, for whoever looks at a failure.
    pub trail: Vec<String>,
}

impl fmt::Debug for Walker<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Walker")
            .field("steps", &self.journey.steps)
            .field("trail", &self.trail)
            .field("typed", &self.typed)
            .field("at", &self.step.key)
            .finish_non_exhaustive()
    }
}

impl<'a> Walker<'a> {
    /// A random person at the beginning of the journey.
    pub fn new(declared: &'a Declared, random: &mut Random) -> Self {
        let journey = declared.journey;
        Self {
            declared,
            journey,
            by_name: walk::questions_by_name(journey),
            registers: registers(random),
            typed: Answers::new(),
            step: &journey.steps[0],
            tab: 'x',
            trail: Vec::new(),
        }
        .at("")
    }

    pub fn view(&self) -> View<'_> {
        self.over(&self.typed)
    }

    /// The same person with other answers.
    pub fn over<'b>(&'b self, typed: &'b Answers) -> View<'b> {
        View::new(typed, self.registers.as_ref(), &self.by_name, TODAY)
    }

    /// Everything that is asked of the person now, each with the item it is about.
    pub fn asked(&self) -> Vec<(&'static Question, Option<Scope>)> {
        let view = self.view();
        let steps = walk::steps(self.journey, &view).into_iter();
        steps.flat_map(|step| asked_on(step, &view)).collect()
    }

    /// Does something.
    pub fn act(&mut self, random: &mut Random) {
        match random.below(10) {
            0 => self.go(walk::previous(self.journey, self.step.key, &self.view())),
            1 => {
                let wanted = self.journey.steps[random.below(self.journey.steps.len())].key;
                *self = self.clone().at(wanted);
            }
            2 | 3 => self.go_on(),
            4 => self.change_list(random),
            5 if !self.journey.documents.is_empty() => {
                let kind = self.journey.documents[random.below(self.journey.documents.len())].kind;
                self.speak_of(kind, random);
            }
            _ => self.answer(random),
        }
        // What was asked may be asked no more.
        *self = self.clone().at(self.step.key);
    }

    /// Says what comes of a document, now and then without the words that go with it, or takes it back.
    fn speak_of(&mut self, kind: &str, random: &mut Random) {
        let (key, words) = (walk::document_key(kind), walk::document_reason_key(kind));
        self.typed.remove(&words);
        if random.once_in(4) {
            self.typed.remove(&key);
            return;
        }
        let choice = random.pick(&DocumentChoice::ALL);
        if choice.has_words() && !random.once_in(3) {
            self.typed
                .insert(words, "with the claim of 2024".to_owned());
        }
        self.trail.push(format!("{kind}: {}", choice.word()));
        self.typed.insert(key, choice.word().to_owned());
    }

    /// Answers a question of the step.
    fn answer(&mut self, random: &mut Random) {
        let asked = asked_on(self.step, &self.view());
        if asked.is_empty() {
            return;
        }
        let (question, scope) = random.pick(&asked);
        let text = typed(random, question);
        self.trail
            .push(format!("{}: {text:?} {scope:?}", question.key));
        self.write(question.key, scope, &text);
    }

    /// Writes an answer, as a field of the app does.
    pub fn write(&mut self, question: &str, scope: Option<Scope>, text: &str) {
        let view = self.view();
        let view = scope.map_or(view, |scope| view.within(scope));
        if let Some(typed) = answered(self.journey, &view, question, text) {
            self.typed = typed;
        }
    }

    /// The button at the end of a page.
    fn go_on(&mut self) {
        if check::faults(self.journey, self.step, &self.view()).is_empty() {
            self.typed = confirmed(self.journey, &self.view(), self.step);
            self.go(walk::next(self.journey, self.step.key, &self.view()));
        }
    }

    fn go(&mut self, to: Option<&'static Step>) {
        if let Some(step) = to {
            self.trail.push(format!("to {}", step.key));
            self.step = step;
        }
    }

    fn at(mut self, wanted: &str) -> Self {
        let step = check::reachable(self.journey, wanted, &self.view());
        self.step = step.expect("there is always a page to show");
        self
    }

    /// Adds an item, or takes one away.
    fn change_list(&mut self, random: &mut Random) {
        let Body::Group(group) = self.step.body else {
            return;
        };
        let mut items = self.view().items(group);
        if !items.is_empty() && random.once_in(3) {
            let item = random.pick(&items);
            self.trail.push(format!("without {item}"));
            items.retain(|other| *other != item);
            self.list(group, &items);
            group::remove(&mut self.typed, group.key, item);
        } else if items.len() < group.max {
            let name = format!("{}{:03}", self.tab, random.below(1000));
            let item = ItemId::fresh(&name, &items);
            self.trail.push(format!("with {item:?}"));
            items.extend(item);
            self.list(group, &items);
        }
    }

    fn list(&mut self, group: &Group, items: &[ItemId]) {
        self.typed.insert(list_key(group.key), write_list(items));
    }
}

fn asked_on(step: &'static Step, view: &View) -> Vec<(&'static Question, Option<Scope>)> {
    let places = match step.body {
        Body::Group(group) => {
            let items = view.items(group).into_iter();
            items.map(|item| Some(Scope { group, item })).collect()
        }
        _ => vec![None],
    };
    let asked = |scope: Option<Scope>| {
        let view = scope.map_or(*view, |scope| view.within(scope));
        let questions = walk::questions(step, &view).into_iter();
        questions.map(move |question| (question, scope))
    };
    places.into_iter().flat_map(asked).collect()
}
