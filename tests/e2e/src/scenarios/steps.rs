//! Steps that many scenarios begin with.

use crate::{failure::Outcome, page::Page};

/// Logs in with SPID on the gateway's page, as the person whose name it shows.
pub async fn log_in(page: &Page, name: &str) -> Outcome {
    page.wait_heading("Entra con la tua identità digitale")
        .await?;
    page.choose_radio("Con quale identità entri?", "SPID")
        .await?;
    page.choose_radio("Chi sei?", &format!("{name}…")).await?;
    page.activate("Entra").await
}
