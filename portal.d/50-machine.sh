# shellcheck shell=bash
# What the machine must bring along.

readonly JAVA_FLOOR=17 MAVEN_FLOOR=3.8.7 DISK_FLOOR_MB=2048 BUILD_FLOOR_MB=512
CHROMIUM=''

# The number before the first dot of `java -version`, or nothing.
java_release() { "$1" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'; }

# Finds a JDK that compiles: JAVA_HOME, then the path, then Debian's usual place, newest first.
find_java() {
  local candidate compiler
  compiler=$(readlink -f "$(command -v javac)") || compiler=''
  for candidate in "${JAVA_HOME:-}" "${compiler%/bin/javac}" \
    $(printf '%s\n' /usr/lib/jvm/java-*-openjdk-* | sort -rV); do
    [[ -n $candidate && -x $candidate/bin/javac ]] || continue
    [ "$(java_release "$candidate/bin/java")" -ge "$JAVA_FLOOR" ] 2>/dev/null || continue
    export JAVA_HOME=$candidate PATH="$candidate/bin:$PATH"
    return 0
  done
  return 1
}

at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -1)" = "$1" ]; }

find_maven() {
  command -v mvn >/dev/null || return 1
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  at_least "$MAVEN_FLOOR" "${version:-0}" && return 0
  # An older one is good enough to fetch a newer one from Maven Central.
  local newer=$PARTS/maven
  if [ ! -x "$newer/bin/mvn" ]; then
    fetch "org.apache.maven:apache-maven:3.9.11:tar.gz:bin" "$PARTS/maven.tar.gz" || return 1
    mkdir -p "$newer" && tar -xzf "$PARTS/maven.tar.gz" -C "$newer" --strip-components=1 && rm "$PARTS/maven.tar.gz"
  fi
  export PATH="$newer/bin:$PATH"
}

# fetch <group:artifact:version[:type[:classifier]]> <file>: from Maven Central, by way of the local repository.
fetch() {
  local folder
  folder=$(mktemp -d "$PARTS/fetch.XXXXXX")
  chmod 777 "$folder"
  if ! (cd "$folder" && as_builder mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="$1" -DoutputDirectory="$folder" -Dmdep.useBaseVersion=true) >"$LOG/fetch.log" 2>&1; then
    rm -rf "$folder"
    return 1
  fi
  mv "$folder"/* "$2"
  rm -rf "$folder"
}

# A browser for the journeys, under the names that Debian, Ubuntu and Google give it. What only says that it would have to
# be installed first, as Ubuntu's stand-in for its snap does, is no browser.
find_chromium() {
  local name
  for name in ${GT_CHROMIUM:+"$GT_CHROMIUM"} chromium chromium-browser google-chrome google-chrome-stable /snap/bin/chromium; do
    CHROMIUM=$(command -v "$name") || continue
    timeout 20 "$CHROMIUM" --version >/dev/null 2>&1 && return 0
  done
  CHROMIUM=''
  return 1
}

# check_machine [test]: looks for everything; installs what is missing where it may, else says what to ask for.
check_machine() {
  check_processor
  NEEDED=() WANTED=()
  find_java || NEEDED+=(jdk)
  command -v mvn >/dev/null || NEEDED+=(maven)
  clamd_program >/dev/null || WANTED+=(clamav-daemon)
  if [ "${1:-}" = test ]; then
    find_chromium || WANTED+=(chromium)
    command -v shellcheck >/dev/null || WANTED+=(shellcheck)
    command -v npm >/dev/null || WANTED+=(nodejs npm)
  fi
  [ $((${#NEEDED[@]} + ${#WANTED[@]})) -eq 0 ] || get_missing
  find_java || stop_with "A JDK $JAVA_FLOOR or later is needed and none was found; install $(package_of jdk), or name one in JAVA_HOME."
  find_maven || stop_with "Maven $MAVEN_FLOOR or later is needed; install the package maven."
  [ "${1:-}" != test ] || find_chromium || say "No browser for the journeys was found; install one, or name one in GT_CHROMIUM."
}

check_processor() {
  [ "$(uname -sm)" = 'Linux x86_64' ] \
    || stop_with "This is a $(uname -sm) machine; the database that comes along is made for Linux x86_64."
}

# Where the data lie, where Maven keeps what it fetches, and where the build writes; often one disk, sometimes three.
check_disk() {
  check_room "$GT_VAR" "$DISK_FLOOR_MB" 'Make room, or choose another place with GT_VAR.'
  check_room "$(home_of_builder)/.m2" "$BUILD_FLOOR_MB" 'Make room there: Maven keeps what it fetches in that folder.'
  check_room "$HOUSE" "$BUILD_FLOOR_MB" 'Make room there: the build writes into the checkout.'
}

# check_room <place, there already or not> <MB> <advice>
check_room() {
  local place=$1 free
  until [ -e "$place" ]; do place=$(dirname "$place"); done
  free=$(df -Pm "$place" | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$2" ] || stop_with "Only $free MB are free where $1 lies; the portal needs $2 MB. $3"
  # a file system that does not count its files says 0 of 0
  df -Pi "$place" | awk 'NR == 2 { exit ($2 > 0 && $4 < 20000) }' \
    || stop_with "The disk where $1 lies can take hardly another file. $3"
}

# check_ports <name…>: of servers that are about to start
check_ports() {
  local name taken=''
  for name in "$@"; do
    [[ ${!name} =~ ^[1-9][0-9]{0,4}$ && ${!name} -lt 65536 ]] \
      || stop_with "$name is \"${!name}\", which is not a port; choose a number from 1 to 65535."
    ! listens "${!name}" || taken+=" ${!name} ($name)"
  done
  check_ports_differ
  [ -z "$taken" ] || stop_with "In use already:$taken. Stop what listens there, or move every port with GT_OFFSET, for example GT_OFFSET=100 ./portal up"
}

# Two servers told the same port would each come up alone; one of them would wait in vain for the other's answer.
check_ports_differ() {
  local name other
  for name in $PORTS; do
    for other in $PORTS; do
      [ "$name" != "$other" ] || break
      # in earnest it is the port of a mail server somewhere else
      [ "$name:$GT_DEMONSTRATION" != GT_SMTP_PORT:false ] || continue
      [ "${!name}" != "${!other}" ] || stop_with "$other and $name are both ${!name}; each needs a port of its own."
    done
  done
}
