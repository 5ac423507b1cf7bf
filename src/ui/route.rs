//! Every address of the app. No view builds an address by hand.

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Home,
    NaspiSheet,
    NaspiEasySheet,
    /// Step of the pre-check.
    PreCheck(String),
    /// The claim where it was left.
    ClaimStart,
    /// Step of the claim.
    Claim(String),
    Cases,
    Case(String),
    Receipt(String),
    Help,
    Accessibility,
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
            Self::PreCheck(step) => format!("/servizi/naspi/calcolo/{step}"),
            Self::ClaimStart => "/domanda/naspi".to_owned(),
            Self::Claim(step) => format!("/domanda/naspi/{step}"),
            Self::Cases => "/pratiche".to_owned(),
            Self::Case(id) => format!("/pratiche/{id}"),
            Self::Receipt(id) => format!("/pratiche/{id}/ricevuta"),
            Self::Help => "/aiuto".to_owned(),
            Self::Accessibility => "/accessibilita".to_owned(),
            Self::Privacy => "/privacy".to_owned(),
            Self::Cookies => "/cookie".to_owned(),
            Self::LoggedInAgain => "/accesso".to_owned(),
        }
    }

    /// Address of the gateway's login that comes back to this page.
    pub fn login_href(&self) -> String {
        format!(
            "{}?return_to={}",
            crate::gateway::contract::LOGIN_PATH,
            self.href()
        )
    }
}
