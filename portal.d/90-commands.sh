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
  check_kind
  check_ports_of_what_does_not_run
  build
  keep_settings
  start_all
  say_where
}

# A demonstration stays one, and a portal with somebody's work in it never becomes one.
check_kind() {
  local kind
  kind=$(kept_setting GT_DEMONSTRATION)
  [ "${kind:-$GT_DEMONSTRATION}" = "$GT_DEMONSTRATION" ] \
    || stop_with "The data in $GT_VAR were begun $([ "$kind" = true ] && echo with || echo without) the demonstration; choose another place for the other kind with GT_VAR."
}

prepare() {
  read_settings
  prepare_machine "$@"
}

prepare_machine() {
  ensure_account
  check_ours
  check_disk
  make_places
  take_lock
  check_machine "$@"
  # tests begin with passwords and keys of their own
  [ "${1:-}" != test ] || rm -f "$SECRETS"/*
  ensure_secrets
}

# Before the build: nobody waits for minutes to hear that a port is taken.
check_ports_of_what_does_not_run() {
  local names=''
  runs mariadb || names+=' GT_DB_PORT'
  runs keycloak || names+=' GT_KEYCLOAK_PORT GT_KEYCLOAK_HEALTH_PORT'
  runs wildfly || { names+=' GT_PORT GT_MANAGEMENT_PORT'; [ "$GT_DEMONSTRATION" != true ] || names+=' GT_SMTP_PORT'; }
  # shellcheck disable=SC2086 # a list of names
  check_ports $names
}

start_all() {
  start_mariadb
  launch_clamd
  launch_keycloak
  launch_wildfly
  await_clamd
  await_keycloak
  await_wildfly
  await_demonstration
}

say_where() {
  say ''
  say "Golden Thread is at $GT_PORTAL_URL"
  if [ "$GT_DEMONSTRATION" = true ]; then
    say "Who can sign in, with their codes and their letters: $GT_PORTAL_URL/demonstration"
    say "Everybody's password: $GT_DEMO_PASSWORD"
    say_who
  else
    say "Keycloak's administrator is admin; the password is GT_KEYCLOAK_ADMIN_PASSWORD in $SECRETS/portal.env"
  fi
}

# From the family's own book, a line each: the name to sign in with, and the first words about who that is.
say_who() {
  sed -n '/"roles": \[\]/d; s/.*"username": "\([^"]*\)".*"does": "\([^".,;]*\).*/\1 (\2),/p' \
    "$HOUSE/demonstration/src/main/resources/family/people.json" | paste -sd' ' | sed 's/,$//' | fold -sw 100 | sed 's/^/  /'
}

command_down() {
  read_settings
  check_ours
  [ -d "$RUN" ] || return 0
  take_lock
  stop_all
}

stop_all() {
  stop_server wildfly Portal 40
  stop_server keycloak 'Signing in' 20
  stop_server clamd 'Virus check' 10
  stop_server mariadb Database 60
}

# since <pid>: how long ago it began, in words
since() {
  local seconds
  seconds=$(($(date +%s) - $(stat -c %Y "/proc/$1")))
  if [ "$seconds" -lt 120 ]; then echo "$seconds seconds"; elif [ "$seconds" -lt 7200 ]; then echo "$((seconds / 60)) minutes"; else
    echo "$((seconds / 3600)) hours"
  fi
}

status_line() {
  local pid
  if pid=$(pid_of "$1"); then
    printf '  %-14s runs for %s%s\n' "$2" "$(since "$pid")" "${3:+, port $3}"
  else
    printf '  %-14s stopped\n' "$2"
    return 1
  fi
}

# health_figure <name>: a number out of what the portal says of its health, standard input
health_figure() { sed -n "s/.*\"$1\":\([0-9][0-9]*\).*/\1/p"; }

# What waits for a person though everything runs. Numbers only; who and what is for those who work in the case.
say_how_it_fares() {
  local health stuck late in_vain given_up fine=0
  health=$(http_body "$GT_PORT" /health/fare 2>/dev/null | tr -d '\r\n') || health=''
  stuck=$(health_figure steps-stuck <<<"$health")
  late=$(health_figure minutes-late <<<"$health")
  in_vain=$(health_figure messages-tried-in-vain <<<"$health")
  given_up=$(health_figure messages-given-up-today <<<"$health")
  if [ -z "$stuck" ] || [ -z "$late" ]; then
    say '  The portal does not say how it fares; ./portal logs shows why if that lasts.'
    return 1
  fi
  if [ "$stuck" -gt 0 ]; then
    say "  $stuck steps have failed for good and wait for the manager of the conference service to try them again."
    fine=1
  fi
  if [ "${in_vain:-0}" -gt 0 ]; then
    say "  Messages do not get through; tried in vain: $in_vain. Look at the mail server that GT_SMTP_HOST named at the start."
    fine=1
  fi
  if [ "$late" -ge 15 ]; then
    say "  The oldest message is $late minutes late."
    fine=1
  fi
  if [ "${given_up:-0}" -gt 0 ]; then
    say "  $given_up messages were given up since yesterday; telling those people has become somebody's work."
    fine=1
  fi
  return "$fine"
}

command_status() {
  read_settings
  check_ours
  local whole=0
  status_line mariadb Database "$GT_DB_PORT" || whole=1
  status_line keycloak 'Signing in' "$GT_KEYCLOAK_PORT" || whole=1
  status_line clamd 'Virus check' || whole=1
  status_line wildfly Portal "$GT_PORT" || whole=1
  ! runs wildfly || say_how_it_fares || whole=1
  [ "$whole" -ne 0 ] || say "Golden Thread is at $GT_PORTAL_URL"
  exit "$whole"
}

command_logs() {
  read_settings
  local part=${1:-wildfly} file
  case $part in
    wildfly) file=$DATA/wildfly/log/server.log ;;
    mariadb | keycloak | clamd | build | packages) file=$LOG/$part.log ;;
    *) stop_with "There is no log \"$part\"; there are wildfly, keycloak, mariadb, clamd, build and packages." ;;
  esac
  [ -r "$file" ] || stop_with "Nothing has been written to $file yet, or it is not yours to read."
  exec tail -n 100 -F "$file"
}

# Back to the first page of the demonstration. A portal that was started --bare holds somebody's work and is left alone.
command_reset_demo() {
  prepare
  [ "$(kept_setting GT_DEMONSTRATION)" = true ] || stop_with 'This portal was started without the demonstration; nothing was changed.'
  # a build that fails leaves the demonstration as it was
  build
  stop_server wildfly Portal 40
  stop_server keycloak 'Signing in' 20
  start_mariadb
  step_begins Demonstration 'going back to the beginning'
  empty_schemas
  rm -rf "$DATA/files" "$DATA/index" "$DATA/demonstration" "$DATA/wildfly/data"
  make_places
  step_ends 'back at the beginning'
  start_all
  say_where
}
