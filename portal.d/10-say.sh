# shellcheck shell=bash
# How the launcher speaks: short lines, one clear sentence when something stops it.

say() { printf '%s\n' "$*"; }

stop_with() {
  step_failed
  printf '%s\n' "$*" >&2
  exit 1
}

STEP=''
STEP_BEGAN=0

# step_begins <name> <what happens>: on a terminal the line stays open and is written over by what comes of it.
step_begins() {
  STEP=$1
  STEP_BEGAN=$SECONDS
  step_says "$2"
}

step_says() {
  [ ! -t 1 ] || printf '\r\033[K  %-14s %s' "$STEP" "$*"
}

step_ends() {
  local took=$((SECONDS - STEP_BEGAN)) clock=''
  [ "$took" -lt 2 ] || clock=" ($took s)"
  [ ! -t 1 ] || printf '\r\033[K'
  printf '  %-14s %s%s\n' "$STEP" "$*" "$clock"
  STEP=''
}

# Closes the line of a step that came to nothing; what is said after it says why.
step_failed() {
  [ -n "$STEP" ] || return 0
  [ ! -t 1 ] || printf '\r\033[K'
  printf '  %-14s did not succeed\n' "$STEP"
  STEP=''
}

# last_words <log> [lines]: the end of a log, set in, for the eye that has to find out why.
last_words() {
  [ -f "$1" ] || return 0
  tail -n "${2:-15}" "$1" | cut -c1-220 | sed 's/^/    /' >&2
}
