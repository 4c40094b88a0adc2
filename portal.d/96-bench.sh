# shellcheck shell=bash
# Measurements beside a named peer. They are read by people and never fail a build.

command_bench() {
  case ${1:-} in
    process) bench_process ;;
    pages) bench_pages ;;
    *) stop_with 'Say what to measure: ./portal bench process, or ./portal bench pages.' ;;
  esac
}

# Starts per second, inside a server of its own with an empty database of its own.
bench_process() {
  stand_apart "${GT_BENCH_VAR:-$HOUSE/var/bench}" "${GT_BENCH_OFFSET:-11000}"
  export GT_DEMONSTRATION=false
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
  step_begins Measuring 'process starts, five rounds each'
  http_body "$GT_PORT" /bench/process >"$LOG/bench.log"
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
