# shellcheck shell=bash
# How to get what the machine does not bring along: from the distribution's packages, where that is allowed, or by a line
# for whoever may.

NEEDED=() WANTED=()
AS_ROOT=()

debian_has() { apt-cache show "$1" 2>/dev/null | grep -q '^Package:'; }

# package_of <thing>: the one that goes by another name
package_of() {
  [ "$1" = jdk ] || { echo "$1"; return; }
  if debian_has openjdk-17-jdk-headless; then echo openjdk-17-jdk-headless; else echo default-jdk-headless; fi
}

packages_of() {
  local thing names=''
  for thing in "$@"; do names+=" $(package_of "$thing")"; done
  printf %s "${names# }"
}

# That sudo is there says nothing of whether this account may use it: it is asked, with a password where somebody can type one.
may_install() {
  AS_ROOT=()
  command -v apt-get >/dev/null || return 1
  [ "$EUID" -ne 0 ] || return 0
  command -v sudo >/dev/null || return 1
  AS_ROOT=(sudo)
  sudo -n true 2>/dev/null || { [ -t 0 ] && sudo true; }
}

# The needed ones together, the wanted ones each for itself: one that this distribution does not have keeps no other away.
get_missing() {
  local thing
  may_install || { ask_an_administrator; return 0; }
  step_begins Packages 'asking which there are'
  : >"$LOG/packages.log"
  apt_get update -q || true
  [ ${#NEEDED[@]} -eq 0 ] || install_needed
  for thing in "${WANTED[@]}"; do
    step_begins Packages "installing $thing"
    if install_packages "$thing"; then step_ends "installed $thing"; else step_ends "went on without $thing, which could not be installed"; fi
  done
}

install_needed() {
  local names
  names=$(packages_of "${NEEDED[@]}")
  step_begins Packages "installing $names"
  # shellcheck disable=SC2086 # a list of names
  install_packages $names || {
    step_failed
    last_words "$LOG/packages.log" 5
    stop_with "These packages could not be installed, and without them nothing can be built or started: $names. $LOG/packages.log says why."
  }
  step_ends "installed $names"
}

ask_an_administrator() {
  say "Please ask an administrator for: apt-get install --no-install-recommends $(packages_of "${NEEDED[@]}" "${WANTED[@]}")"
  [ ${#NEEDED[@]} -eq 0 ] || stop_with "Without $(packages_of "${NEEDED[@]}") nothing can be built or started."
  say "Until then it goes on without $(packages_of "${WANTED[@]}")."
}

install_packages() { apt_get install -q -y --no-install-recommends "$@"; }

apt_get() { "${AS_ROOT[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "$@" >>"$LOG/packages.log" 2>&1; }
