# shellcheck shell=bash
# Another engine to compare the policy with. It comes from npm and is only ever used by tests and measurements.

CEDAR=''

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

# A hundred thousand questions, decided by the portal's rules and by the policy as it is written again for Cedar.
compare_with_cedar() {
  local log=$LOG/test-cedar.log
  step_begins Cedar 'comparing'
  fetch_cedar || { note_stage Cedar 'not asked: it comes by npm, which is not there or did not get it'; return 0; }
  if (cd "$HOUSE" && as_builder mvn -B -ntp -pl core -am -Dtest=CedarSaysTheSameTest -Dsurefire.failIfNoSpecifiedTests=false \
    -DexcludedGroups=none -Dgt.cedar="$CEDAR" test) >"$log" 2>&1; then
    note_stage Cedar "$(grep -o 'asked=.*' "$log" | tail -n 1)"
  else
    grep -E 'gt.seed|^\[ERROR\]' "$log" | head -10 | cut -c1-300 | sed 's/^/    /' >&2
    note_fault Cedar "it says otherwise, or could not be asked; $log has the whole story"
  fi
}
