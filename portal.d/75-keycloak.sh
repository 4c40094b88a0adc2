# shellcheck shell=bash
# Who somebody is: Keycloak from Maven Central, with the portal's own theme and realm, on the same database server.

KEYCLOAK=''
readonly KEYCLOAK_FITTING=(--db=mariadb --health-enabled=true --metrics-enabled=false)
readonly REALM_FILE=realm-config/src/main/realm/golden-thread-realm.json

# The provider jars of realm-config (theme and extensions), if it builds any
keycloak_providers() {
  [ ! -d "$HOUSE/realm-config/target" ] || find "$HOUSE/realm-config/target" -maxdepth 1 -name '*.jar' ! -name '*-sources.jar' | sort
}

keycloak_stamp() {
  printf '%s ' "$(pinned keycloak.version)"
  { keycloak_providers | xargs -r sha1sum | cut -d' ' -f1; printf '%s' "${KEYCLOAK_FITTING[*]}"; } | sha1sum | cut -c1-16
}

get_keycloak() {
  local version
  version=$(pinned keycloak.version)
  KEYCLOAK=$PARTS/keycloak
  [ "$(cat "$KEYCLOAK/.stamp" 2>/dev/null)" != "$(keycloak_stamp)" ] || return 0
  stop_server keycloak 'Signing in' 20
  if [ "$(cat "${PARTS_FROM:-}/keycloak/.stamp" 2>/dev/null)" = "$(keycloak_stamp)" ]; then
    rm -rf "$KEYCLOAK"
    # with its times: Keycloak goes by them to tell whether a provider is newer than the build
    cp -Rp "$PARTS_FROM/keycloak" "$KEYCLOAK"
    rm -rf "$KEYCLOAK/data"
    give "$KEYCLOAK"
    return 0
  fi
  step_begins 'Signing in' "fetching Keycloak $version"
  local archive=$PARTS/keycloak.tar.gz
  fetch "org.keycloak:keycloak-quarkus-dist:$version:tar.gz" "$archive" \
    || stop_with "Keycloak $version could not be fetched from Maven Central; $LOG/fetch.log says why."
  rm -rf "$KEYCLOAK"
  mkdir -p "$KEYCLOAK"
  tar -xzf "$archive" -C "$KEYCLOAK" --strip-components=1 --no-same-owner
  rm "$archive"
  keycloak_providers | xargs -r cp -t "$KEYCLOAK/providers"
  give "$KEYCLOAK"
  step_says 'fitting Keycloak to this machine'
  as_account "$KEYCLOAK/bin/kc.sh" build "${KEYCLOAK_FITTING[@]}" \
    >"$LOG/keycloak-build.log" 2>&1 \
    || { last_words "$LOG/keycloak-build.log"; stop_with "Keycloak could not be prepared; $LOG/keycloak-build.log says why."; }
  keycloak_stamp >"$KEYCLOAK/.stamp"
  step_ends "Keycloak $version fetched and fitted"
}

# Keycloak takes an unknown placeholder for the value itself, and a secret would be known to everybody: refuse first.
check_placeholders() {
  local name
  for name in $(grep -o '\${GT_[A-Z_]*}' "$1" | tr -d '${}' | sort -u); do
    [ -n "${!name:-}" ] || stop_with "The realm asks for $name, which nothing sets; see portal.d/40-secrets.sh."
  done
}

# The realm's file and what the settings put into it. Keycloak imports it into an empty database only; a realm that is there
# already is brought to it at the start by realm-config's RealmFollowing.
realm_stamp() {
  local name
  {
    cat "$HOUSE/$REALM_FILE"
    for name in $(grep -o '\${GT_[A-Z_]*' "$HOUSE/$REALM_FILE" | tr -d '${' | sort -u); do
      printf '%s=%s\n' "$name" "${!name:-}"
    done
  } | sha1sum | cut -c1-40
}

launch_keycloak() {
  [ -f "$HOUSE/$REALM_FILE" ] || return 0
  get_keycloak
  if runs keycloak && [ "$(cat "$RUN/keycloak.stamp" 2>/dev/null)" = "$(realm_stamp)" ]; then return 0; fi
  stop_server keycloak 'Signing in' 20
  check_ports GT_KEYCLOAK_PORT GT_KEYCLOAK_HEALTH_PORT
  check_placeholders "$HOUSE/$REALM_FILE"
  mkdir -p "$KEYCLOAK/data/import"
  cp "$HOUSE/$REALM_FILE" "$KEYCLOAK/data/import/"
  give "$KEYCLOAK/data"
  KC_DB_URL="jdbc:mariadb://127.0.0.1:$GT_DB_PORT/keycloak" KC_DB_USERNAME=keycloak \
    KC_DB_PASSWORD=$GT_KEYCLOAK_DB_PASSWORD KC_DB_POOL_MAX_SIZE=20 \
    KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$GT_KEYCLOAK_ADMIN_PASSWORD \
    KC_LOG_LEVEL=INFO,io.smallrye.health:WARN JAVA_OPTS_KC_HEAP="-Xms128m -Xmx${GT_KEYCLOAK_MEMORY:-512m}" JAVA_OPTS_APPEND=$SHORT_LIVED \
    launch keycloak "$KEYCLOAK/bin/kc.sh" start --optimized --import-realm --cache=local \
    --http-enabled=true --http-host="${GT_BIND:-127.0.0.1}" --http-port="$GT_KEYCLOAK_PORT" \
    --http-management-host=127.0.0.1 --http-management-port="$GT_KEYCLOAK_HEALTH_PORT" \
    --hostname="$GT_KEYCLOAK_URL" ${GT_BEHIND_PROXY:+--proxy-headers=xforwarded}
  realm_stamp >"$RUN/keycloak.stamp"
}

keycloak_ready() { [ "$(http_says "$GT_KEYCLOAK_HEALTH_PORT" /health/ready)" = 200 ]; }

await_keycloak() {
  [ -f "$HOUSE/$REALM_FILE" ] || return 0
  step_begins 'Signing in' 'starting'
  wait_until 240 keycloak keycloak_ready || not_ready keycloak Keycloak
  step_ends "ready on port $GT_KEYCLOAK_PORT"
}
