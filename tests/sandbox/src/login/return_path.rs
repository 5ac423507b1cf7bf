//! Where to go after the login: only ever a place of this site.

/// The longest path taken.
const LONGEST: usize = 1000;

/// The path itself when it is a place of this site, else the home page. Browsers read `//host` and `/\host` as another
/// site, and drop tabs and line breaks before they look.
pub fn safe(wanted: &str) -> &str {
    let starts_well = wanted.starts_with('/') && !wanted.starts_with("//");
    let plain = wanted
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if starts_well && plain && wanted.len() <= LONGEST {
        wanted
    } else {
        "/"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_leads_away() {
        let check = |wanted: &str, expected: &str| assert_eq!(safe(wanted), expected, "{wanted:?}");
        check("/", "/");
        check(
            "/servizi/naspi/domanda?passo=2#x",
            "/servizi/naspi/domanda?passo=2#x",
        );
        check("", "/");
        check("servizi", "/");
        check("//evil.example", "/");
        check("/\\evil.example", "/");
        check("/a\\b", "/");
        check("\\\\evil.example", "/");
        check("https://evil.example", "/");
        check("javascript:alert(1)", "/");
        check("/\t/evil.example", "/");
        check("/\n/evil.example", "/");
        check(" //evil.example", "/");
        check("/a\r\nSet-Cookie: x", "/");
        check("/caffè", "/");
        check(&format!("/{}", "a".repeat(2000)), "/");
    }
}
