//! The schemas of a NASpI claim that INPS has published, and what a message breaks of them.

use jsonschema::Validator;
use serde_json::Value;
use serde_json::json;
use std::fs;
use std::path::Path;

const PLACE: &str = "https://raw.githubusercontent.com/INPS-it/NDC/main/assets/schemas/";

/// Reads a published file; its references lead to the sibling files, and `type: object` with `items` means the item.
fn published(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/inps-published/schemas")
        .join(format!("{name}.oas3.yaml"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!(
            "INPS's published schemas belong beside the repository: {} {error}",
            path.display()
        )
    });
    let mut document: Value = yaml_serde::from_str(&text).expect("YAML");
    resolve(&mut document["components"]["schemas"], name);
    document["components"]["schemas"].take()
}

fn resolve(value: &mut Value, file: &str) {
    match value {
        Value::Object(map) => {
            map.remove("example");
            if map.contains_key("properties") {
                map.insert("additionalProperties".to_owned(), false.into());
            }
            if map.get("type") == Some(&"object".into())
                && let Some(item) = map.remove("items")
            {
                *map = item.as_object().expect("an item's schema").clone();
            }
            if let Some(Value::String(reference)) = map.get_mut("$ref") {
                let (place, schema) = reference.rsplit_once('/').expect("a path");
                let target = match place.strip_prefix(PLACE) {
                    Some(path) => path.split('/').next().expect("a file").to_owned(),
                    None => file.to_owned(),
                };
                *reference = format!("#/$defs/{target}/{schema}");
            }
            map.values_mut().for_each(|inner| resolve(inner, file));
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| resolve(inner, file)),
        _ => {}
    }
}

/// INPS's schema of a claim, read strictly: its `format: boolean` is one of two words, and a field that INPS does not
/// know is a mistake, though its schema allows more: a misspelled name would pass otherwise.
pub fn validator() -> Validator {
    let names = [
        "domanda-naspi",
        "richiedente-naspi",
        "stato-di-accolta-domanda-naspi",
        "stato-di-riesame-domanda-naspi",
        "stato-di-ricorso-domanda-naspi",
    ];
    let definitions: serde_json::Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), published(name)))
        .collect();
    let root = json!({ "$ref": "#/$defs/domanda-naspi/DomandaNASpi", "$defs": definitions });
    jsonschema::draft7::options()
        .should_validate_formats(true)
        .with_format("boolean", |text| matches!(text, "true" | "false"))
        .build(&root)
        .expect("a schema")
}

/// What the message breaks, each with its place; empty for a message in the published shape.
pub fn broken_rules(validator: &Validator, message: &Value) -> Vec<String> {
    validator
        .iter_errors(message)
        .map(|error| format!("{} {error}", error.instance_path()))
        .collect()
}
