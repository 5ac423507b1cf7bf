//! INPS's API for the European Disability Card as OpenAPI, from the same types: a document of its own, because INPS's
//! names and errors are not those of ModI.

use crate::api::card;
use serde_json::Value;
use serde_json::json;
use sportello::gateway::ced::wire;
use sportello::gateway::contract::ANTI_FORGERY_HEADER;
use sportello::gateway::contract::BASE_PATH;
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(
    paths(
        card::changing::open,
        card::changing::give_photo,
        card::changing::confirm,
        card::reading::check,
        card::reading::read,
        card::reading::state,
        card::reading::receipt,
        card::reading::summary,
    ),
    components(schemas(wire::ProblemDetails))
)]
struct Card;

/// The document as JSON.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn document() -> Result<Value, serde_json::Error> {
    let mut document = serde_json::to_value(Card::openapi())?;
    document["info"] = json!({
        "title": "Gestione CED (MS01995)",
        "version": "1.0.0",
        "description": "INPS's API for the request of the European Disability Card, as INPS has shown it and the gateway hands it through. State numbers have no published meaning. Besides INPS's own errors the gateway answers 401, 403, 429 and 503 with problems by RFC 9457.",
    });
    document["servers"] = json!([{ "url": format!("https://gateway.sportello.example{BASE_PATH}{}", sportello::gateway::ced::PATH), "description": "The app's own origin, where INPS's gateway answers" }]);
    document["components"]["securitySchemes"] = json!({
        "session": { "type": "apiKey", "in": "cookie", "name": "sportello_session" },
        "anti_forgery": { "type": "apiKey", "in": "header", "name": ANTI_FORGERY_HEADER },
    });
    let gateways_own = json!({ "application/problem+json": { "schema": { "type": "object" } } });
    for path in document["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut())
    {
        let operation = &mut path["post"];
        operation["security"] = json!([{ "session": [], "anti_forgery": [] }]);
        for (status, description) in [
            ("401", "Nobody is logged in"),
            ("403", "The anti-forgery header is missing or wrong"),
            ("429", "The limit of requests is reached"),
            ("503", "The gateway is not available at the moment"),
        ] {
            operation["responses"][status] =
                json!({ "description": description, "content": gateways_own });
        }
    }
    Ok(document)
}

/// The document as YAML, as committed in `docs/ced.openapi.yaml`.
///
/// # Errors
/// When it cannot be written.
pub fn yaml() -> Result<String, Box<dyn std::error::Error>> {
    let head = "# Written by `sportello-sandbox --openapi-ced` from the Rust types; a test checks that it is up to date.\n";
    super::in_reading_order(document()?, head)
}
