//! Values nobody can guess: session tokens, anti-forgery values, names of claims and documents.

use sha2::Digest;
use sha2::Sha256;

/// Random bytes, written in hexadecimal: 32 bytes give 64 characters.
///
/// # Errors
/// When the operating system gives no random bytes.
pub fn hexadecimal<const BYTES: usize>() -> Result<String, getrandom::Error> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes)?;
    Ok(written(&bytes))
}

/// The SHA-256 of some bytes in hexadecimal: what is stored in place of a token, and what tells two bodies apart.
pub fn fingerprint(bytes: &[u8]) -> String {
    written(&Sha256::digest(bytes))
}

fn written(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
