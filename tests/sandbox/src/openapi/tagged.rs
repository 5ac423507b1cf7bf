//! Types that are one of several, told apart by a field. The derive puts that field beside the type it tells
//! (`allOf`), where a type that allows no unknown fields would refuse it; here it becomes one of the type's own fields.

use serde_json::Value;
use serde_json::json;

/// Moves the telling field into each type that `name` can be.
pub fn inside(document: &mut Value, name: &str, field: &str) {
    let schemas = &mut document["components"]["schemas"];
    let mut mapping = serde_json::Map::new();
    let choices = schemas[name]["oneOf"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    for choice in &choices {
        let (reference, tag) = (&choice["allOf"][0]["$ref"], &choice["allOf"][1]);
        let told = &tag["properties"][field];
        let (Some(reference), Some(word)) = (reference.as_str(), told["enum"][0].as_str()) else {
            continue;
        };
        mapping.insert(word.to_owned(), reference.into());
        let place = reference.trim_start_matches("#/components/schemas/");
        let target = &mut schemas[place];
        target["properties"][field] = told.clone();
        if let Some(required) = target["required"].as_array_mut() {
            required.insert(0, field.into());
        }
    }
    let references: Vec<Value> = mapping
        .values()
        .map(|reference| json!({ "$ref": reference }))
        .collect();
    schemas[name]["oneOf"] = references.into();
    schemas[name]["discriminator"] = json!({ "propertyName": field, "mapping": mapping });
}
