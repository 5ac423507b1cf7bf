# shellcheck shell=bash disable=SC2034,SC2154 # the libraries share globals with ./sportello
# Packages of npm, PyPI and Debian.

test_packages=(chromium chromium-driver firefox-esr webkit2gtk-driver xvfb xauth dbus dbus-x11
    fonts-liberation default-jre-headless
    at-spi2-core python3-pyatspi python3-venv)

# What lets the screen reader be heard; speech needs no sound.
screen_reader_packages=(firefox-esr xvfb xauth dbus dbus-x11 at-spi2-core orca speech-dispatcher
    speech-dispatcher-audio-plugins python3-speechd openbox xdotool gsettings-desktop-schemas diffutils)

# require_npm_packages production | full: never shrinks a full install to a production one.
require_npm_packages() {
    local wanted=$1 mark=node_modules/.sportello hash installed=''
    hash=$(sha256sum package.json package-lock.json | sha256sum | cut -c 1-16)
    [[ -f $mark ]] && installed=$(<"$mark")
    [[ $installed == "full $hash" || $installed == "$wanted $hash" ]] && return 0
    # A changed lock over a full install stays full.
    [[ $installed == full* ]] && wanted=full
    require "npm packages ($wanted)" "see the log" install_npm_packages "$wanted" "$hash"
}

# Install scripts are not run: no package here needs one, and one of them only reports who installed it.
install_npm_packages() {
    local omit=()
    [[ $1 == production ]] && omit=(--omit=dev)
    # A few quick tries: without a network the answer should not take minutes.
    npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=3 --fetch-retry-mintimeout=1000 \
        --fetch-retry-maxtimeout=5000 "${omit[@]}"
    printf '%s %s\n' "$1" "$2" >node_modules/.sportello
}

# require_schemathesis: the contract fuzzer in a venv named by what is in it.
require_schemathesis() {
    local hash
    hash=$(sha256sum tests/requirements.txt | cut -c 1-16)
    export SPORTELLO_PYTHON_TOOLS=$tools_folder/python-$hash
    [[ -f $SPORTELLO_PYTHON_TOOLS/complete ]] ||
        require schemathesis "see the log" install_python_tools "$SPORTELLO_PYTHON_TOOLS"
    PATH=$PATH:$SPORTELLO_PYTHON_TOOLS/bin
}

install_python_tools() {
    mkdir -p "$tools_folder"
    (
        flock 9
        [[ -f $1/complete ]] && exit 0
        python3 -m venv --clear "$1"
        "$1/bin/pip" install --disable-pip-version-check --requirement tests/requirements.txt
        touch "$1/complete"
    ) 9>"$tools_folder/lock"
}

# missing_packages PACKAGE...: those that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            printf '%s ' "$package"
    done
}

# require_debian_packages WHAT PACKAGE...: asks apt only when one is missing.
require_debian_packages() {
    local what=$1 missing
    shift
    command -v dpkg-query >/dev/null ||
        stop_with "$what: this is not a Debian system; install what corresponds to: $*"
    missing=$(missing_packages "$@")
    [[ -z $missing ]] && return 0
    [[ $(id -u) -eq 0 ]] ||
        stop_with "$what: run 'sudo apt-get install --no-install-recommends ${missing% }' and then start the same command again"
    # Unquoted: one word a package.
    # shellcheck disable=SC2086
    require "$what" "run 'apt-get install --no-install-recommends ${missing% }'" install_debian_packages $missing
}

# Waits up to ten minutes for another apt: the option covers the install, the loop the lists.
install_debian_packages() {
    export DEBIAN_FRONTEND=noninteractive
    local deadline=$((SECONDS + 600)) output=$state_folder/logs/apt-update.log
    until apt-get update 2>&1 | tee "$output"; do
        grep -q 'Could not get lock' "$output" && ((SECONDS < deadline)) || return 1
        sleep 5
    done
    apt-get -o DPkg::Lock::Timeout=600 install --yes --no-install-recommends "$@"
}
