//! A benefit whose claims are not among the gateway's, because INPS takes them by an API of its own (decision 15): what the
//! personal pages ask of its segment in place of the gateway.

use super::tag::Tag;
use crate::gateway::client::GatewayError;
use leptos::prelude::AnyView;
use std::{future::Future, pin::Pin, rc::Rc};

/// What is being asked.
pub type Asked<T, E = GatewayError> = Pin<Box<dyn Future<Output = Result<T, E>>>>;

/// A page that was fetched.
pub type Draw = Rc<dyn Fn() -> AnyView>;

/// The functions that only the segment can write. A person is named by their tax code, a claim by its name at INPS.
#[derive(Debug)]
pub struct Elsewhere {
    /// Whether the person may begin; asked when the claim is opened.
    pub admission: fn(tax_code: String) -> Asked<Admission>,
    /// Sends a message under a key and gives the claim's name. The same message under the same key makes one claim, however
    /// often it is sent.
    pub send: fn(message: String, key: String) -> Asked<String, Undelivered>,
    /// The person's claims, newest first, as far as INPS tells of them.
    pub sent: fn(tax_code: String) -> Asked<Vec<CaseLine>>,
    pub receipt: fn(tax_code: String, claim: String) -> Asked<Draw>,
    pub case: fn(tax_code: String, claim: String) -> Asked<Draw>,
}

/// Whether a claim can be begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admission {
    /// It can. What INPS said of the person, in one word of the journey's (`View::told`); `None` where it said nothing.
    Open(Option<&'static str>),
    /// There is one already.
    UnderWay,
    /// It cannot: the stem of the texts that say why, `.title` and `.text`, with the number that INPS gave.
    Closed { key: &'static str, number: i32 },
}

/// A claim that did not arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undelivered {
    pub error: GatewayError,
    /// What to say, where the segment knows more than the error does: the stem of texts.
    pub key: Option<&'static str>,
}

impl From<GatewayError> for Undelivered {
    fn from(error: GatewayError) -> Self {
        Self { error, key: None }
    }
}

/// A claim in the list of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLine {
    pub claim: String,
    /// The state in words.
    pub state: String,
    pub tag: Tag,
    /// What comes next, or whose turn it is.
    pub text: String,
}
