//! The check letter shared by the tax code and the Italian account number.
//!
//! Both weigh characters in odd places with one table and take characters in even places at their face value, then
//! keep the remainder by 26 (D.M. 23 December 1976 for the tax code; the ABI standard for the CIN of an account).

/// Weights of characters in odd places (first, third, …): the value is that of `0`–`9` or `A`–`Z`.
const ODD_WEIGHTS: [u32; 26] = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/// The check letter of a text of digits and capital letters; `None` if it holds any other character.
pub fn check_letter(text: &str) -> Option<char> {
    let mut sum = 0;
    for (index, byte) in text.bytes().enumerate() {
        let value = match byte {
            b'0'..=b'9' => byte - b'0',
            b'A'..=b'Z' => byte - b'A',
            _ => return None,
        };
        sum += if index % 2 == 0 {
            *ODD_WEIGHTS.get(usize::from(value))?
        } else {
            u32::from(value)
        };
    }
    char::from_u32(u32::from(b'A') + sum % 26)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_known_codes() {
        let check =
            |text: &str, expected: Option<char>| assert_eq!(check_letter(text), expected, "{text}");
        check("RSSMRA85T10A562", Some('S'));
        check("0542811101000000123456", Some('X'));
        check("rssmra85t10a562", None);
        check("", Some('A'));
    }
}
