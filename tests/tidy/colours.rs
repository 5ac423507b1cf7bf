//! Text on its ground has a contrast of 7:1 in each theme (WCAG 1.4.6), and what marks a part 3:1 (WCAG 1.4.11). The judges
//! of the end-to-end tests ask for the first in the light theme only, and for the second never.

use std::collections::BTreeMap;

type Colours = BTreeMap<String, [f64; 3]>;

/// Text and ground, as the style sheets put one on the other.
const PAIRS: &[(&[&str], &[&str])] = &[
    (
        &[
            "text",
            "text-soft",
            "link",
            "link-hover",
            "danger",
            "success",
        ],
        &["page", "tint", "raised"],
    ),
    (
        &["text"],
        &["success-tint", "warning-tint", "danger-tint", "info-tint"],
    ),
    (&["success"], &["success-tint"]),
    (&["warning"], &["warning-tint"]),
    (&["danger"], &["danger-tint"]),
    (&["info"], &["info-tint", "tint"]),
    (&["neutral"], &["neutral-tint"]),
    (
        &["on-primary"],
        &["primary", "primary-hover", "primary-pressed"],
    ),
    (&["on-danger"], &["danger", "danger-hover"]),
    (&["on-disabled"], &["disabled"]),
    (&["on-deep", "accent", "accent-hover"], &["deep", "deepest"]),
    (&["on-deep-soft"], &["deep"]),
    (&["on-deep"], &["deep-success"]),
];

/// What marks a control or tells a state, and its ground.
const PARTS: &[(&[&str], &[&str])] = &[
    (
        &[
            "border",
            "border-soft",
            "primary",
            "primary-hover",
            "primary-pressed",
            "brand-light",
            "danger",
            "danger-hover",
            "success",
            "warning",
            "info",
        ],
        &["page", "tint", "raised"],
    ),
    (&["accent", "on-deep"], &["deep", "deepest", "deep-track"]),
];

#[test]
fn colours_stand_out_in_each_theme() {
    let style = include_str!("../../style/tokens.css");
    let light = colours(style, ":root {");
    assert!(light.len() > 30, "the light theme was not read");
    for selector in [
        ":root:not([data-theme=\"light\"]) {",
        ":root[data-theme=\"dark\"] {",
        ":root[data-theme=\"contrast\"] {",
    ] {
        let changed = colours(style, selector);
        assert!(changed.len() > 20, "{selector} was not read");
        let mut theme = light.clone();
        theme.extend(changed);
        ensure_contrast(&theme, selector);
    }
    ensure_contrast(&light, ":root");
}

#[test]
fn contrast_is_computed_as_wcag_says() {
    let grey = colours("a { --colour-x: #767676; --colour-y: #fff; }", "a {");
    let found = contrast(grey["x"], grey["y"]);
    assert!((found - 4.54).abs() < 0.01, "{found}");
}

fn ensure_contrast(theme: &Colours, name: &str) {
    for (pairs, least) in [(PAIRS, 7.0), (PARTS, 3.0)] {
        for (marks, grounds) in pairs {
            for mark in *marks {
                for ground in *grounds {
                    let found = contrast(theme[*mark], theme[*ground]);
                    assert!(found >= least, "{name} {mark} on {ground}: {found:.2}");
                }
            }
        }
    }
}

/// The colours that the rule after `selector` sets, by name.
fn colours(style: &str, selector: &str) -> Colours {
    let (_, rest) = style.split_once(selector).unwrap();
    let (rule, _) = rest.split_once('}').unwrap();
    let declared = rule.split(';').filter_map(|line| {
        let (name, value) = line.rsplit_once("--colour-")?.1.split_once(": #")?;
        Some((name.to_owned(), channels(value.trim())))
    });
    declared.collect()
}

fn channels(hex: &str) -> [f64; 3] {
    let wide = match hex.len() {
        3 => hex.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => hex.to_owned(),
    };
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0)
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        if channel <= 0.040_45 {
            channel / 12.92
        } else {
            ((channel + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
