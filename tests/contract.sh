#!/usr/bin/env bash
# Holds the contract: it is what the Rust types say, it keeps the ModI rules, and the sandbox never answers outside it.
# Environment: SCHEMATHESIS is the fuzzer's program (default: on the PATH); SPORTELLO_FUZZ_SECONDS its time (default 90).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
contract=docs/gateway.openapi.yaml
card_contract=docs/ced.openapi.yaml
sandbox=$(realpath "${CARGO_TARGET_DIR:-target}")/debug/sportello-sandbox
spectral=node_modules/.bin/spectral
schemathesis=$(command -v "${SCHEMATHESIS:-schemathesis}") || { echo "contract: schemathesis is not there" >&2; exit 1; }
work=$(mktemp -d)
server=
trap 'kill ${server:+"$server"} 2>/dev/null || true; rm -rf "$work"' EXIT

fail() {
    printf 'contract: %s\n' "$1" >&2
    exit 1
}

check_up_to_date() {
    local file=$1 option=$2
    "$sandbox" "$option" | diff -u "$file" - >"$work/difference" ||
        { head -40 "$work/difference"; fail "$file is out of date: $sandbox $option > $file"; }
}

check_rules() {
    "$spectral" lint --quiet --fail-severity warn --ruleset tests/spectral.yaml "$contract" ||
        fail "$contract breaks a rule of tests/spectral.yaml"
}

# Every rule of ours must catch something in the files that break them: a rule that catches nothing proves nothing.
check_rules_catch() {
    "$spectral" lint --ruleset tests/spectral.yaml tests/contract/*.openapi.yaml >"$work/caught" &&
        fail "Spectral found nothing in files that break its rules"
    local rule
    while read -r rule; do
        grep -q " $rule " "$work/caught" || fail "rule $rule caught nothing in tests/contract"
    done < <(grep -o '^  modi-[a-z-]*' tests/spectral.yaml | tr -d ' ')
}

start_sandbox() {
    "$sandbox" --listen 127.0.0.1:0 --site "$work" --requests-per-minute 1000000 >"$work/sandbox" 2>"$work/errors" &
    server=$!
    local tries=0
    until address=$(grep -o -m 1 'http://127[^ ]*' "$work/sandbox"); do
        kill -0 "$server" 2>/dev/null || fail "the sandbox does not start: $(<"$work/errors")"
        (( ++tries < 100 )) || fail "the sandbox does not say where it listens"
        sleep 0.1
    done
}

# log_in PERSON: sets session and anti_forgery, by the login page's own form.
log_in() {
    local jar=$work/cookies form_token
    rm -f "$jar"
    form_token=$(curl -sS -c "$jar" "$address/login" | sed -n 's/.*name="form_token" value="\([^"]*\)".*/\1/p')
    curl -sS -o /dev/null -b "$jar" -c "$jar" "$address/login" --data-urlencode "form_token=$form_token" \
        --data-urlencode identity=spid --data-urlencode "person=$1" --data-urlencode return_to=/
    session=$(awk '$6 == "sportello_session" { print $7 }' "$jar")
    anti_forgery=$(curl -sS -b "$jar" "$address/api/v1/session" | sed -n 's/.*"anti_forgery_token":"\([^"]*\)".*/\1/p')
    [[ -n $session && -n $anti_forgery ]] || fail "logging in as $1 gave no session"
}

# fuzz CONTRACT PATH ARGUMENT...: in a folder of its own, because the fuzzer leaves notes where it runs.
fuzz() (
    root=$PWD file=$1 path=$2
    shift 2
    cd "$work"
    SPORTELLO_SESSION=$session SPORTELLO_ANTI_FORGERY=$anti_forgery \
        "$schemathesis" --config-file "$root/tests/schemathesis.toml" run "$root/$file" --url "$address$path" --checks all \
        --continue-on-failure --generation-database none --seed 1 --warnings off "$@" ||
        fail "the sandbox answered outside its contract (see above; its log: $(tail -3 "$work/errors"))"
    [[ ! -s $work/errors ]] || fail "the sandbox failed: $(head -3 "$work/errors")"
)

check_up_to_date "$contract" --openapi
check_up_to_date "$card_contract" --openapi-ced
check_rules
check_rules_catch
start_sandbox
log_in francesca-serra
# Logging out would leave the rest to be asked by nobody, so it has a run of its own.
fuzz "$contract" /api/v1 --exclude-operation-id delete_session --max-time "${SPORTELLO_FUZZ_SECONDS:-90}"
# INPS's own rules are those of its schemas: ours (ModI) do not hold for it.
log_in stefano-pellegrini
fuzz "$card_contract" /api/v1/ced/Domanda --max-time "${SPORTELLO_FUZZ_SECONDS:-90}"
log_in giulia-ferri
fuzz "$contract" /api/v1 --include-operation-id delete_session --max-examples 20 --phases coverage,fuzzing
printf 'contract: up to date, by the rules, and kept\n'
