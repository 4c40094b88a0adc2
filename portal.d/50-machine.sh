# shellcheck shell=bash
# What the machine must bring along, and how to get what is missing.

readonly JAVA_FLOOR=17 MAVEN_FLOOR=3.8.7 DISK_FLOOR_MB=2048
MISSING=()

# The number before the first dot of `java -version`, or nothing.
java_release() { "$1" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'; }

# Finds a JDK that compiles: JAVA_HOME, then the path, then Debian's usual place, newest first.
find_java() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /x/x)")")")" \
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

debian_has() { apt-cache show "$1" 2>/dev/null | grep -q '^Package:'; }

jdk_package() {
  if debian_has openjdk-17-jdk-headless; then echo openjdk-17-jdk-headless; else echo default-jdk-headless; fi
}

# want <package> <needed|wanted> <found?>
want() { [ "$3" = yes ] || MISSING+=("$1:$2"); }

found() { if "$@" >/dev/null 2>&1; then echo yes; else echo no; fi; }

# check_machine [test]: looks for everything; installs as root, else says what to ask for.
check_machine() {
  MISSING=()
  check_processor
  want "$(jdk_package)" needed "$(found find_java)"
  want maven needed "$(found command -v mvn)"
  want clamav-daemon wanted "$(found clamd_program)"
  [ "${1:-}" != test ] || want chromium needed "$(found command -v chromium)"
  [ ${#MISSING[@]} -eq 0 ] || get_missing
  find_java || stop_with "A JDK $JAVA_FLOOR or later is needed and none was found; install $(jdk_package), or name one in JAVA_HOME."
  find_maven || stop_with "Maven $MAVEN_FLOOR or later is needed; install the package maven."
}

check_processor() {
  [ "$(uname -sm)" = 'Linux x86_64' ] \
    || stop_with "This is a $(uname -sm) machine; the database that comes along is made for Linux x86_64."
}

get_missing() {
  local names=() needed=() entry
  for entry in "${MISSING[@]}"; do
    names+=("${entry%%:*}")
    [ "${entry##*:}" != needed ] || needed+=("${entry%%:*}")
  done
  local root=()
  if [ "$EUID" -ne 0 ]; then
    if sudo -n true 2>/dev/null || { [ -t 0 ] && command -v sudo >/dev/null; }; then root=(sudo); else
      say "Please ask an administrator for: apt-get install --no-install-recommends ${names[*]}"
      [ ${#needed[@]} -eq 0 ] || stop_with "Without ${needed[*]} nothing can be built or started."
      return 0
    fi
  fi
  step_begins Packages "installing ${names[*]}"
  "${root[@]}" sh -c 'export DEBIAN_FRONTEND=noninteractive
    apt-get update -q && exec apt-get install -q -y --no-install-recommends "$@"' sh "${names[@]}" \
    >"$LOG/packages.log" 2>&1 && { step_ends "installed ${names[*]}"; return 0; }
  last_words "$LOG/packages.log" 5
  [ ${#needed[@]} -eq 0 ] || stop_with "These packages could not be installed: ${needed[*]}. $LOG/packages.log says why."
  step_ends "went on without ${names[*]}"
}

check_disk() {
  local free
  free=$(df -Pm "$GT_VAR" | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$DISK_FLOOR_MB" ] \
    || stop_with "Only $free MB are free where $GT_VAR lies; the portal needs $DISK_FLOOR_MB MB. Make room, or choose another place with GT_VAR."
}

# check_ports <name…>: of servers that are about to start
check_ports() {
  local name taken=''
  for name in "$@"; do
    [[ ${!name} =~ ^[1-9][0-9]{0,4}$ && ${!name} -lt 65536 ]] \
      || stop_with "$name is \"${!name}\", which is not a port; choose a number from 1 to 65535."
    ! listens "${!name}" || taken+=" ${!name} ($name)"
  done
  [ -z "$taken" ] || stop_with "In use already:$taken. Stop what listens there, or move every port with GT_OFFSET, for example GT_OFFSET=100 ./portal up"
}
