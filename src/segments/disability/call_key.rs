//! The `Idempotency-Key` of each call. All are made of the submission's key and of what is sent, so nothing has to be kept
//! between two calls: the same claim sent again has the same keys, and another one has others.

use crate::domain::uuid::uuid;

/// The offset basis and the prime of FNV-1a with 128 bits.
const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// A UUID (RFC 9562, version 8). `attempt` counts anew beginnings of the same claim.
pub fn call_key(submission: &str, attempt: u32, operation: &str, message: &str) -> String {
    let attempt = attempt.to_string();
    let number = [submission, &attempt, operation, message]
        .iter()
        .flat_map(|part| part.bytes().chain([0]))
        .fold(BASIS, |hash, byte| {
            (hash ^ u128::from(byte)).wrapping_mul(PRIME)
        });
    uuid(number, 8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const SUBMISSION: &str = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    #[test]
    fn the_same_call_has_the_same_key() {
        let key = || call_key(SUBMISSION, 0, "FornisciFoto", "{}");
        assert_eq!(key(), key());
        let groups: Vec<usize> = key().split('-').map(str::len).collect();
        assert_eq!(groups, [8, 4, 4, 4, 12]);
        assert_eq!(key().chars().nth(14), Some('8'), "its version");
        assert!(
            matches!(key().chars().nth(19), Some('8'..='b')),
            "its variant"
        );
    }

    #[test]
    fn another_call_has_another_key() {
        let calls = [
            (SUBMISSION, 0, "FornisciFoto", "{}"),
            (SUBMISSION, 1, "FornisciFoto", "{}"),
            (SUBMISSION, 0, "ConfermaDomanda", "{}"),
            (SUBMISSION, 0, "FornisciFoto", "{ }"),
            ("", 0, "FornisciFoto", "{}"),
            (SUBMISSION, 0, "FornisciFoto{", "}"),
        ];
        let keys: BTreeSet<String> = calls
            .iter()
            .map(|(submission, attempt, operation, message)| {
                call_key(submission, *attempt, operation, message)
            })
            .collect();
        assert_eq!(keys.len(), calls.len());
    }
}
