# shellcheck shell=bash disable=SC2034,SC2154 # the libraries share globals with ./sportello
# The suites of tests. Each runs on after another's failure; the last line counts them.

suites_passed=0
suites_failed=0

# suite NAME COMMAND...: its output is shown, the runner's own closing line with it.
suite() {
    local name=$1
    shift
    printf '\n==> %s\n' "$name"
    time_step "$name" "" "$@"
    if [[ $step_status -eq 0 ]]; then
        suites_passed=$((suites_passed + 1))
        step_results[-1]=passed
    else
        suites_failed=$((suites_failed + 1))
        printf 'sportello: %s failed\n' "$name"
    fi
}

# The exit status tells; the closing line is the last one.
close_suites() {
    print_durations
    printf '%d passed, %d failed\n' "$suites_passed" "$suites_failed"
    [[ $suites_failed -eq 0 ]] || exit 1
    exit 0
}

require_rust_component() {
    cargo "$2" --version >/dev/null 2>&1 || require "$1" "run 'rustup component add $1'" rustup component add "$1"
}

require_check_tools() {
    require_newcomer_tools
    require_wasm_target
    require_rust_component rustfmt fmt
    require_rust_component clippy clippy
}

require_browsers() {
    require_debian_packages "browsers and their drivers" "${test_packages[@]}"
    require_geckodriver
}

check_suites() {
    suite format cargo fmt --all --check
    suite "clippy, native" cargo clippy --locked --workspace --no-default-features --all-targets -- -D warnings
    suite "clippy, browser" cargo clippy --locked -p sportello -p sportello-gallery --target wasm32-unknown-unknown -- -D warnings
    unit_suite
}

unit_suite() {
    suite unit cargo test --locked -p sportello --no-default-features --lib --tests
}

sandbox_suite() {
    suite sandbox cargo test --locked -p sportello-sandbox
}

contract_suite() {
    suite contract bash tests/contract.sh
}

end_to_end_suite() {
    suite "the runner itself" cargo test --locked -q -p sportello-e2e --lib
    suite "end to end" cargo run --locked -q -p sportello-e2e -- "$@"
}

accessibility_suite() {
    suite accessibility cargo run --locked -q -p sportello-e2e -- a11y
}

screen_reader_suite() {
    suite "screen reader" cargo run --locked -q -p sportello-e2e -- orca "$@"
}

run_checks() {
    require_check_tools
    check_suites
    close_suites
}

run_tests() {
    local part=${1:-all}
    [[ $# -gt 0 ]] && shift
    case $part in
        all | unit | sandbox | contract | e2e | a11y | orca) ;;
        *) stop_with "unknown part '$part': ./sportello help lists them" ;;
    esac
    case $part in
        unit) require_newcomer_tools ;;
        sandbox) require_newcomer_tools ;;
        contract)
            require_newcomer_tools
            begin_sandbox
            require_npm_packages full
            require_debian_packages "Python's venv" python3-venv
            require_schemathesis
            finish_sandbox
            ;;
        e2e | a11y) require_browser_suites ;;
        orca) require_screen_reader_suite ;;
        all)
            require_check_tools
            require_browser_suites
            require_screen_reader
            require_schemathesis
            ;;
    esac
    case $part in
        unit) unit_suite ;;
        sandbox) sandbox_suite ;;
        contract) contract_suite ;;
        e2e) end_to_end_suite "$@" ;;
        a11y) accessibility_suite ;;
        orca) screen_reader_suite "$@" ;;
        all)
            check_suites
            sandbox_suite
            contract_suite
            end_to_end_suite
            accessibility_suite
            screen_reader_suite
            ;;
    esac
    close_suites
}

require_screen_reader() {
    require_debian_packages "the screen reader" "${screen_reader_packages[@]}"
}

require_screen_reader_suite() {
    require_newcomer_tools
    begin_sandbox
    require_screen_reader
    require_geckodriver
    require_site_tools
    require_site
    finish_sandbox
    require_end_to_end_runner
}

# What drives a browser needs the site, the sandbox and the runner.
require_browser_suites() {
    require_newcomer_tools
    begin_sandbox
    require_wasm_target
    require_npm_packages full
    require_browsers
    require_wasm_bindgen
    require_wasm_split
    require_trunk
    forget_tool_build
    require_site
    require_gallery
    finish_sandbox
    require_end_to_end_runner
}
