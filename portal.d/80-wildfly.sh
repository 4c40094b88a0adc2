# shellcheck shell=bash
# The application server, with a base directory of its own under var/, and the portal exploded in it.

wildfly_runs_this_build() {
  runs wildfly && [ "$(cat "$RUN/wildfly.stamp" 2>/dev/null)" = "$(wildfly_stamp)" ]
}

wildfly_stamp() { printf '%s %s %s' "$SERVER_STAMP" "$PORTAL_STAMP" "$GT_DEMONSTRATION"; }

install_wildfly() {
  local server=$PARTS/wildfly
  if [ "$(cat "$server/.stamp" 2>/dev/null)" != "$SERVER_STAMP" ]; then
    rm -rf "$server"
    cp -R "$HOUSE/wildfly-config/target/server" "$server"
    chmod -R u=rwX,go=rX "$server"
    printf %s "$SERVER_STAMP" >"$server/.stamp"
  fi
  local base=$DATA/wildfly
  local ear=$base/deployments/golden-thread.ear
  rm -rf "$base/configuration" "$base/deployments" "$base/tmp"
  mkdir -p "$ear"
  cp -R "$server/standalone/configuration" "$base/configuration"
  cp -R "$HOUSE/ear/target/golden-thread/." "$ear/"
  if [ "$GT_DEMONSTRATION" = true ] && [ -e "$HOUSE/demonstration/target/demonstration.war" ]; then
    cp "$HOUSE/demonstration/target/demonstration.war" "$ear/"
  fi
  [ -z "${LAID_BESIDE:-}" ] || cp "$LAID_BESIDE" "$ear/"
  unpack_wars "$ear"
  touch "$ear.dodeploy"
  give "$base"
}

# Exploded all the way down, so that a style sheet is served from a file.
unpack_wars() {
  local war
  for war in "$1"/*.war; do
    [ -f "$war" ] || continue
    mv "$war" "$war.packed"
    mkdir "$war"
    (cd "$war" && jar xf "$war.packed")
    rm "$war.packed"
  done
}

# For a server that lives for minutes: what makes it fast after an hour is never paid back, and takes a core from it until then.
SHORT_LIVED=

launch_wildfly() {
  if wildfly_runs_this_build; then return 0; fi
  stop_server wildfly Portal 40
  check_ports GT_PORT GT_MANAGEMENT_PORT
  install_wildfly
  JAVA_OPTS="-Xms256m -Xmx${GT_MEMORY:-1g} -Duser.timezone=UTC -Dfile.encoding=UTF-8 -Djava.awt.headless=true
    -Djava.net.preferIPv4Stack=true -Djboss.modules.system.pkgs=org.jboss.byteman -XX:+ExitOnOutOfMemoryError $SHORT_LIVED" \
    launch wildfly "$PARTS/wildfly/bin/standalone.sh" -Djboss.server.base.dir="$DATA/wildfly" \
    -b "${GT_BIND:-127.0.0.1}" -bmanagement 127.0.0.1 \
    -Djboss.tx.node.id="gt-$GT_PORT" -Djboss.http.port="$GT_PORT" -Djboss.management.http.port="$GT_MANAGEMENT_PORT"
  wildfly_stamp >"$RUN/wildfly.stamp"
}

wildfly_settled() {
  local marker=$DATA/wildfly/deployments/golden-thread.ear
  [ -e "$marker.failed" ] || { [ -e "$marker.deployed" ] && [ -n "$(http_says "$GT_PORT" /)" ]; }
}

await_wildfly() {
  local failed=$DATA/wildfly/deployments/golden-thread.ear.failed
  step_begins Portal starting
  wait_until 300 wildfly wildfly_settled || not_ready wildfly 'The portal'
  if [ -e "$failed" ]; then
    step_failed
    head -n 4 "$failed" | cut -c1-400 | sed 's/^/    /' >&2
    rm -f "$RUN/wildfly.stamp"
    stop_with "The portal did not start; $DATA/wildfly/log/server.log says why."
  fi
  step_ends "ready on port $GT_PORT"
}

demonstration_ready() { [ "$(http_says "$GT_PORT" /demonstration/ready)" = 204 ]; }

# The family moves in by itself once the portal and Keycloak are both there.
await_demonstration() {
  [ "$GT_DEMONSTRATION" = true ] || return 0
  step_begins Demonstration 'the family is moving in'
  wait_until 300 wildfly demonstration_ready \
    || stop_with "The demonstration's people could not move in; ./portal reset-demo begins it anew, and $DATA/wildfly/log/server.log says why."
  step_ends 'everybody can sign in'
}
