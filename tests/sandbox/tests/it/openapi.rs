use sportello_sandbox::openapi;
use std::fs;
use std::path::Path;

#[test]
fn the_committed_contract_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/gateway.openapi.yaml");
    let committed = fs::read_to_string(&file).unwrap_or_default();
    let made = openapi::yaml().expect("the contract");
    assert!(
        committed == made,
        "docs/gateway.openapi.yaml is not what the types say; write it with: cargo run -p sportello-sandbox -- --openapi > docs/gateway.openapi.yaml"
    );
}
