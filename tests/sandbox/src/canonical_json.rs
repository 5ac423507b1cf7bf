//! JSON in the one form of RFC 8785, so that two programs hash the same bytes for the same content.
//!
//! The messages hold text, whole numbers, booleans and lists. For those the form is the order of names and no blanks;
//! a number with a fraction is refused, because JavaScript's way to write one is the only hard part of the RFC and no
//! message has any. The crates that write those too (`serde_jcs`, `serde_json_canonicalizer`) switch another way to read
//! numbers on in `serde_json`, for every program of this workspace.

use serde_json::Map;
use serde_json::Number;
use serde_json::Value;

/// The largest whole number that every reader of JSON keeps exactly: 2^53 - 1.
const LARGEST: u64 = 9_007_199_254_740_991;

/// The canonical form; `None` for a number that is not a whole one, or is too large to be read everywhere.
pub fn written(value: &Value) -> Option<String> {
    let mut text = String::new();
    write(value, &mut text)?;
    Some(text)
}

fn write(value: &Value, text: &mut String) -> Option<()> {
    match value {
        Value::Number(number) if !is_exact(number) => return None,
        // Text is escaped as the RFC says: only what must be, the short way where there is one.
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            text.push_str(&value.to_string());
        }
        Value::Array(items) => {
            text.push('[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                write(item, text)?;
            }
            text.push(']');
        }
        Value::Object(fields) => write_fields(fields, text)?,
    }
    Some(())
}

/// In the order of the names' UTF-16 code units, which is not that of their characters.
fn write_fields(fields: &Map<String, Value>, text: &mut String) -> Option<()> {
    let mut sorted: Vec<(&String, &Value)> = fields.iter().collect();
    sorted.sort_by_cached_key(|(name, _)| name.encode_utf16().collect::<Vec<u16>>());
    text.push('{');
    for (place, (name, value)) in sorted.into_iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        text.push_str(&Value::from(name.as_str()).to_string());
        text.push(':');
        write(value, text)?;
    }
    text.push('}');
    Some(())
}

fn is_exact(number: &Number) -> bool {
    number
        .as_u64()
        .or_else(|| number.as_i64().map(i64::unsigned_abs))
        .is_some_and(|size| size <= LARGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The samples of RFC 8785, sections 3.2.2 and 3.2.3, without the numbers that no message has.
    #[test]
    fn the_form_is_that_of_the_rfc() {
        let check = |given: &str, expected: Option<&str>| {
            let value: Value = serde_json::from_str(given).expect("JSON");
            assert_eq!(written(&value).as_deref(), expected, "{given}");
        };
        check(
            r#"{"numbers": [1, 0, -7], "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}"#,
            Some(
                "{\"literals\":[null,true,false],\"numbers\":[1,0,-7],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
            ),
        );
        check(
            r#"{"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7}"#,
            Some("{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\u{fb33}\":3}"),
        );
        check(
            "[56, {\"d\": true, \"10\": null, \"1\": [ ]}]",
            Some("[56,{\"1\":[],\"10\":null,\"d\":true}]"),
        );
        check("9007199254740991", Some("9007199254740991"));
        check("9007199254740992", None);
        check("[-9007199254740992]", None);
        check("{\"amount\": 4.50}", None);
        check("1e3", None);
    }
}
