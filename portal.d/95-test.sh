# shellcheck shell=bash
# Every test there is, with servers, ports and data of their own, beside a portal that may be running.

TEST_BEGAN=0
FAULTS=()
STAGES=()
# how many worlds the proofs by chance are tried on, in hundredths of the usual number
CHANCES=100
BUILD='' BUILD_BEGAN=0 BUILT='' TRIED='' WALK=''
readonly WALKED=$HOUSE/tests/target/journey-reports

command_test() {
  case ${1:-} in
    '') ;;
    --long) CHANCES=2000 ;;
    *) stop_with "The tests are run as they are, or as long as they can be: ./portal test --long. \"$1\" is not known." ;;
  esac
  TEST_BEGAN=$SECONDS
  SHORT_LIVED=-XX:TieredStopAtLevel=1
  stand_apart
  prepare test
  trap 'give_up >/dev/null' EXIT
  stop_all
  begin_anew
  lint
  begin_launcher
  build_server
  forget_what_is_gone
  ask_cedar_too
  begin_build
  begin_walk
  walk_beside
  end_build
  end_launcher
  [ "$CHANCES" -eq 100 ] || run_mutation
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
begin_launcher() {
  "$HOUSE/portal.d/tests/sentences" >"$LOG/launcher.log" 2>&1 9>&- &
  TRIED=$!
}

end_launcher() {
  step_begins Launcher 'trying what it says'
  if wait "$TRIED"; then
    note_stage Launcher "$(tail -n 1 "$LOG/launcher.log")"
  else
    last_words "$LOG/launcher.log" 20
    note_fault Launcher "$(tail -n 1 "$LOG/launcher.log")"
  fi
}

# The whole build, in the background. A test that fails does not keep the others from running; what came of them is read
# from the reports.
begin_build() {
  BUILD_BEGAN=$(date +%s)
  BUILT=$LOG/test-in-the-build.log
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  # a group of its own, to be ended as a whole
  set -m
  (cd "$HOUSE" && as_builder mvn -B -ntp --fail-at-end -Dmaven.test.failure.ignore=true -pl '!wildfly-config' \
    -Dgt.http.port=$((GT_PORT + 10)) -Dgt.management.port=$((GT_PORT + 11)) -Pin-container -Dgt.chances="$CHANCES" \
    "${CEDAR_TOO[@]}" verify) >"$BUILT" 2>&1 </dev/null 9>&- &
  BUILD=$!
  set +m
}

builds() { kill -0 "$BUILD" 2>/dev/null; }

# All that needs no server has been tried, and the portal is there as people get it.
packed() { grep -q '(inside-the-server) @' "$BUILT"; }

say_what_is_built() {
  step_says "building and testing: $(sed -n 's/.*\] Building \([^0-9]*\) 0\..*/\1/p; s/.*\] Running org\..*\.//p' "$BUILT" | tail -n 1)"
}

end_build() {
  local failed
  step_begins 'In the build' 'testing inside the server'
  while builds; do
    say_what_is_built
    sleep 1
  done
  if ! wait "$BUILD"; then
    grep -E '^\[ERROR\] (Failed|COMPILATION|/)' "$BUILT" | head -10 | cut -c1-300 | sed 's/^/    /' >&2
    note_fault 'In the build' "the build broke off after $(count_tests "$BUILD_BEGAN" build); $BUILT has the whole story"
    return 0
  fi
  failed=$(count_tests "$BUILD_BEGAN" build failed)
  [ "$failed" -eq 0 ] || grep -E '^\[ERROR\]   [A-Z]' "$BUILT" | sort -u | head -30 | cut -c1-240 | sed 's/^/    /' >&2
  note_tests 'In the build' "$BUILD_BEGAN" build "$BUILT"
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

# In the browser, against the portal as people get it, with the demonstration; while the build goes on inside a server of
# its own.
walk_beside() {
  local began log=$LOG/test-journeys.log
  step_begins 'In the build' 'building and testing'
  while builds && ! packed; do
    say_what_is_built
    sleep 1
  done
  if ! packed; then
    stop_walk
    note_fault Journeys 'not run, because there is no portal to run them on'
    return 0
  fi
  step_ends 'the portal is packed'
  if [ -z "$CHROMIUM" ]; then
    note_fault Journeys 'not run, because there is no browser: install chromium, or name one in GT_CHROMIUM'
    return 0
  fi
  began=$(date +%s)
  rm -rf "$WALKED"
  if { wait "$WALK" || last_words "$LOG/walk.log"; } && walk "$log"; then
    step_begins Journeys 'counting'
    what_failed "$log" >&2
    note_tests Journeys "$began" journeys "$log"
  else
    note_fault Journeys 'not run, because the portal did not start'
  fi
}

# In a shell of its own: a portal with ports, data and keys of its own, beside what the build tries.
enter_walk() {
  local from=${PARTS_FROM:-$PARTS} scanner=$GT_CLAMD_SOCKET signatures=${GT_CLAMD_SIGNATURES:-}
  stand_apart "$GT_VAR/walk" $((${GT_OFFSET:-0} + 20))
  read_settings
  PARTS_FROM=$from
  export GT_CLAMD_SOCKET=$scanner GT_CLAMD_SIGNATURES=$signatures
}

# Keycloak takes a minute to start, and all it needs is the first thing that is built.
begin_walk() {
  [ -n "$CHROMIUM" ] || return 0
  (
    while builds && ! grep -q '] Building .*\[3/' "$BUILT"; do sleep 0.5; done
    builds || exit 0
    enter_walk
    stop_all
    rm -rf "$DATA" "$SECRETS"
    make_places
    ensure_secrets
    keep_settings
    start_mariadb
    launch_keycloak
  ) >"$LOG/walk.log" 2>&1 9>&- &
  WALK=$!
}

# walk <log>
walk() (
  enter_walk
  trap 'stop_all >/dev/null' EXIT
  read_secrets
  # where a page outside the portal stands that may read what is published
  export GT_CONTENT_ORIGINS=http://127.0.0.1:$((GT_PORT + 7))
  PORTAL_STAMP=$(fingerprint_portal)
  start_mariadb
  launch_keycloak
  launch_wildfly
  await_keycloak
  await_wildfly
  await_demonstration
  step_begins Journeys 'on their way'
  follow_journeys "$1"
  step_ends walked
)

# The same tests in the same order as the profile "journeys", which is there for one of them, without a second build.
follow_journeys() {
  : >"$1"
  (cd "$HOUSE/tests" && as_builder java -cp "target/test-classes:$(cat target/journeys.classpath)" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -Dgt.chromium="$CHROMIUM" org.junit.platform.console.ConsoleLauncher execute --disable-banner --disable-ansi-colors \
    --scan-class-path=target/test-classes --include-package=org.goldenthread.tests.journeys --include-classname='.*Test' \
    --config='junit.jupiter.testclass.order.default=org.junit.jupiter.api.ClassOrderer$OrderAnnotation' \
    --details=testfeed --reports-dir="$WALKED") 2>&1 9>&- \
    | while IFS= read -r line; do
      printf '%s\n' "$line" >>"$1"
      case $line in
        *' :: STARTED') line=${line#*> }; step_says "walking: ${line%% > *}" ;;
      esac
    done || true
}

# What was begun for the journeys, where they are not walked.
stop_walk() {
  [ -n "$WALK" ] || return 0
  wait "$WALK" || true
  (enter_walk && stop_all) >/dev/null || true
}

# Whatever stops this early stops what it began; what runs in the background hears nothing of it by itself.
give_up() {
  [ -z "$BUILD" ] || kill -- "-$BUILD" 2>/dev/null || true
  [ -z "$TRIED" ] || kill "$TRIED" 2>/dev/null || true
  [ -z "$WALK" ] || kill "$WALK" 2>/dev/null || true
  stop_walk
  stop_all
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
