//! One folder per segment of users, one file per journey. A segment never imports another segment.

pub mod disability;
pub mod families;
pub mod unemployed;
