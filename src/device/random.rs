//! Randomness of the browser.

/// Random bytes for keys and labels; `None` where the browser refuses them.
pub fn bytes<const LENGTH: usize>() -> Option<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    let crypto = super::document::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// A random UUID (RFC 9562, version 4). Made of random bytes, because the browser's own maker of them is missing on a page
/// without HTTPS.
pub fn uuid() -> Option<String> {
    let number = u128::from_be_bytes(bytes()?);
    let version = number & !(0xf << 76) | 0x4 << 76;
    let variant = version & !(0b11 << 62) | 0b10 << 62;
    let digits = format!("{variant:032x}");
    let group = |from, to| digits.get(from..to);
    Some(format!(
        "{}-{}-{}-{}-{}",
        group(0, 8)?,
        group(8, 12)?,
        group(12, 16)?,
        group(16, 20)?,
        group(20, 32)?
    ))
}
