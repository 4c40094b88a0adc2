# shellcheck shell=bash
# Measurements beside a named peer. They are read by people and never fail a build.

command_bench() {
  case ${1:-} in
    process) bench_process ;;
    pages) bench_pages ;;
    access) bench_access ;;
    delivery) bench_delivery ;;
    *) stop_with 'Say what to measure: ./portal bench process, ./portal bench access, ./portal bench delivery, or ./portal bench pages.' ;;
  esac
}

# Starts per second, inside a server of its own with an empty database of its own.
bench_process() {
  bench_on_an_empty_server
  step_begins Measuring 'process starts, five rounds each'
  bench_inside process
}

# Lists out of a million papers, and what one decision takes.
bench_access() {
  # room for the papers: what is measured is the way through an index, and not how fast the disk is
  bench_on_an_empty_server 1G
  step_begins Measuring 'lists; making a million papers takes a minute or two'
  bench_inside access
  bench_decisions
}

# What is published, given out to a crowd; they all come from one address, which may ask as often as it likes here.
bench_delivery() {
  bench_on_an_empty_server '' GT_CONTENT_REQUESTS_A_MINUTE=999999999
  step_begins Measuring 'what is published, five rounds each'
  bench_inside delivery
  bench_strapi
}

# One decision in memory by JMH, beside Cedar in a process of its own, which times itself; both are asked the same.
bench_decisions() {
  local classes worlds kind ours peer
  classes=$LOG/bench-classes worlds=$LOG/bench-worlds.json
  step_begins Measuring 'decisions'
  fetch_cedar || { step_ends 'without Cedar, which npm did not get'; return 0; }
  (cd "$HOUSE" && as_builder mvn -B -ntp -q -pl core -am test-compile dependency:build-classpath \
    -Dmdep.includeScope=test -Dmdep.outputFile="$classes") >"$LOG/bench-build.log" 2>&1 || stop_with "The measurement could not be built; $LOG/bench-build.log says why."
  classes=$HOUSE/core/target/test-classes:$HOUSE/core/target/classes:$(cat "$classes")
  java -cp "$classes" org.goldenthread.core.access.DecisionsTimed "$worlds"
  java -cp "$classes" org.openjdk.jmh.Main DecisionsTimed -rf csv -rff "$LOG/bench-decisions.csv" >"$LOG/bench-decisions.log"
  node "$HOUSE/core/src/test/cedar/decide.mjs" "$CEDAR" "$HOUSE/core/src/test/cedar/policy.cedar" "$worlds" 1 >"$LOG/bench-cedar.log"
  step_ends 'done'
  for kind in p50 p99; do
    ours=$(awk -F, -v kind=":p0.${kind#p}\"" '$1 ~ kind { print $5 }' "$LOG/bench-decisions.csv")
    peer=$(sed -n "s/.*$kind=\([0-9]*\).*/\1/p" "$LOG/bench-cedar.log")
    awk -v kind="$kind" -v ours="$ours" -v peer="$peer" \
      'BEGIN { printf "RESULT access-decision-%s ours=%.0fns peer=%.0fns ratio=%.5f\n", kind, ours, peer, ours / peer }'
  done
}

# bench_on_an_empty_server [memory of the database] [setting=value]
bench_on_an_empty_server() {
  stand_apart "${GT_BENCH_VAR:-$HOUSE/var/bench}" "${GT_BENCH_OFFSET:-11000}"
  export GT_DEMONSTRATION=false
  [ -z "${1:-}" ] || export GT_DB_MEMORY=$1
  [ -z "${2:-}" ] || export "${2?}"
  prepare
  trap 'stop_all >/dev/null' EXIT
  stop_all
  rm -rf "$DATA"
  make_places
  keep_settings
  build
  build_bench
  LAID_BESIDE=$HOUSE/bench/target/bench.war
  start_mariadb
  launch_wildfly
  await_wildfly
}

# bench_inside <what>: asks the servlet of that name, which measures and answers
bench_inside() {
  http_body "$GT_PORT" "/bench/$1" >"$LOG/bench.log"
  grep -q '^RESULT' "$LOG/bench.log" || stop_with "Nothing was measured; $DATA/wildfly/log/server.log says why."
  step_ends 'done'
  grep '^RESULT' "$LOG/bench.log"
}

# A signed-in page of the demonstration that runs.
bench_pages() {
  prepare
  runs wildfly || stop_with 'The demonstration has to run for this; start it with ./portal up.'
  build
  build_bench
  java -cp "$HOUSE/bench/target/classes:$HOUSE/core/target/classes" org.goldenthread.bench.pages.PageBench | grep '^RESULT'
}

# http_body <port> <path>: everything that is answered, head and all
http_body() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
    cat <&3
  )
}

build_bench() {
  build_if_changed Bench "$HOUSE/bench/target/.built" "$PORTAL_STAMP-$(fingerprint bench)" bench
}
