//! How large a picture is to be when it is sent: a camera's has many times the dots that a page needs to be read.

/// Pictures of at most so many bytes go as they are: to encode them anew would lose more than it saves.
pub const SMALL_BYTES: u64 = 2 * 1024 * 1024;

/// Dots of the longer side of a picture that was made smaller. An A4 page has some 200 of them to the inch then, as a good
/// scan.
pub const LONGEST_SIDE: u32 = 2400;

/// How good the picture stays that is encoded anew: beyond this it grows, and nobody sees a difference.
pub const QUALITY: f64 = 0.85;

/// Whether a file is to be made smaller before it is sent: only pictures are.
pub fn is_to_shrink(media_type: &str, bytes: u64) -> bool {
    matches!(media_type, "image/jpeg" | "image/png") && bytes > SMALL_BYTES
}

/// Width and height that the picture is drawn with: never more than it has, and at least one dot.
pub fn drawn(width: u32, height: u32) -> (u32, u32) {
    let longest = width.max(height);
    if longest <= LONGEST_SIDE {
        return (width, height);
    }
    let scaled = |side: u32| {
        let (side, all) = (u64::from(side), u64::from(longest));
        let rounded = (side * u64::from(LONGEST_SIDE) + all / 2) / all;
        u32::try_from(rounded).unwrap_or(LONGEST_SIDE).max(1)
    };
    (scaled(width), scaled(height))
}

/// Whether the smaller file is worth its losses: it must save a quarter, unless only it can be sent at all.
pub fn is_worth_it(before: u64, after: u64, most: u64) -> bool {
    after <= most && (before > most || after <= before - before / 4)
}

/// The name of a picture that is a JPEG now.
pub fn jpeg_name(name: &str) -> String {
    let stem = match name.rsplit_once('.') {
        Some((_, ending))
            if ["jpg", "jpeg"]
                .iter()
                .any(|known| ending.eq_ignore_ascii_case(known)) =>
        {
            return name.to_owned();
        }
        Some((stem, ending)) if !stem.is_empty() && ending.eq_ignore_ascii_case("png") => stem,
        _ => name,
    };
    [stem, ".jpg"].concat()
}

/// So many bytes in megabytes, in tenths: `8.2`, and never less than `0.1`.
pub fn megabytes(bytes: u64) -> String {
    let tenths = (bytes * 10).div_ceil(1024 * 1024).max(1);
    [tenths / 10, tenths % 10]
        .map(|part| part.to_string())
        .join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEGABYTE: u64 = 1024 * 1024;

    #[test]
    fn only_large_pictures_shrink() {
        let check = |media_type, bytes, expected| {
            assert_eq!(is_to_shrink(media_type, bytes), expected, "{media_type}");
        };
        check("image/jpeg", 8 * MEGABYTE, true);
        check("image/png", SMALL_BYTES + 1, true);
        check("image/png", SMALL_BYTES, false);
        check("application/pdf", 12 * MEGABYTE, false);
    }

    #[test]
    fn the_longer_side_is_cut_down_and_the_shape_stays() {
        let check = |(width, height), expected| assert_eq!(drawn(width, height), expected);
        check((4000, 3000), (2400, 1800));
        check((3000, 4000), (1800, 2400));
        check((2400, 2400), (2400, 2400));
        check((800, 600), (800, 600));
        check((4001, 3001), (2400, 1800));
        check((100_000, 1), (2400, 1));
        check((u32::MAX, u32::MAX), (2400, 2400));
    }

    #[test]
    fn what_saves_little_goes_as_it_is() {
        let most = 10 * MEGABYTE;
        let check = |before, after, expected| {
            assert_eq!(
                is_worth_it(before, after, most),
                expected,
                "{before} {after}"
            );
        };
        check(8 * MEGABYTE, MEGABYTE, true);
        check(8 * MEGABYTE, 6 * MEGABYTE, true);
        check(8 * MEGABYTE, 7 * MEGABYTE, false);
        // Only the smaller one can be sent.
        check(11 * MEGABYTE, 10 * MEGABYTE, true);
        check(30 * MEGABYTE, 11 * MEGABYTE, false);
    }

    #[test]
    fn a_picture_is_named_as_what_it_is() {
        let check = |name, expected| assert_eq!(jpeg_name(name), expected);
        check("verbale.PNG", "verbale.jpg");
        check("viso.jpeg", "viso.jpeg");
        check("VISO.JPG", "VISO.JPG");
        check("foto.2026.png", "foto.2026.jpg");
        check("foto", "foto.jpg");
        check(".png", ".png.jpg");
    }

    #[test]
    fn sizes_are_said_in_tenths() {
        let check = |bytes, expected| assert_eq!(megabytes(bytes), expected);
        check(8 * MEGABYTE + 150_000, "8.2");
        check(MEGABYTE, "1.0");
        check(1, "0.1");
        check(10 * MEGABYTE, "10.0");
    }
}
