use sportello_sandbox::openapi;
use std::fs;
use std::path::Path;

#[test]
fn the_committed_contracts_are_up_to_date() {
    check(
        "gateway",
        "--openapi",
        &openapi::yaml().expect("the contract"),
    );
    check(
        "ced",
        "--openapi-ced",
        &openapi::card::yaml().expect("the contract"),
    );
}

fn check(name: &str, option: &str, made: &str) {
    let file = format!("docs/{name}.openapi.yaml");
    let place = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(&file);
    let committed = fs::read_to_string(place).unwrap_or_default();
    assert!(
        committed == made,
        "{file} is not what the types say; write it with: cargo run -p sportello-sandbox -- {option} > {file}"
    );
}
