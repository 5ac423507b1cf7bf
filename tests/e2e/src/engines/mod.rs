//! Browser engines: how each is started, brought to a known state and ended.

mod browser;
mod chromium;
mod firefox;
mod key;
mod process;
mod webdriver;
mod webkit;

pub use {
    browser::Browser,
    key::{Key, KeyStroke},
    process::{Process, descendants, free_port, log_file},
    webdriver::{Element, WebDriver},
};

use std::fmt;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    Chromium,
    Firefox,
    /// The engine of Safari.
    Webkit,
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        })
    }
}

/// The size of the page in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    Desktop,
    /// A small telephone; Chromium only, the other engines have a least window width above it.
    Mobile,
}

impl Size {
    /// Width in CSS pixels.
    pub fn width(self) -> u32 {
        match self {
            Self::Desktop => 1280,
            Self::Mobile => 360,
        }
    }

    /// Height in CSS pixels.
    pub fn height(self) -> u32 {
        match self {
            Self::Desktop => 900,
            Self::Mobile => 740,
        }
    }
}

/// The colour scheme that the page is told the person prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

impl fmt::Display for Theme {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Light => "light",
            Self::Dark => "dark",
        })
    }
}
