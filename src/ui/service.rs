//! What the personal pages need to know of a benefit: its journey, its words and what only its segment can say.

use super::{elsewhere::Elsewhere, route::Route};
use crate::{
    domain::Money,
    gateway::{
        client::GatewayError,
        contract::{
            claims::{Benefit, Claim},
            registers::Registers,
        },
    },
    journey::{
        advice::Advice, answers::View, declaration::Journey, envelope::Envelope, sent::Sent,
    },
    text::{
        catalogue::Area,
        current::{is_written, t, words},
        load::load_area,
        words::Words,
    },
};
use leptos::prelude::AnyView;

/// A benefit that can be applied for. Each segment declares its own; `app/services.rs` lists them.
#[derive(Debug)]
pub struct Service {
    /// Name of the benefit in the gateway's addresses and in the app's.
    pub benefit: &'static str,
    /// The benefit in the gateway's claims.
    pub kind: Benefit,
    pub journey: &'static Journey,
    /// Where the texts of the journey are.
    pub area: Area,
    /// The page that explains the benefit.
    pub sheet: Route,
    /// Days from the claim within which INPS decides; where the law counts from another day, `Receipt::decide_by` says so.
    pub decision_days: i32,
    /// What a decided claim grants. `None` where it grants nothing.
    pub granted: fn(&Claim) -> Option<Granted>,
    /// What the person should know while answering.
    pub advice: fn(&View) -> Vec<Advice>,
    /// What INPS will probably make of the claim, below the answers on the last page.
    pub outlook: fn(&View) -> AnyView,
    /// The message to send, as JSON. `None` while a needed answer is missing: `journey::check` says which.
    pub message: fn(&Registers, &View, &Envelope) -> Option<String>,
    /// What such a message says. `None` for the message of another benefit.
    pub sent: fn(&str) -> Option<Sent>,
    /// Where the claims are, when they are not among the gateway's.
    pub elsewhere: Option<&'static Elsewhere>,
}

/// What a claim grants, as its benefit's text `case.accepted.text` says it.
pub struct Granted {
    /// A month, before tax; hidden on a shared device, so it is filled in last.
    pub amount: Money,
    /// The text's other values.
    pub values: Vec<(&'static str, String)>,
}

impl Service {
    /// Its name in the language in use; the area `Claim` has the names of all.
    pub fn name(&self) -> String {
        let id = self.journey.id;
        t(&format!("{id}.name"))
    }

    /// The same as it is shown: in other languages a part of it is Italian.
    pub fn name_words(&self) -> Words {
        let id = self.journey.id;
        words(&format!("{id}.name"))
    }

    /// The key of the benefit's own text where it has one in place of the text that all share.
    pub fn key(&self, shared: &str) -> String {
        let own = format!("{}.{shared}", self.journey.id);
        if is_written(&own) {
            own
        } else {
            shared.to_owned()
        }
    }

    /// The receipt of a claim for it.
    pub fn receipt(&self, claim: String) -> Route {
        match self.elsewhere {
            Some(_) => Route::ReceiptElsewhere(self.benefit, claim),
            None => Route::Receipt(claim),
        }
    }
}

/// Loads the texts of these benefits and those that all claims share.
///
/// # Errors
/// `Unreachable` when they do not come.
pub async fn load_texts(
    services: impl IntoIterator<Item = &'static Service>,
) -> Result<(), GatewayError> {
    let areas = services.into_iter().map(|service| service.area);
    for area in [Area::Claim].into_iter().chain(areas) {
        load_area(area).await.ok_or(GatewayError::Unreachable)?;
    }
    Ok(())
}

/// The benefits, as the app hands them to the pages.
pub type Services = &'static [&'static Service];

/// The benefit of this name.
pub fn find(services: Services, benefit: &str) -> Option<&'static Service> {
    services
        .iter()
        .find(|service| service.benefit == benefit)
        .copied()
}

/// What the app knows of the benefit of a claim. `None` for one that it cannot show yet.
pub fn of(services: Services, benefit: Benefit) -> Option<&'static Service> {
    services
        .iter()
        .find(|service| service.kind == benefit)
        .copied()
}
