# shellcheck shell=bash
# A copy of everything that cannot be made again, taken while the portal runs, and the way back from it.

command_backup() {
  local to=${1:-}
  [ -n "$to" ] || stop_with 'Say where the copy shall go: ./portal backup <new folder>'
  [ ! -e "$to" ] || stop_with "$to is there already; a copy is never written over another."
  read_settings
  read_secrets
  take_lock
  runs mariadb || stop_with 'The database has to run for this; start it with ./portal up.'
  MARIADB=$PARTS/mariadb-$(pinned mariadb.server.version)
  (umask 077 && mkdir -p "$to") || stop_with "The folder $to cannot be made."
  step_begins Copy 'the database'
  # the database first: a file without its row is harmless, a row without its file is not
  as_account "$MARIADB/bin/mariadb-dump" --defaults-file="$RUN/mariadb.cnf" --single-transaction --routines --triggers \
    --databases goldenthread keycloak | (umask 077 && gzip -1 >"$to/database.sql.gz") \
    || { rm -rf "$to"; stop_with 'The database could not be copied; nothing was kept.'; }
  step_says 'the files'
  (umask 077 && tar -C "$DATA" -czf "$to/data.tar.gz" files demonstration && tar -C "$GT_VAR" -cf "$to/secrets.tar" secrets
    printf 'GT_DEMONSTRATION=%s\n' "$GT_DEMONSTRATION" >"$to/settings")
  step_ends "$(du -sh "$to" | cut -f1) in $to; it holds the keys as well, so guard it like the portal"
}

command_restore() {
  local from=${1:-}
  [ -f "$from/database.sql.gz" ] || stop_with 'Say where the copy lies: ./portal restore <folder that ./portal backup made>'
  from=$(readlink -f "$from")
  read_settings
  [ ! -e "$DATA/mariadb" ] || stop_with "There are data in $GT_VAR already; nothing was changed. Choose an empty place with GT_VAR."
  (umask 077 && tar -C "$GT_VAR" -xf "$from/secrets.tar" --no-same-owner)
  prepare_machine
  give "$SECRETS"
  GT_DEMONSTRATION=$(sed -n 's/^GT_DEMONSTRATION=//p' "$from/settings")
  keep_settings
  start_mariadb
  step_begins Copy 'reading it back'
  gzip -dc "$from/database.sql.gz" | ask_mariadb || stop_with "The database could not be read back from $from."
  tar -C "$DATA" -xzf "$from/data.tar.gz" --no-same-owner
  give "$DATA/files" "$DATA/demonstration"
  step_ends 'read back'
  say "Start it with ./portal up"
}
