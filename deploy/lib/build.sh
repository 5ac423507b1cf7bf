# shellcheck shell=bash disable=SC2034,SC2154 # the libraries share globals with ./sportello
# Builds the release site into dist/, the component gallery into target/gallery, and the two native programs. Cargo knows
# itself what is up to date; what Trunk builds has a stamp, because it runs wasm-bindgen and its hooks again each time.

# The stamp lies in the folder of what was built, which Trunk empties: a build by any other way makes it void.
stamp=.sportello-stamp
gallery_folder=target/gallery

# input_files INPUT...: the files that something is made of, tracked or not.
input_files() {
    if git rev-parse --git-dir >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- "$@"
    else
        find "$@" -type f 2>/dev/null
    fi | LC_ALL=C sort -u
}

# build_hash INPUT...: what something is made of and with, as one number.
build_hash() {
    {
        input_files src style public Cargo.toml Cargo.lock package-lock.json "$@" | while IFS= read -r file; do
            [[ -f $file ]] && sha256sum "$file"
        done
        rustc --version
        printf '%s\n' "$trunk_version" "$wasm_split_version"
        sha256sum deploy/*.mjs .cargo/config.toml
    } | sha256sum | cut -c 1-32
}

# is_built FOLDER HASH: whether what lies there was built of just this.
is_built() {
    [[ -f $1/index.html && -f $1/$stamp && $(<"$1/$stamp") == "$2" ]]
}

require_site() {
    local hash
    hash=$(build_hash index.html Trunk.toml)
    is_built dist "$hash" || require site "see the log" build_site "$hash"
}

build_site() {
    (
        flock 9
        trunk build --release
        node deploy/compress.mjs dist
        printf '%s\n' "$1" >"dist/$stamp"
    ) 9>"$state_folder/site.lock"
}

# After the site: what it has compiled is taken over.
require_gallery() {
    local hash
    hash=$(build_hash tests/gallery)
    is_built "$gallery_folder" "$hash" || require "component gallery" "see the log" build_gallery "$hash"
}

build_gallery() {
    (
        flock 9
        trunk build --config tests/gallery --release
        printf '%s\n' "$1" >"$gallery_folder/$stamp"
    ) 9>"$state_folder/gallery.lock"
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
