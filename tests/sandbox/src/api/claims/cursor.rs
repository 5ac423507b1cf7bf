//! Where the next page of claims begins. To the app it is one opaque word.

use crate::store::claims::ListPlace;

/// The word for a place.
pub fn written(place: &ListPlace) -> String {
    format!("{}~{}", place.submitted_at, place.claim_id)
}

/// The place of a word; `None` when the gateway cannot have given it out.
pub fn read(cursor: &str) -> Option<ListPlace> {
    let (seconds, claim_id) = cursor.split_once('~')?;
    let is_number =
        (1..=12).contains(&seconds.len()) && seconds.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = (1..=50).contains(&claim_id.len())
        && claim_id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let submitted_at = seconds.parse().ok()?;
    (is_number && is_name).then(|| ListPlace {
        submitted_at,
        claim_id: claim_id.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_its_own_words_only() {
        let place = ListPlace {
            submitted_at: 1_795_000_000,
            claim_id: "claim-1".to_owned(),
        };
        assert_eq!(read(&written(&place)), Some(place));
        assert_eq!(read("claim-1"), None);
        assert_eq!(read("x~claim-1"), None);
        assert_eq!(read("-1~claim-1"), None);
        assert_eq!(read("1~"), None);
    }
}
