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
  # made beside its place: a copy broken off half-way is never taken for one
  COPY=$(umask 077 && mkdir -p "$(dirname "$to")" && mktemp -d "$to.begun.XXXXXX") || stop_with "The folder $to cannot be made."
  step_begins Copy 'the keys'
  copy_of secrets.tar "$GT_VAR" secrets || copy_failed 'The keys'
  step_says 'the database'
  # before the files: a file without its row is harmless, a row without its file is not
  as_account "$MARIADB/bin/mariadb-dump" --defaults-file="$RUN/mariadb.cnf" --single-transaction --routines --triggers \
    --databases goldenthread keycloak | (umask 077 && gzip -1 >"$COPY/database.sql.gz") || copy_failed 'The database'
  step_says 'the files'
  copy_of demonstration.tar "$DATA" demonstration || copy_failed 'The demonstration'
  # a file once named never changes; tar answers 1 when the folder round it does because another one arrives
  copy_of data.tar.gz "$DATA" -z --exclude=files/waiting files || [ $? -eq 1 ] || copy_failed 'The files'
  (umask 077 && printf 'GT_DEMONSTRATION=%s\n' "$GT_DEMONSTRATION" >"$COPY/settings")
  mv -T "$COPY" "$to" || copy_failed 'The folder'
  step_ends "$(du -sh "$to" | cut -f1) in $to; it holds the keys as well, so guard it like the portal"
}

COPY=''

# copy_of <archive> <folder> <what…>
copy_of() { (umask 077 && exec tar -C "$2" -cf "$COPY/$1" "${@:3}" 2>>"$LOG/copy.log"); }

copy_failed() {
  rm -rf "$COPY"
  stop_with "$1 could not be copied and nothing was kept; $LOG/copy.log says why."
}

command_restore() {
  local from=${1:-}
  [ -f "$from/database.sql.gz" ] || stop_with 'Say where the copy lies: ./portal restore <folder that ./portal backup made>'
  from=$(readlink -f "$from")
  local part
  for part in secrets.tar data.tar.gz settings; do
    [ -f "$from/$part" ] || stop_with "The copy in $from is not whole: it has no $part. Nothing was changed; read another copy back."
  done
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
  # the demonstration lies apart, in copies of earlier versions among the files
  for part in "$from/data.tar.gz" "$from/demonstration.tar"; do
    [ ! -f "$part" ] || tar -C "$DATA" -xf "$part" --no-same-owner || stop_with "The files could not be read back from $part."
  done
  give "$DATA/files" "$DATA/demonstration"
  step_ends 'read back'
  say "Start it with ./portal up"
}
