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

# What must not outlive this command: the heartbeat, and a step beside the others.
stop_helpers() {
    stop_heartbeat
    [[ -z ${beside:-} ]] || kill "$beside" 2>/dev/null || true
}
trap stop_helpers EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

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
    record_step "$name" $((SECONDS - started))
}

# record_step NAME SECONDS: notes the step that ended last for the table at the end.
record_step() {
    step_names+=("$1")
    step_seconds+=("$2")
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
    end_unless_done "$name" "$remedy" "$log"
}

# end_unless_done NAME REMEDY LOG: ends the command when the last step failed, saying what to do.
end_unless_done() {
    local name=$1 remedy=$2 log=$3
    [[ $step_status -eq 0 ]] && return 0
    if looks_offline "$log"; then
        stop_with "$name failed because the network cannot be reached: connect and start the same command again (log: $log)"
    fi
    tail -n 25 "$log" >&2
    stop_with "$name failed: $remedy (log: $log)"
}

# begin_beside NAME COMMAND...: starts a step that takes only what the others leave of the processors, since no
# build keeps two busy all the time. finish_beside waits for it.
begin_beside() {
    beside_name=$1
    shift
    local log=$state_folder/logs/${beside_name// /-}.log
    {
        trap 'kill "$work" 2>/dev/null' TERM
        local started=$SECONDS status=0
        nice -n 10 "$@" &
        work=$!
        wait "$work" || status=$?
        printf '%d\n' $((SECONDS - started)) >"$log.seconds"
        exit "$status"
    } >"$log" 2>&1 </dev/null &
    beside=$!
}

# finish_beside REMEDY: waits for the step begun beside the others; like require, there is no going on without it.
finish_beside() {
    local log=$state_folder/logs/${beside_name// /-}.log
    step_status=0
    if kill -0 "$beside" 2>/dev/null; then
        printf '==> %s\n' "$beside_name"
        start_heartbeat "$beside_name" 10 "$log"
    fi
    wait "$beside" || step_status=$?
    beside=''
    stop_heartbeat
    record_step "$beside_name" "$(<"$log.seconds")"
    end_unless_done "$beside_name" "$1" "$log"
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
