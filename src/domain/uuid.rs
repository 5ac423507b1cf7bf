//! UUIDs (RFC 9562), written out of a number that is random or a fingerprint.

/// The UUID of this version whose other bits are those of `number`.
pub fn uuid(number: u128, version: u8) -> String {
    let number = number & !(0xf << 76) | u128::from(version & 0xf) << 76;
    let number = number & !(0b11 << 62) | 0b10 << 62;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        number >> 96,
        number >> 80 & 0xffff,
        number >> 64 & 0xffff,
        number >> 48 & 0xffff,
        number & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_its_version_and_variant() {
        let check = |number: u128, version: u8, expected: &str| {
            assert_eq!(uuid(number, version), expected);
        };
        check(0, 4, "00000000-0000-4000-8000-000000000000");
        check(u128::MAX, 8, "ffffffff-ffff-8fff-bfff-ffffffffffff");
        check(
            0x3f25_04e0_4f89_11d3_9a0c_0305_e82c_3301,
            4,
            "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        );
    }
}
