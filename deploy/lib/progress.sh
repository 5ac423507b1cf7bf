# shellcheck shell=bash disable=SC2034,SC2154 # the libraries share globals with ./sportello
# Steps with a name: what they are doing is shown while they run, how long they took at the end.

step_names=()
step_results=()
step_seconds=()
# Exit status of the last step. A global, because a function called in a condition loses `set -e`.
step_status=0

# stop_with MESSAGE: one clear line that says what to do, and the end.
stop_with() {
    printf 'sportello: %s\n' "$1" >&2
    exit 1
}

# last_words LOG: its last line that is not empty, cut to fit a line.
last_words() {
    tail -c 400 "$1" | tr '\r' '\n' | sed 's/^ *//' | awk 'NF { last = $0 } END { print substr(last, 1, 90) }'
}

# start_heartbeat NAME SECONDS [LOG]: a line every so often, with the last line of the log if there is one.
start_heartbeat() {
    local name=$1 period=$2 log=${3:-} started=$SECONDS doing=''
    {
        # The redirection keeps a sleep that outlives its loop from holding the output open.
        while sleep "$period" >/dev/null 2>&1; do
            [[ -z $log ]] || doing=$(last_words "$log")
            printf '  ... %s: %d s  %s\n' "$name" $((SECONDS - started)) "$doing"
        done
    } &
    heartbeat=$!
}

stop_heartbeat() {
    [[ -n ${heartbeat:-} ]] || return 0
    kill "$heartbeat" 2>/dev/null || true
    wait "$heartbeat" 2>/dev/null || true
    heartbeat=''
}
trap stop_heartbeat EXIT

# time_step NAME LOG COMMAND...: runs the command, into the log if it is not empty; sets step_status.
time_step() {
    local name=$1 log=$2 started=$SECONDS
    shift 2
    if [[ -n $log ]]; then
        start_heartbeat "$name" 10 "$log"
    else
        start_heartbeat "$name" 60
    fi
    set +e
    if [[ -n $log ]]; then
        (set -e; "$@") >"$log" 2>&1 </dev/null
    else
        (set -e; "$@") 2>&1 </dev/null
    fi
    step_status=$?
    set -e
    stop_heartbeat
    step_names+=("$name")
    step_seconds+=($((SECONDS - started)))
    if [[ $step_status -eq 0 ]]; then step_results+=('done'); else step_results+=('failed'); fi
}

# require NAME REMEDY COMMAND...: a step without which there is no going on. Its output goes to a log.
require() {
    local name=$1 remedy=$2 log
    shift 2
    log=$state_folder/logs/${name// /-}.log
    printf '==> %s\n' "$name"
    : >"$log"
    time_step "$name" "$log" "$@"
    [[ $step_status -eq 0 ]] && return 0
    if looks_offline "$log"; then
        stop_with "$name failed because the network cannot be reached: connect and start the same command again (log: $log)"
    fi
    tail -n 25 "$log" >&2
    stop_with "$name failed: $remedy (log: $log)"
}

# looks_offline LOG: whether the step failed for want of a network, as cargo, rustup, npm, pip and apt say it.
looks_offline() {
    grep -qiE "could ?n.t resolve|could not resolve|temporary failure (in name )?resol|failed to (resolve|connect)|network is unreachable|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|could not download file|spurious network error|Failed to establish a new connection" "$1"
}

print_durations() {
    local index
    printf '\n%-34s %-9s %s\n' step result seconds
    for index in "${!step_names[@]}"; do
        printf '%-34s %-9s %7d\n' "${step_names[index]}" "${step_results[index]}" "${step_seconds[index]}"
    done
    printf '%-34s %-9s %7d\n\n' total '' "$SECONDS"
}
