//! A NASpI claim on the wire (`wire`, exactly as INPS published it) and as the rest of the app sees it.

pub mod wire;
