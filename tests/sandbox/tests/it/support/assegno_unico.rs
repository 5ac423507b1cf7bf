//! Claims for the Assegno unico.

use super::visitor::Visitor;
use serde_json::Value;
use serde_json::json;

/// The claim that the registers pre-fill: all children, all of it to the applicant.
pub async fn assegno_unico(visitor: &Visitor) -> Value {
    let registers = visitor.get("/api/v1/registers").await.expect(200).json();
    let members = registers["household"]["members"]
        .as_array()
        .expect("members");
    let children: Vec<Value> = of(members, "child").map(child).collect();
    let partner = of(members, "spouse").chain(of(members, "partner")).next();
    let second_parent = match partner {
        Some(partner) => json!({ "tax_code": partner["tax_code"] }),
        None => json!({ "absence": "unknown" }),
    };
    json!({
        "benefit": "assegno-unico",
        "journey_version": 1,
        "request": {
            "role": "parent",
            "applicant_tax_code": registers["person"]["tax_code"],
            "children": children,
            "second_parent": second_parent,
            "split": "whole",
            "iban": "IT60X0542811101000000123456",
            "both_parents_work": false,
        },
        "contacts": { "email": "someone@example.org", "phone": "+39 333 0000000", "confirmation_channel": "email" },
        "documents": [],
        "requirements_met": true,
        "second_parent_informed": true,
        "declaration_made": true,
    })
}

fn of<'a>(members: &'a [Value], relation: &'a str) -> impl Iterator<Item = &'a Value> {
    members
        .iter()
        .filter(move |member| member["relation"] == relation)
}

fn child(member: &Value) -> Value {
    let disability = match &member["disability"] {
        Value::Null => "none".into(),
        known => known.clone(),
    };
    let mut child = json!({
        "tax_code": member["tax_code"],
        "given_name": member["given_name"],
        "family_name": member["family_name"],
        "birth_date": member["birth_date"],
        "disability": disability,
        "lives_with_applicant": true,
    });
    // From 18 to 20 on the tests' day.
    let born = member["birth_date"].as_str().expect("a date");
    if ("2005-11-26".."2008-11-26").contains(&born) {
        child["activity"] = "studies".into();
    }
    child
}
