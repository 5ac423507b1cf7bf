//! Every address of the app. No view builds an address by hand.

use crate::{
    gateway::contract::LOGIN_PATH,
    journey::{declaration::Journey, group::ItemId},
};
use leptos_router::NavigateOptions;

/// A page.
#[derive(Clone, Debug)]
pub enum Route {
    Home,
    NaspiSheet,
    NaspiEasySheet,
    AssegnoUnicoSheet,
    CartaDisabilitaSheet,
    /// The pre-check of NASpI from its first question on.
    PreCheck,
    /// The claim for this benefit, where it was left.
    ClaimStart(&'static str),
    /// Step of a journey.
    Step(&'static Journey, String),
    /// One item of a step with a repeating group.
    Item(&'static Journey, &'static str, ItemId),
    Cases,
    /// What waits for the person's confirmation.
    Confirmations,
    Case(String),
    Receipt(String),
    /// A case of this benefit that is not among the gateway's, and its receipt.
    CaseElsewhere(&'static str, String),
    ReceiptElsewhere(&'static str, String),
    /// Where anybody checks a receipt that was saved.
    CheckReceipt,
    Help,
    Accessibility,
    Appearance,
    Privacy,
    Cookies,
    LoggedInAgain,
}

impl Route {
    /// Its address.
    pub fn href(&self) -> String {
        match self {
            Self::Home => "/".to_owned(),
            Self::NaspiSheet => "/servizi/naspi".to_owned(),
            Self::NaspiEasySheet => "/servizi/naspi/facile".to_owned(),
            Self::AssegnoUnicoSheet => "/servizi/assegno-unico".to_owned(),
            Self::CartaDisabilitaSheet => "/servizi/carta-disabilita".to_owned(),
            Self::PreCheck => "/servizi/naspi/calcolo/reason".to_owned(),
            Self::ClaimStart(benefit) => format!("/domanda/{benefit}"),
            Self::Step(journey, step) => format!("{}/{step}", journey.path),
            Self::Item(journey, step, item) => format!("{}/{step}/{item}", journey.path),
            Self::Cases => "/pratiche".to_owned(),
            Self::Confirmations => "/conferme".to_owned(),
            Self::Case(id) => format!("/pratiche/{id}"),
            Self::Receipt(id) => format!("/pratiche/{id}/ricevuta"),
            Self::CaseElsewhere(benefit, id) => format!("/pratiche/{benefit}/{id}"),
            Self::ReceiptElsewhere(benefit, id) => format!("/pratiche/{benefit}/{id}/ricevuta"),
            Self::CheckReceipt => "/verifica-ricevuta".to_owned(),
            Self::Help => "/aiuto".to_owned(),
            Self::Accessibility => "/accessibilita".to_owned(),
            Self::Appearance => "/aspetto".to_owned(),
            Self::Privacy => "/privacy".to_owned(),
            Self::Cookies => "/cookie".to_owned(),
            Self::LoggedInAgain => "/accesso".to_owned(),
        }
    }

    /// Address of the gateway's login that comes back to this page.
    pub fn login_href(&self) -> String {
        login_href(&self.href())
    }
}

/// Address of the gateway's login that comes back to this path.
pub fn login_href(back: &str) -> String {
    format!("{LOGIN_PATH}?return_to={back}")
}

/// For an address that stands in for another: the browser's back does not lead to the one that was asked for.
pub fn replacing() -> NavigateOptions {
    NavigateOptions {
        replace: true,
        ..NavigateOptions::default()
    }
}
