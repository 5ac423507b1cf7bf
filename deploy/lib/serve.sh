# shellcheck shell=bash disable=SC2034,SC2154 # the libraries share globals with ./sportello
# The site on this machine: the sandbox serves both the pages and the gateway.

sandbox_program=${CARGO_TARGET_DIR:-$project_root/target}/debug/sportello-sandbox

# read_serve_options OPTION...: sets port and database.
read_serve_options() {
    port=8080
    database=$state_folder/sandbox.sqlite
    while [[ $# -gt 0 ]]; do
        case $1 in
            --port) port=${2:-} ;;
            --database) database=${2:-} ;;
            *) stop_with "unknown option '$1': it takes --port N and --database FILE" ;;
        esac
        [[ -n ${2:-} ]] || stop_with "$1 needs a value"
        shift 2
    done
    [[ $port =~ ^[0-9]{1,5}$ ]] || stop_with "--port needs a number, not '$port'"
    # Asked before the build: nobody should wait ten minutes to learn it.
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
        stop_with "port $port is taken: stop what listens there, or choose another with --port $((port + 1))"
    fi
}

run_site() {
    read_serve_options "$@"
    require_newcomer_tools
    begin_sandbox
    require_site_tools
    require_site
    finish_sandbox
    print_durations
    exec "$sandbox_program" --listen "127.0.0.1:$port" --database "$database" --site dist
}

# The sandbox reads the built files at each request, so a rebuilt page is there at the next reload. The build is quick and
# large: not the one to measure. With --gallery it is the component gallery that is built and served.
develop_site() {
    local option options=() project=. built=dist
    for option in "$@"; do
        case $option in
            --gallery) project=tests/gallery built=$gallery_folder ;;
            *) options+=("$option") ;;
        esac
    done
    read_serve_options "${options[@]}"
    require_newcomer_tools
    begin_sandbox
    require_site_tools
    finish_sandbox
    print_durations
    developing=()
    trap stop_developing EXIT
    # Each gets a process group of its own, so that what it has started ends with it.
    set -m
    "$sandbox_program" --listen "127.0.0.1:$port" --database "$database" --site "$built" &
    developing+=($!)
    trunk watch --config "$project" &
    developing+=($!)
    set +m
    # When one ends, the other is of no use.
    wait -n
}

stop_developing() {
    local group
    stop_helpers
    for group in "${developing[@]}"; do
        kill -- "-$group" 2>/dev/null || true
    done
    wait
}
