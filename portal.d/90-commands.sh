# shellcheck shell=bash
# What a person asks for.

# One launcher at a time in one var/: the lock lives as long as this process.
take_lock() {
  exec 9>"$RUN/lock"
  flock -n 9 || stop_with "Another ./portal is at work in $GT_VAR; wait until it is done."
}

command_up() {
  local word
  for word in "$@"; do
    case $word in
      --bare) GT_DEMONSTRATION=false ;;
      *) stop_with "\"up\" knows --bare and nothing else." ;;
    esac
  done
  prepare
  build
  keep_settings
  start_all
  say_where
}

prepare() {
  read_settings
  ensure_account
  make_places
  take_lock
  check_disk
  check_machine "$@"
  ensure_secrets
}

start_all() {
  start_mariadb
  launch_wildfly
  await_wildfly
}

say_where() {
  say ''
  say "Golden Thread is at $GT_PORTAL_URL"
}

command_down() {
  read_settings
  [ -d "$RUN" ] || return 0
  take_lock
  stop_server wildfly Portal 40
  stop_server keycloak 'Signing in' 20
  stop_server clamd 'Virus check' 10
  stop_server mariadb Database 60
}
