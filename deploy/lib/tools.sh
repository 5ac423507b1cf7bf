# shellcheck shell=bash disable=SC2034,SC2154 # the libraries share globals with ./sportello
# Tools built with cargo: the bundler, the wasm-bindgen of the locked version, Firefox's driver.

trunk_version=0.21.14
wasm_split_version=0.2.4
geckodriver_version=0.37.1

# tool_folder NAME VERSION: clones that need different versions do not disturb each other.
tool_folder() {
    printf '%s/%s-%s' "$tools_folder" "$1" "$2"
}

# All tools are found by name from here on, and the ones kept for Sportello win over others.
use_tools() {
    local bindgen_version
    bindgen_version=$(locked_version wasm-bindgen)
    PATH=$project_root/node_modules/.bin:$(tool_folder trunk "$trunk_version")/bin:$PATH
    PATH=$(tool_folder wasm-bindgen "$bindgen_version")/bin:$(tool_folder wasm-split-cli "$wasm_split_version")/bin:$PATH
    PATH=$(tool_folder geckodriver "$geckodriver_version")/bin:$PATH
    export PATH
}
use_tools

require_wasm_target() {
    rustup target list --installed | grep -qx wasm32-unknown-unknown ||
        require "wasm target" "run 'rustup target add wasm32-unknown-unknown'" rustup target add wasm32-unknown-unknown
}

# has_tool NAME VERSION: whether what is on the path has exactly this version.
has_tool() {
    local found
    found=$("$1" --version 2>/dev/null | head -n 1 | cut -d ' ' -f 2) || return 1
    [[ $found == "$2" ]]
}

# install_tool NAME VERSION CRATE [CARGO OPTION...]: with the profile that compiles fastest; these tools do
# little work themselves, so unoptimised code costs a second a build and saves minutes here.
install_tool() {
    local name=$1 version=$2 crate=$3
    shift 3
    mkdir -p "$tools_folder"
    (
        # Two commands at the same time build a tool once.
        flock 9
        has_tool "$name" "$version" && exit 0
        CARGO_TARGET_DIR=$tools_folder/build \
            CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 \
            CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_PROFILE_RELEASE_STRIP=debuginfo CARGO_PROFILE_RELEASE_INCREMENTAL=false \
            cargo install "$crate" --version "$version" --root "$(tool_folder "$name" "$version")" --force "$@"
    ) 9>"$tools_folder/lock"
}

# forget_tool_build: the objects shared by the tools are large and not needed once they are installed.
forget_tool_build() {
    rm -rf "$tools_folder/build"
}

require_trunk() {
    has_tool trunk "$trunk_version" ||
        require "trunk $trunk_version" "see the log" \
            install_tool trunk "$trunk_version" trunk --locked --no-default-features
}

# Not --locked: the lock in the published crate names a version of a dependency that no registry serves.
require_wasm_bindgen() {
    local version
    version=$(locked_version wasm-bindgen)
    has_tool wasm-bindgen "$version" ||
        require "wasm-bindgen $version" "see the log" \
            install_tool wasm-bindgen "$version" wasm-bindgen-cli --no-default-features
}

# It does not say its version: only the one kept for Sportello is taken.
require_wasm_split() {
    [[ -x $(tool_folder wasm-split-cli "$wasm_split_version")/bin/wasm-split-cli ]] ||
        require "wasm-split-cli $wasm_split_version" "see the log" \
            install_tool wasm-split-cli "$wasm_split_version" wasm_split_cli_support --locked --features build-binary
}

require_geckodriver() {
    has_tool geckodriver "$geckodriver_version" ||
        require "geckodriver $geckodriver_version" "see the log" \
            install_tool geckodriver "$geckodriver_version" geckodriver --locked
}
