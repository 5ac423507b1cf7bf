//! The numbers of INPS's states in words. INPS publishes the numbers without their meaning; how they are read here is in
//! decision 15. A number that is not read is shown as it is.

use crate::gateway::ced::wire::RichiediStatoResponse;

/// How far a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Begun, not confirmed.
    Draft,
    Acquired,
    Protocolled,
    Examined,
    /// Said yes to; there is no card yet.
    Accepted,
    Ordered,
    Printed,
    Sent,
    Delivered,
    Refused,
}

/// What the numbers say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Known(Stage),
    /// A number that has no meaning here, and whose it is.
    UnknownRequest(i32),
    UnknownCard(i32),
    /// INPS has sent no number.
    Missing,
}

impl Stage {
    /// Those that a request goes through when all is well, in order.
    pub const WAY: [Self; 7] = [
        Self::Acquired,
        Self::Protocolled,
        Self::Examined,
        Self::Ordered,
        Self::Printed,
        Self::Sent,
        Self::Delivered,
    ];

    /// The key of its words; what it means for the person is at `….text`, what was done at `….step`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "carta_disabilita.stage.draft",
            Self::Acquired => "carta_disabilita.stage.acquired",
            Self::Protocolled => "carta_disabilita.stage.protocolled",
            Self::Examined => "carta_disabilita.stage.examined",
            Self::Accepted => "carta_disabilita.stage.accepted",
            Self::Ordered => "carta_disabilita.stage.ordered",
            Self::Printed => "carta_disabilita.stage.printed",
            Self::Sent => "carta_disabilita.stage.sent",
            Self::Delivered => "carta_disabilita.stage.delivered",
            Self::Refused => "carta_disabilita.stage.refused",
        }
    }

    /// All of them, for the test that each has its texts.
    pub fn all() -> impl Iterator<Item = Self> {
        let beside = [Self::Draft, Self::Accepted, Self::Refused];
        Self::WAY.into_iter().chain(beside)
    }

    /// The way from here on: each stage with whether it is behind, here or ahead (`Ordering::Less`, `Equal`, `Greater`).
    pub fn way(self) -> Vec<(Self, std::cmp::Ordering)> {
        let before = |stage: &Self| *stage <= Self::Examined;
        let stages: Vec<Self> = match self {
            Self::Refused => Self::WAY.into_iter().filter(before).chain([self]).collect(),
            Self::Accepted => {
                let after = |stage: &Self| *stage > Self::Accepted;
                let way = Self::WAY.into_iter();
                way.clone()
                    .filter(before)
                    .chain([self])
                    .chain(way.filter(after))
                    .collect()
            }
            _ => Self::WAY.to_vec(),
        };
        stages
            .into_iter()
            .map(|stage| (stage, stage.cmp(&self)))
            .collect()
    }
}

/// What INPS's answer says.
pub fn read(answer: &RichiediStatoResponse) -> State {
    let card = answer.stato_carta.map(|number| number.0);
    let Some(request) = answer.stato_domanda.map(|number| number.0) else {
        return State::Missing;
    };
    let stage = match (request, card) {
        (10 | 20, _) => Stage::Draft,
        (30, _) => Stage::Acquired,
        (40, _) => Stage::Protocolled,
        (50, _) => Stage::Examined,
        (60, None | Some(1)) => Stage::Accepted,
        (60, Some(10)) => Stage::Ordered,
        (60, Some(11)) => Stage::Printed,
        (60, Some(12)) => Stage::Sent,
        (60, Some(13)) => Stage::Delivered,
        (60, Some(number)) => return State::UnknownCard(number),
        (70, _) => Stage::Refused,
        (number, _) => return State::UnknownRequest(number),
    };
    State::Known(stage)
}

/// Whether the request was confirmed: only then it has a number.
pub fn is_confirmed(answer: &RichiediStatoResponse) -> bool {
    answer.num_domus.is_some()
}
