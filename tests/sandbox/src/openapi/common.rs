//! What all operations have in common, and what ModI asks of the document's head.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;
use sportello::gateway::contract::ANTI_FORGERY_HEADER;
use sportello::gateway::contract::BASE_PATH;

/// Operations that need no session.
const PUBLIC: [&str; 3] = ["get_status", "create_rating", "list_receipt_keys"];
/// Errors that many operations share: name among the contract's responses, status, meaning.
const UNREADABLE: SharedError = ("Unreadable", "400", "The request cannot be read");
const NOBODY: SharedError = (
    "NotLoggedIn",
    "401",
    "Nobody is logged in, or the session has ended",
);
const FORGED: SharedError = (
    "AntiForgery",
    "403",
    "The anti-forgery header is missing or wrong",
);
const TOO_LARGE: SharedError = ("TooLarge", "413", "The body is too large");
const NOT_ACCEPTED: SharedError = ("NotAccepted", "415", "The body is of another media type");
const INVALID: SharedError = (
    "InvalidContent",
    "422",
    "The content breaks a rule of the contract",
);
const TOO_MANY: SharedError = ("TooManyRequests", "429", "The limit of requests is reached");
const FAILED: SharedError = ("Failed", "500", "The gateway failed");
const UNAVAILABLE: SharedError = (
    "Unavailable",
    "503",
    "The gateway is not available at the moment",
);
const SHARED: [SharedError; 9] = [
    UNREADABLE,
    NOBODY,
    FORGED,
    TOO_LARGE,
    NOT_ACCEPTED,
    INVALID,
    TOO_MANY,
    FAILED,
    UNAVAILABLE,
];

type SharedError = (&'static str, &'static str, &'static str);

/// Adds the head, the security schemes and what operations share.
pub fn add(document: &mut Value) {
    document["info"] = head();
    document["servers"] = json!([{ "url": format!("https://gateway.sportello.example{BASE_PATH}"), "description": "The app's own origin, where INPS's gateway answers" }]);
    document["tags"] = tags();
    document["components"]["securitySchemes"] = json!({
        "session": { "type": "apiKey", "in": "cookie", "name": "sportello_session", "description": "Set by the gateway's login page; no script can read it" },
        "anti_forgery": { "type": "apiKey", "in": "header", "name": ANTI_FORGERY_HEADER, "description": "Value given by GET /session" },
    });
    document["components"]["headers"] = headers();
    document["components"]["responses"] = shared_errors();
    let Some(paths) = document["paths"].as_object_mut() else {
        return;
    };
    for path in paths.values_mut().filter_map(Value::as_object_mut) {
        for (method, operation) in path.iter_mut() {
            complete(method, operation);
        }
    }
}

fn head() -> Value {
    json!({
        "title": "Sportello gateway",
        "version": "1.0.0",
        "description": "What the self-service front-end of INPS asks of INPS's gateway. Sessions are opened by the gateway's login page, `/login?return_to=…`. Errors are problems by RFC 9457; never decide by their title or detail.",
        "x-summary": "Claims, drafts and registers for the people INPS serves",
        "x-api-id": "sportello-gateway",
        "termsOfService": "https://www.inps.it/it/it/note-legali.html",
        "contact": { "name": "INPS", "url": "https://www.inps.it/it/it/contatti.html" },
        "license": { "name": "EUPL-1.2", "url": "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12" },
    })
}

fn tags() -> Value {
    let tags = [
        ("status", "Whether the gateway works"),
        ("session", "Who is logged in"),
        ("registers", "What is already known of the person"),
        ("drafts", "Claims being written"),
        ("documents", "Documents for claims"),
        ("claims", "Claims sent, and their cases"),
        ("confirmations", "Claims of others that wait for the person"),
        ("lookup", "Looking things up while filling in"),
        ("ratings", "How easy a service was"),
    ];
    tags.iter()
        .map(|(name, description)| json!({ "name": name, "description": description }))
        .collect()
}

fn headers() -> Value {
    let count = |description: &str| json!({ "description": description, "schema": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 2_147_483_647 } });
    json!({
        "X-RateLimit-Limit": count("Requests allowed in a minute"),
        "X-RateLimit-Remaining": count("Requests left in this minute"),
        "X-RateLimit-Reset": count("Seconds until the count begins anew"),
        "Retry-After": count("Seconds after which to try again"),
        "Cache-Control": { "description": "Always `no-store`", "schema": { "type": "string", "maxLength": 50 } },
    })
}

fn complete(method: &str, operation: &mut Value) {
    let name = operation["operationId"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    if operation.get("description").is_none() {
        operation["description"] = operation["summary"].clone();
    }
    let public = PUBLIC.contains(&name.as_str());
    let changes = method != "get";
    operation["security"] = match (public, changes) {
        (true, _) => json!([]),
        (false, false) => json!([{ "session": [] }]),
        (false, true) => json!([{ "session": [], "anti_forgery": [] }]),
    };
    let mut errors = vec![TOO_MANY, FAILED, UNAVAILABLE];
    if !public {
        errors.push(NOBODY);
    }
    if !public && changes {
        errors.push(FORGED);
    }
    if operation.get("requestBody").is_some() {
        errors.extend([UNREADABLE, TOO_LARGE, NOT_ACCEPTED, INVALID]);
    }
    let Some(responses) = operation["responses"].as_object_mut() else {
        return;
    };
    for (status, response) in responses.iter_mut() {
        describe(status, response);
    }
    // What the operation says itself is more exact than what all share.
    for (name, status, _) in errors {
        let shared = || json!({ "$ref": format!("#/components/responses/{name}") });
        responses.entry(status).or_insert_with(shared);
    }
}

fn shared_errors() -> Value {
    let responses = SHARED.iter().map(|(name, status, description)| {
        let mut response = json!({ "description": description });
        describe(status, &mut response);
        ((*name).to_owned(), response)
    });
    Value::Object(responses.collect())
}

fn describe(status: &str, response: &mut Value) {
    let mut headers = response["headers"]
        .as_object()
        .cloned()
        .unwrap_or_else(Map::new);
    for name in [
        "X-RateLimit-Limit",
        "X-RateLimit-Remaining",
        "X-RateLimit-Reset",
        "Cache-Control",
    ] {
        headers.insert(
            name.to_owned(),
            json!({ "$ref": format!("#/components/headers/{name}") }),
        );
    }
    if matches!(status, "429" | "503") {
        headers.insert(
            "Retry-After".to_owned(),
            json!({ "$ref": "#/components/headers/Retry-After" }),
        );
    }
    response["headers"] = Value::Object(headers);
    if status.starts_with(['4', '5']) {
        response["content"] = json!({ "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } });
    }
}
