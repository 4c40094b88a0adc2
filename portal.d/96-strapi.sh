# shellcheck shell=bash
# A content system that many use, to be measured beside what is delivered here. It comes from npm, gets the same words by the
# way in which any program reads them, and is thrown away.

readonly NODE_FLOOR=20
STRAPI=''

fetch_strapi() {
  local asked=$HOUSE/bench/strapi node
  node=$(node --version 2>/dev/null) || return 1
  node=${node#v}
  [ "${node%%.*}" -ge "$NODE_FLOOR" ] && command -v npm >/dev/null || return 1
  STRAPI=$PARTS/strapi-$(cksum <"$asked/package.json" | cut -d' ' -f1)
  [ ! -f "$STRAPI/.fetched" ] || return 0
  step_begins Strapi 'fetching some seven hundred megabytes'
  mkdir -p "$STRAPI"
  cp "$asked/package.json" "$STRAPI"
  give "$STRAPI"
  # its own parts disagree on one another's versions
  (cd "$STRAPI" && as_builder npm install --no-audit --no-fund --no-package-lock --ignore-scripts --legacy-peer-deps) >"$LOG/strapi.log" 2>&1 || return 1
  touch "$STRAPI/.fetched"
  step_ends 'fetched'
}

# In a schema of its own in the same database; where the portal would ask who signs in, for nobody does here.
start_strapi() {
  local folder=$DATA/strapi
  mkdir -p "$folder/public/uploads" "$folder/database/migrations"
  cp -R "$HOUSE/bench/strapi/." "$folder"
  ln -sfn "$STRAPI/node_modules" "$folder/node_modules"
  give "$folder"
  PEER_KEY=$(random_hex 32)
  export PEER_KEY PEER_PORT=$GT_KEYCLOAK_PORT PEER_DB_PORT=$GT_DB_PORT PEER_SOURCE=http://127.0.0.1:$GT_PORT
  export NODE_ENV=production STRAPI_TELEMETRY_DISABLED=true
  ask_mariadb <<SQL || return 1
create database strapi character set utf8mb4;
create user 'strapi'@'127.0.0.1' identified by '$PEER_KEY';
grant all on strapi.* to 'strapi'@'127.0.0.1';
SQL
  step_begins Strapi 'starting, and reading what is delivered'
  launch strapi env -C "$folder" node "$STRAPI/node_modules/@strapi/strapi/bin/strapi.js" start
  wait_until 600 strapi strapi_answers || return 1
  step_ends "ready on port $PEER_PORT"
}

strapi_answers() { [ "$(http_says "$PEER_PORT" '/api/topics?pagination%5BpageSize%5D=1')" = 200 ]; }

# Says nothing of it where it cannot be had: what is measured without it still holds.
bench_strapi() {
  if ! fetch_strapi; then
    step_ends 'not measured: it comes by npm, which is not there, is too old or did not get it'
    return 0
  fi
  trap 'stop_server strapi Strapi 10 >/dev/null; stop_all >/dev/null' EXIT
  start_strapi || not_ready strapi Strapi
  step_begins Measuring 'the same, delivered by Strapi'
  bench_inside "strapi?port=$PEER_PORT"
}
