//! Random journeys. Declarations are tables with `'static` parts, so what is made here is never given back.

use crate::random::Random;
use sportello::journey::{
    condition::Condition,
    declaration::{
        Body, ChildFact, ClaimFact, DateRange, Declaration, DocumentRule, Group, GroupPrefill,
        Journey, Kind, Lookup, Prefill, Question, SecondSigner, Step,
    },
    facts::{EMPLOYMENT, END_DATE},
    mapping::{Field, Source, field},
    verify::verify,
    verify_message::verify_message,
};

const OPTIONS: &[&str] = &["none", "medium", "severe"];

/// A journey, and the table of its message with a field for each question, named as the question.
pub struct Declared {
    pub journey: &'static Journey,
    pub fields: &'static [Field],
}

/// A journey that the compiler would take.
pub fn declared(random: &mut Random) -> Declared {
    let mut maker = Maker {
        random,
        outer: Vec::new(),
        keys: Vec::new(),
        fields: Vec::new(),
    };
    let mut steps = Vec::new();
    if maker.random.once_in(2) {
        steps.push(Step::IDENTITY);
    }
    if maker.random.once_in(3) {
        steps.push(maker.job());
    }
    for number in 0..1 + maker.random.below(5) {
        steps.push(maker.step(number));
    }
    let documents: Vec<DocumentRule> = ["deed", "proof", "order"]
        .into_iter()
        .take(maker.random.below(4))
        .map(|kind| DocumentRule {
            kind,
            when: maker.condition(&[]),
            ..DocumentRule::EMPTY
        })
        .collect();
    if maker.random.once_in(2) {
        steps.push(Step::DOCUMENTS);
    }
    steps.push(Step::REVIEW);
    let mut codes = maker
        .outer
        .iter()
        .filter(|(_, kind)| *kind == Kind::TaxCode);
    let signer = codes.next().map(|(key, _)| *key);
    let journey = Journey {
        id: "model",
        path: "/modello",
        steps: steps.leak(),
        documents: documents.leak(),
        declarations: vec![Declaration {
            key: "true",
            when: maker.condition(&[]),
        }]
        .leak(),
        second_signer: signer.map(|tax_code| SecondSigner {
            when: maker.condition(&[]),
            tax_code,
        }),
        ..Journey::EMPTY
    };
    verify(&journey, &maker.keys);
    verify_message(&journey, &maker.fields);
    Declared {
        journey: Box::leak(Box::new(journey)),
        fields: maker.fields.leak(),
    }
}

fn step(key: &'static str, when: Condition, body: Body) -> Step {
    Step { key, when, body }
}

/// A question already asked, that something may depend on.
type Earlier = (&'static str, Kind);

struct Maker<'a> {
    random: &'a mut Random,
    /// Those about no item.
    outer: Vec<Earlier>,
    keys: Vec<&'static str>,
    fields: Vec<Field>,
}

impl Maker<'_> {
    /// The questions about a job, whose answers the registers know together.
    fn job(&mut self) -> Step {
        let after = Kind::Date(DateRange::AfterJob);
        let questions = vec![
            Question {
                prefill: Prefill::Employment,
                ..Question::new(EMPLOYMENT, Kind::Employment)
            },
            Question {
                prefill: Prefill::EmploymentEndDate,
                resets_with: &[EMPLOYMENT],
                ..Question::new(END_DATE, Kind::Date(DateRange::Past))
            },
            Question {
                when: Condition::Not(&Condition::Is(EMPLOYMENT, "other")),
                resets_with: &[END_DATE],
                may_not_know: true,
                ..Question::new("paid_until", after)
            },
        ];
        for question in &questions {
            self.keys.push(question.key);
            let taken = Source::Answer(question.key);
            self.fields.push(field(question.key, taken));
        }
        step("job", Condition::Always, Body::Questions(questions.leak()))
    }

    fn step(&mut self, number: usize) -> Step {
        let name: &'static str = format!("step-{number}").leak();
        let when = self.condition(&[]);
        if self.random.once_in(3) {
            let group = self.group(number);
            return step(name, when, Body::Group(group));
        }
        let mut questions = Vec::new();
        for _ in 0..1 + self.random.below(3) {
            let question = self.question(&[], false);
            self.outer.push((question.key, question.kind));
            let taken = match question.kind {
                Kind::YesNo if self.random.once_in(2) => Source::Yes(question.key),
                _ => Source::Answer(question.key),
            };
            self.fields.push(field(question.key, taken));
            questions.push(question);
        }
        step(name, when, Body::Questions(questions.leak()))
    }

    fn group(&mut self, number: usize) -> &'static Group {
        let mut questions = Vec::new();
        let mut inside: Vec<Earlier> = Vec::new();
        for _ in 0..1 + self.random.below(3) {
            let question = self.question(&inside, true);
            inside.push((question.key, question.kind));
            questions.push(question);
        }
        let min = self.random.below(2);
        let fields: Vec<Field> = inside
            .iter()
            .map(|(key, _)| field(key, Source::Answer(key)))
            .collect();
        let group: &'static Group = Box::leak(Box::new(Group {
            key: format!("group_{number}").leak(),
            questions: questions.leak(),
            min,
            max: min + 1 + self.random.below(4),
            names: vec![inside[0].0].leak(),
            prefill: self
                .random
                .pick(&[GroupPrefill::None, GroupPrefill::Children]),
        }));
        self.fields
            .push(field(group.key, Source::Items(group, fields.leak())));
        group
    }

    /// A question that may depend on earlier ones, those of its own item included.
    fn question(&mut self, inside: &[Earlier], of_item: bool) -> Question {
        let key: &'static str = format!("question_{}", self.keys.len()).leak();
        let when = self.condition(inside);
        let resets: Vec<&'static str> = (0..self.random.below(3))
            .filter(|_| !self.keys.is_empty())
            .map(|_| self.random.pick(&self.keys))
            .collect();
        self.keys.push(key);
        let kind = self.kind();
        Question {
            when,
            hint: self.random.once_in(2),
            prefill: self.prefill(kind, of_item),
            resets_with: resets.leak(),
            may_not_know: self.random.once_in(4),
            lookup: if kind == Kind::Iban {
                Lookup::Bank
            } else {
                Lookup::None
            },
            ..Question::new(key, kind)
        }
    }

    /// Half of them are such that something can depend on the answer.
    fn kind(&mut self) -> Kind {
        let deciding = [
            Kind::YesNo,
            Kind::YesNo,
            Kind::Choice(OPTIONS),
            Kind::TaxCode,
        ];
        if self.random.once_in(2) {
            return self.random.pick(&deciding);
        }
        self.random.pick(&[
            Kind::Date(DateRange::Past),
            Kind::Date(DateRange::Birth),
            Kind::Text { max: 40 },
            Kind::Email,
            Kind::Phone,
            Kind::Iban,
            Kind::EmployerCode,
            Kind::Municipality,
            Kind::Money,
            Kind::Number { min: 1, max: 9 },
        ])
    }

    fn prefill(&mut self, kind: Kind, of_item: bool) -> Prefill {
        let known = match kind {
            Kind::YesNo if of_item => Prefill::Child(ChildFact::LivesWithApplicant),
            Kind::YesNo => self.random.pick(&[
                Prefill::Constant("yes"),
                Prefill::LastClaim(ClaimFact::BothParentsWork),
            ]),
            Kind::Choice(_) if of_item => Prefill::Child(ChildFact::Disability),
            Kind::Choice(_) => Prefill::Constant("medium"),
            Kind::TaxCode if of_item => Prefill::Child(ChildFact::TaxCode),
            Kind::TaxCode => Prefill::LastClaim(ClaimFact::SecondParentTaxCode),
            Kind::Text { .. } if of_item => Prefill::Child(ChildFact::GivenName),
            Kind::Email => Prefill::Email,
            Kind::Phone => Prefill::Phone,
            Kind::Iban => self
                .random
                .pick(&[Prefill::Iban, Prefill::LastClaim(ClaimFact::Iban)]),
            _ => Prefill::None,
        };
        if self.random.once_in(2) {
            known
        } else {
            Prefill::None
        }
    }

    /// A condition over what was asked before, half the time.
    fn condition(&mut self, inside: &[Earlier]) -> Condition {
        let earlier: Vec<Earlier> = self
            .outer
            .iter()
            .chain(inside)
            .filter(|(_, kind)| matches!(kind, Kind::YesNo | Kind::Choice(_) | Kind::TaxCode))
            .copied()
            .collect();
        if earlier.is_empty() || self.random.once_in(2) {
            return Condition::Always;
        }
        self.over(&earlier, 2)
    }

    fn over(&mut self, earlier: &[Earlier], depth: usize) -> Condition {
        let (key, kind) = self.random.pick(earlier);
        let shape = if depth == 0 { 9 } else { self.random.below(10) };
        match (shape, kind) {
            (0, _) => Condition::All(self.several(earlier, depth)),
            (1, _) => Condition::Any(self.several(earlier, depth)),
            (2, _) => {
                let inner = self.over(earlier, depth - 1);
                Condition::Not(Box::leak(Box::new(inner)))
            }
            (_, Kind::Choice(options)) if self.random.once_in(2) => {
                Condition::OneOf(key, &options[1..])
            }
            (_, Kind::Choice(options)) => Condition::Is(key, self.random.pick(options)),
            (_, Kind::TaxCode) => {
                let from = u32::try_from(self.random.below(30)).expect("years");
                Condition::Age(key, from, from + 10)
            }
            _ => Condition::Is(key, self.random.pick(&["yes", "no"])),
        }
    }

    fn several(&mut self, earlier: &[Earlier], depth: usize) -> &'static [Condition] {
        let conditions: Vec<Condition> = (0..2).map(|_| self.over(earlier, depth - 1)).collect();
        conditions.leak()
    }
}
