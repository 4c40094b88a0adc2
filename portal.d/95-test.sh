# shellcheck shell=bash
# Every test there is, with servers, ports and data of their own, beside a portal that may be running.

TEST_BEGAN=0
FAULTS=()
STAGES=()
# how many worlds the proofs by chance are tried on, in hundredths of the usual number
CHANCES=100

command_test() {
  case ${1:-} in
    '') ;;
    --long) CHANCES=2000 ;;
    *) stop_with "The tests are run as they are, or as long as they can be: ./portal test --long. \"$1\" is not known." ;;
  esac
  TEST_BEGAN=$SECONDS
  stand_apart
  prepare test
  trap 'stop_all >/dev/null' EXIT
  stop_all
  begin_anew
  lint
  try_launcher
  build_server
  forget_what_is_gone
  ask_cedar_too
  run_maven 'In the build' -Pin-container -Dgt.chances="$CHANCES" "${CEDAR_TOO[@]}"
  [ "$CHANCES" -eq 100 ] || run_mutation
  run_journeys
  trap - EXIT
  stop_all
  conclude
}

# stand_apart [place] [offset]: settings of a portal that this shell was told about must not reach the one that is tried.
stand_apart() {
  local var=${1:-${GT_TEST_VAR:-$HOUSE/var/test}} offset=${2:-${GT_TEST_OFFSET:-10000}} account=${GT_ACCOUNT:-} chromium=${GT_CHROMIUM:-} name
  read_settings
  [ ! -d "$PARTS" ] || PARTS_FROM=$PARTS
  [ "$(readlink -m "$var")" != "$GT_VAR" ] || stop_with "$var holds a portal's data; what is tried needs a place of its own, GT_TEST_VAR or GT_BENCH_VAR."
  for name in $(compgen -v | grep '^GT_'); do
    unset "$name"
  done
  export GT_VAR=$var GT_OFFSET=$offset
  # words that nobody wrote fail the journey that meets them
  export GT_TEXTS_STRICT=true
  [ -z "$account" ] || export GT_ACCOUNT=$account
  [ -z "$chromium" ] || export GT_CHROMIUM=$chromium
}

begin_anew() {
  rm -rf "$DATA"
  make_places
  keep_settings
  start_mariadb
  launch_clamd
  await_clamd
}

lint() {
  command -v shellcheck >/dev/null || { note_stage Scripts 'not looked at: shellcheck is not installed'; return 0; }
  step_begins Scripts 'reading'
  if shellcheck -x "$HOUSE/portal" "$HOUSE"/portal.d/*.sh "$HOUSE"/portal.d/tests/* "$HOUSE/.ci/run" >"$LOG/shellcheck.log" 2>&1; then
    note_stage Scripts clean
  else
    last_words "$LOG/shellcheck.log" 20
    note_fault Scripts "shellcheck has something to say"
  fi
}

# What it says when something stops it, said by a copy of it that starts nothing.
try_launcher() {
  step_begins Launcher 'trying what it says'
  if "$HOUSE/portal.d/tests/sentences" >"$LOG/launcher.log" 2>&1 9>&-; then
    note_stage Launcher "$(tail -n 1 "$LOG/launcher.log")"
  else
    last_words "$LOG/launcher.log" 20
    note_fault Launcher "$(tail -n 1 "$LOG/launcher.log")"
  fi
}

# run_maven <stage> <arguments…>: the whole build with the tests that the arguments ask for
run_maven() {
  local stage=$1 log began
  shift
  log="$LOG/test-$(printf %s "$stage" | tr ' [:upper:]' '-[:lower:]').log"
  began=$(date +%s)
  step_begins "$stage" 'building and testing'
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  if ! follow_maven "$log" "$@"; then
    grep -E '^\[ERROR\] (Failed|COMPILATION|/)' "$log" | head -10 | cut -c1-300 | sed 's/^/    /' >&2
    note_fault "$stage" "the build broke off after $(count_tests "$began"); $log has the whole story"
  elif [ "$(count_tests "$began" failed)" -gt 0 ]; then
    grep -E '^\[ERROR\]   [A-Z]' "$log" | sort -u | head -30 | cut -c1-240 | sed 's/^/    /' >&2
    note_fault "$stage" "$(count_tests "$began"); $log has the whole story"
  elif [ "$(count_tests "$began" tests)" -eq 0 ]; then
    note_fault "$stage" 'there was no test to run'
  else
    note_stage "$stage" "$(count_tests "$began")"
  fi
}

# A test that fails does not keep the others from running; what came of them is read from the reports.
follow_maven() {
  local log=$1
  shift
  : >"$log"
  (cd "$HOUSE" && as_builder mvn -B -ntp --fail-at-end -Dmaven.test.failure.ignore=true -pl '!wildfly-config' \
    -Dgt.http.port=$((GT_PORT + 10)) -Dgt.management.port=$((GT_PORT + 11)) "$@" verify) 2>&1 \
    | while IFS= read -r line; do
      printf '%s\n' "$line" >>"$log"
      case $line in
        *'] Building '*) line=${line##*Building }; step_says "building and testing: ${line%% 0.*}" ;;
        *'] Running org.'*) step_says "testing: ${line##*.}" ;;
      esac
    done
}

# Would a test notice a changed line of the policy? The share that has to be noticed stands in core/pom.xml.
run_mutation() {
  local log=$LOG/test-mutation.log noticed
  step_begins Mutation 'changing the policy line by line'
  if (cd "$HOUSE" && as_builder mvn -B -ntp -pl core -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage) >"$log" 2>&1; then
    noticed=$(sed -n 's/^>> Generated \([0-9]*\) mutations Killed \([0-9]*\) .*/\2 of \1 changes were noticed/p' "$log" | tail -n 1)
    note_stage Mutation "${noticed:-done}"
  else
    grep '^\[ERROR\] Failed' "$log" | head -3 | cut -c1-240 | sed 's/^/    /' >&2
    note_fault Mutation "too few changes of the policy are noticed; $log has the whole story"
  fi
}

# count_tests <since> [tests|failed]: from the reports written since then, in words or as a number
count_tests() {
  find "$HOUSE" -path "$HOUSE/var" -prune -o -name 'TEST-*.xml' -newermt "@$1" -print0 | xargs -0 -r cat | awk -v only="${2:-}" '
    /<testsuite / {
      match($0, / tests="[0-9]+"/); tests += substr($0, RSTART + 8, RLENGTH - 9)
      match($0, / errors="[0-9]+"/); bad += substr($0, RSTART + 9, RLENGTH - 10)
      match($0, / failures="[0-9]+"/); bad += substr($0, RSTART + 11, RLENGTH - 12)
      match($0, / skipped="[0-9]+"/); skipped += substr($0, RSTART + 10, RLENGTH - 11)
    }
    END {
      if (only) { print (only == "tests" ? tests : bad) + 0; exit }
      printf "%d tests, %d failed%s", tests, bad, skipped ? ", " skipped " skipped" : ""
    }'
}

# In the browser, against the portal as people get it, with the demonstration.
run_journeys() {
  if [ ! -d "$HOUSE/ear/target/golden-thread" ]; then
    note_fault Journeys 'not run, because there is no portal to run them on'
    return 0
  fi
  if [ -z "$CHROMIUM" ]; then
    note_fault Journeys 'not run, because there is no browser: install chromium, or name one in GT_CHROMIUM'
    return 0
  fi
  empty_schemas
  rm -rf "$DATA/files" "$DATA/index" "$DATA/demonstration" "$DATA/wildfly"
  make_places
  PORTAL_STAMP=$(fingerprint_portal)
  # in a shell of its own, so that a portal which does not start is a result and not the end
  if (start_all); then
    run_maven Journeys -Pjourneys -Dgt.chromium="$CHROMIUM" -Dtest=NoneOfTheUnitTests -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip=true
  else
    note_fault Journeys 'not run, because the portal did not start'
  fi
}

note_stage() {
  step_ends "$2"
  STAGES+=("$1: $2")
}

note_fault() {
  if [ -n "$STEP" ]; then step_ends "FAILED: $2"; else say "  $1: FAILED: $2"; fi
  FAULTS+=("$1: $2")
}

conclude() {
  local took=$((SECONDS - TEST_BEGAN)) line
  say ''
  for line in "${STAGES[@]}"; do say "  $line"; done
  for line in "${FAULTS[@]}"; do say "  FAILED  $line"; done
  say ''
  printf '%s after %d min %d s\n' "$([ ${#FAULTS[@]} -eq 0 ] && echo 'Everything holds,' || echo 'Something does not hold,')" \
    $((took / 60)) $((took % 60))
  [ ${#FAULTS[@]} -eq 0 ] || exit 1
}
