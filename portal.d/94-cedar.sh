# shellcheck shell=bash
# Another engine to compare the policy with. It comes from npm and is only ever used by tests and measurements.

CEDAR=''
CEDAR_TOO=()

# Fetched once for each version that the lock file pins.
fetch_cedar() {
  local asked=$HOUSE/core/src/test/cedar
  command -v node >/dev/null && command -v npm >/dev/null || return 1
  CEDAR=$PARTS/cedar-$(cksum <"$asked/package-lock.json" | cut -d' ' -f1)
  [ -d "$CEDAR/node_modules/@cedar-policy" ] && return 0
  mkdir -p "$CEDAR"
  cp "$asked/package.json" "$asked/package-lock.json" "$CEDAR"
  give "$CEDAR"
  (cd "$CEDAR" && as_builder npm ci --no-audit --no-fund --ignore-scripts) >"$LOG/cedar.log" 2>&1
}

# What the build is told so that Cedar too is asked a hundred thousand questions, by the policy as it is written again for it.
ask_cedar_too() {
  step_begins Cedar 'fetching'
  if fetch_cedar; then
    note_stage Cedar 'asked in the build'
    CEDAR_TOO=(-DexcludedGroups=none -Dgt.cedar="$CEDAR")
  else
    note_stage Cedar 'not asked: it comes by npm, which is not there or did not get it'
  fi
}
