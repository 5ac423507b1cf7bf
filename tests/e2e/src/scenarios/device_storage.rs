//! What the app keeps in the browser's storage, read as anybody would who gets hold of the device.

use crate::{
    failure::{Outcome, ensure},
    page::Page,
};
use serde_json::Value;
use std::time::{Duration, Instant};

/// The store of sealed records.
pub const RECORDS: &str = "records";
/// The store of keys.
pub const KEYS: &str = "keys";
/// How long the browser may take to write.
const PATIENCE: Duration = Duration::from_secs(5);

/// Gives, for a store, each name with its value: bytes as text of one character each, a key by what may be done with it.
const READ: &str = "const open = indexedDB.open('sportello'); \
    const database = await new Promise((done, failed) => { open.onsuccess = () => done(open.result); open.onerror = failed; }); \
    if (!database.objectStoreNames.contains(name)) { database.close(); indexedDB.deleteDatabase('sportello'); return []; } \
    const store = database.transaction(name).objectStore(name); \
    const all = (request) => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = failed; }); \
    const [names, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll())]); \
    database.close(); \
    const shown = async (value) => { \
        if (value instanceof Uint8Array) return { bytes: value.length, text: String.fromCharCode(...value) }; \
        if (value instanceof CryptoKey) { \
            const exported = await crypto.subtle.exportKey('raw', value).then(() => true, () => false); \
            return { key: value.algorithm.name, bits: value.algorithm.length, exported }; \
        } \
        if (typeof value !== 'object') return value; \
        return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([part, inner]) => [part, await shown(inner)]))); \
    }; \
    return Promise.all(names.map(async (name, index) => [name, await shown(values[index])]));";

async fn read(page: &Page, store: &str) -> Outcome<Value> {
    let script = format!("return (async (name) => {{ {READ} }})('{store}').then(JSON.stringify)");
    Ok(serde_json::from_str(&page.read(&script).await?)?)
}

/// How many entries a store has.
pub async fn entries(page: &Page, store: &str) -> Outcome<usize> {
    Ok(read(page, store).await?.as_array().map_or(0, Vec::len))
}

/// Waits until a store has this many entries.
pub async fn wait_entries(page: &Page, store: &str, expected: usize) -> Outcome {
    page.note(format!("wait for {expected} entries in {store}"));
    let start = Instant::now();
    loop {
        let found = entries(page, store).await?;
        if found == expected {
            return Ok(());
        }
        ensure(start.elapsed() < PATIENCE, || {
            format!("{store} has {found} entries, not {expected}")
        })?;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Fails unless every record is an initialisation vector and ciphertext, no key can be exported, and none of `secrets` is
/// anywhere in names or values.
pub async fn ensure_sealed(page: &Page, secrets: &[&str]) -> Outcome {
    let (records, keys) = (read(page, RECORDS).await?, read(page, KEYS).await?);
    let some = |found: &Value| found.as_array().is_some_and(|found| !found.is_empty());
    ensure(some(&records) && some(&keys), || {
        "nothing is kept".to_owned()
    })?;
    for record in records.as_array().into_iter().flatten() {
        let value = &record[1];
        let sealed = value["0"]["bytes"] == 12 && value["1"]["bytes"].as_u64() > Some(16);
        ensure(sealed, || format!("a record is {value}"))?;
    }
    for key in keys.as_array().into_iter().flatten() {
        let sealing = &key[1]["sealing"];
        ensure(
            sealing["key"] == "AES-GCM" && sealing["bits"] == 256,
            || format!("the sealing key is {sealing}"),
        )?;
        for name in ["sealing", "labelling"] {
            ensure(key[1][name]["exported"] == false, || {
                format!("the {name} key can be exported: {key}")
            })?;
        }
    }
    let everything = format!("{records}{keys}").to_lowercase();
    for secret in secrets {
        ensure(!everything.contains(&secret.to_lowercase()), || {
            format!("«{secret}» can be read in the storage: {everything}")
        })?;
    }
    Ok(())
}
