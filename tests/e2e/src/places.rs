//! Where things are in the repository and on this machine.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// The folder of this package, with the fixtures and the oracles' scripts.
pub fn package() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Where screenshots, logs and bundles go; git ignores it.
pub fn output() -> PathBuf {
    root().join("tests/output")
}

/// The built site.
pub fn site() -> PathBuf {
    root().join("dist")
}

/// The built component gallery.
pub fn gallery() -> PathBuf {
    root().join("target/gallery")
}

/// A program that `./sportello test` installs: from PATH when it is there (as the command sets it), else from the folder
/// of the tools, so that this runner can be started by itself too.
pub fn tool(name: &str) -> PathBuf {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&paths).any(|folder| folder.join(name).is_file());
    if on_path {
        return PathBuf::from(name);
    }
    kept_tools(name)
        .into_iter()
        .find(|path| path.is_file())
        .unwrap_or_else(|| PathBuf::from(name))
}

/// Where the tools are kept, for this person.
pub fn kept_tools_folder() -> Option<PathBuf> {
    let own = std::env::var_os("SPORTELLO_TOOLS").map(PathBuf::from);
    own.or_else(|| {
        let home = std::env::var_os("HOME").map(PathBuf::from)?;
        Some(home.join(".cache/sportello"))
    })
}

fn kept_tools(name: &str) -> Vec<PathBuf> {
    let Some(base) = kept_tools_folder() else {
        return Vec::new();
    };
    let tools = base.join("tools");
    let versions = std::fs::read_dir(&tools).into_iter().flatten().flatten();
    versions
        .map(|folder| folder.path().join("bin").join(name))
        .chain([tools.join("bin").join(name)])
        .collect()
}

/// A scenario's name made fit for a file name.
pub fn file_name(name: &str) -> String {
    name.chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect()
}
