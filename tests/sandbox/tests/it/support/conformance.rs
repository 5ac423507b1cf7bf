//! Every answer of the gateway that a test sees is held against the contract.

use super::answer::Answer;
use serde_json::Value;
use serde_json::json;
use sportello_sandbox::openapi;
use std::sync::LazyLock;

static CONTRACT: LazyLock<Value> = LazyLock::new(|| openapi::document().expect("the contract"));

/// Stops the test when an answer is outside the contract. Paths the contract does not know are for the tests to judge.
pub fn check(method: &str, path: &str, answer: &Answer) {
    let plain = path.split('?').next().unwrap_or_default();
    let Some(operation) = plain
        .strip_prefix("/api/v1")
        .and_then(|path| operation(method, path))
    else {
        return;
    };
    // A test may order an answer that is no JSON.
    if answer.header("content-type") == "application/json"
        && serde_json::from_slice::<Value>(&answer.body).is_err()
    {
        return;
    }
    let response = resolved(&operation["responses"][answer.status.to_string()]);
    assert!(
        response.is_object(),
        "{method} {plain} may not answer {}",
        answer.status
    );
    for name in response["headers"]
        .as_object()
        .into_iter()
        .flat_map(|headers| headers.keys())
    {
        let ordered =
            name == "Retry-After" || name.starts_with("X-RateLimit") && answer.status >= 429;
        assert!(
            ordered || !answer.header(name).is_empty(),
            "{method} {plain} {} lacks {name}",
            answer.status
        );
    }
    match &response["content"] {
        Value::Null => assert!(
            answer.body.is_empty(),
            "{method} {plain} {} has a body",
            answer.status
        ),
        content => {
            let media = &content[answer.header("content-type")];
            assert!(
                media.is_object(),
                "{method} {plain} answers {}",
                answer.header("content-type")
            );
            if answer.header("content-type").ends_with("json") {
                check_body(&media["schema"], &answer.json(), plain);
            }
        }
    }
}

fn operation(method: &str, path: &str) -> Option<&'static Value> {
    let paths = CONTRACT["paths"].as_object()?;
    let (_, item) = paths.iter().find(|(template, _)| fits(template, path))?;
    item.get(method.to_lowercase())
}

fn fits(template: &str, path: &str) -> bool {
    let (wanted, found) = (template.split('/'), path.split('/'));
    wanted.clone().count() == found.clone().count()
        && wanted
            .zip(found)
            .all(|(wanted, found)| wanted.starts_with('{') || wanted == found)
}

fn resolved(value: &'static Value) -> &'static Value {
    match value["$ref"].as_str() {
        Some(reference) => CONTRACT
            .pointer(reference.trim_start_matches('#'))
            .expect("a part of the contract"),
        None => value,
    }
}

fn check_body(schema: &Value, body: &Value, path: &str) {
    let root = json!({ "allOf": [schema], "components": { "schemas": CONTRACT["components"]["schemas"] } });
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&root)
        .expect("a schema");
    let errors: Vec<String> = validator
        .iter_errors(body)
        .map(|error| format!("{} {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{path}: {errors:?}");
}
