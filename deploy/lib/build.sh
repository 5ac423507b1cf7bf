# shellcheck shell=bash disable=SC2034,SC2154 # the libraries share globals with ./sportello
# Builds the release site into dist/ and the two native programs. Cargo knows itself what is up to date; the site
# has a stamp, because Trunk runs wasm-bindgen and wasm-opt again each time.

# The stamp lies in dist/, which Trunk empties: a build by any other way makes it void.
site_stamp=dist/.sportello-stamp

# site_inputs: the files the site is made of, tracked or not.
site_inputs() {
    local inputs=(src style public index.html Trunk.toml Cargo.toml Cargo.lock package-lock.json)
    if git rev-parse --git-dir >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- "${inputs[@]}"
    else
        find "${inputs[@]}" -type f 2>/dev/null
    fi | LC_ALL=C sort -u
}

# site_hash: what the site is made of and with, as one number.
site_hash() {
    {
        site_inputs | while IFS= read -r file; do
            [[ -f $file ]] && sha256sum "$file"
        done
        rustc --version
        printf '%s\n' "$trunk_version" "$wasm_split_version"
        sha256sum deploy/*.mjs .cargo/config.toml
    } | sha256sum | cut -c 1-32
}

require_site() {
    local hash
    hash=$(site_hash)
    [[ -f dist/index.html && -f $site_stamp && $(<"$site_stamp") == "$hash" ]] && return 0
    require site "see the log" build_site "$hash"
}

build_site() {
    (
        flock 9
        trunk build --release
        node deploy/compress.mjs dist
        printf '%s\n' "$1" >"$site_stamp"
    ) 9>"$state_folder/site.lock"
}

# Everything the site's build needs.
require_site_tools() {
    require_wasm_target
    require_npm_packages production
    require_wasm_bindgen
    require_wasm_split
    require_trunk
    forget_tool_build
}

# The sandbox is built beside the tools and the site; it shares no folder of cargo's with them.
begin_sandbox() {
    begin_beside sandbox cargo build --locked -p sportello-sandbox
}

finish_sandbox() {
    finish_beside "see the log"
}

require_end_to_end_runner() {
    require "end-to-end runner" "see the log" cargo build --locked -p sportello-e2e
}
