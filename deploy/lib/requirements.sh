# shellcheck shell=bash disable=SC2034,SC2154 # the libraries share globals with ./sportello
# What the newcomer must bring: rustup, Node, a C compiler. Each missing one gives one line that says what to do.

# locked_version CRATE: the version in Cargo.lock.
locked_version() {
    grep -A 1 -x "name = \"$1\"" Cargo.lock | sed -n 's/^version = "\(.*\)"$/\1/p' | head -n 1
}

# is_at_least WANTED FOUND: compares dotted versions.
is_at_least() {
    [[ $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]
}

require_newcomer_tools() {
    { command -v rustup && command -v cargo; } >/dev/null ||
        stop_with "Rust is missing: install rustup (https://rustup.rs), open a new terminal and start the same command again"
    local found
    found=$(rustc --version 2>/dev/null | cut -d ' ' -f 2) || found=0
    is_at_least 1.88 "${found:-0}" ||
        stop_with "Rust 1.88 or newer is needed, this is ${found:-none}: run 'rustup update stable && rustup default stable'"
    { command -v npm && command -v node; } >/dev/null ||
        stop_with "Node is missing: install Node 20.19 or newer with npm, then start the same command again"
    found=$(node --version | tr -d v)
    is_at_least 20.19 "$found" || stop_with "Node 20.19 or newer is needed, this is $found"
    command -v cc >/dev/null || require_debian_packages "C compiler" gcc libc6-dev
}
