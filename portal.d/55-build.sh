# shellcheck shell=bash
# The build, and only when something it is made of has changed.

readonly PORTAL_SOURCES='pom.xml .mvn core workflows web demonstration ear realm-config'

# fingerprint <path…>: of every file that git would keep there, committed or not; one that is gone counts as gone
fingerprint() {
  local path there=()
  for path in "$@"; do
    [ ! -e "$HOUSE/$path" ] || there+=("$path")
  done
  (cd "$HOUSE" && git -c safe.directory="$HOUSE" ls-files -co --exclude-standard -z -- "${there[@]}" \
    | { xargs -0 sha1sum 2>/dev/null || true; } | sha1sum | cut -c1-40)
}

module_list() {
  local module list=''
  for module in "$@"; do
    grep -q "<module>$module</module>" "$HOUSE/pom.xml" && list+=",$module"
  done
  printf %s "${list#,}"
}

# build_if_changed <name> <stamp file> <fingerprint> <module,…>
build_if_changed() {
  local name=$1 stamp=$2 print=$3 modules=$4 log=$LOG/build.log
  [ "$(cat "$stamp" 2>/dev/null)" != "$print" ] || return 0
  step_begins "$name" building
  : >"$log"
  if ! (cd "$HOUSE" && as_builder mvn -B -ntp -DskipTests -Dspotless.check.skip=true -pl "$modules" -am package) 2>&1 \
    | while IFS= read -r line; do
      printf '%s\n' "$line" >>"$log"
      case $line in
        *'] Building '*) line=${line##*Building }; step_says "building: ${line%% 0.*}" ;;
        *' of '*' ('*'%)') line=${line##*(}; step_says "fetching the application server: ${line%)}" ;;
      esac
    done; then
    grep '^\[ERROR\]' "$log" | head -8 | cut -c1-220 | sed 's/^/    /' >&2
    stop_with "The build failed; $log has the whole story."
  fi
  printf %s "$print" | as_builder tee "$stamp" >/dev/null
  step_ends built
}

# of the parent POM only the driver's version concerns the server
build_server() {
  SERVER_STAMP=$(fingerprint wildfly-config)-$(pinned mariadb.driver.version)
  build_if_changed Server "$HOUSE/wildfly-config/target/.built" "$SERVER_STAMP" wildfly-config
}

fingerprint_portal() {
  # shellcheck disable=SC2086 # a list of paths without spaces
  fingerprint $PORTAL_SOURCES
}

# What was renamed or taken away would live on in target/, and a migration that is there twice keeps the portal from
# starting: then everything is compiled anew.
forget_what_is_gone() {
  local before=$HOUSE/target/.sources now=$LOG/sources
  (cd "$HOUSE" && git -c safe.directory="$HOUSE" ls-files -co --exclude-standard -- '*/src/main/*' | while IFS= read -r file; do
    [ ! -e "$file" ] || printf '%s\n' "$file"
  done | sort) >"$now"
  if [ ! -s "$before" ] || [ -n "$(comm -23 "$before" "$now")" ]; then
    rm -rf "$HOUSE"/{core,workflows,web,demonstration,realm-config,bench,ear}/target
  fi
  as_builder mkdir -p "$HOUSE/target"
  as_builder tee "$before" <"$now" >/dev/null
}

build() {
  build_server
  PORTAL_STAMP=$(fingerprint_portal)
  forget_what_is_gone
  build_if_changed Portal "$HOUSE/ear/target/.built" "$PORTAL_STAMP" "$(module_list realm-config demonstration ear)"
}
