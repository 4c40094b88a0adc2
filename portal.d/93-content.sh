# shellcheck shell=bash
# What is written for everybody, as files: for git, for another portal, for somebody who likes an editor of their own better.

command_content() {
  local what=${1:-}
  [ $# -eq 0 ] || shift
  case $what in
    export | import) "content_$what" "$@" ;;
    *) stop_with 'Say which way: ./portal content export [--type <type>] [--thing <type>/<key>] <folder>, or ./portal content import [--dry-run] [--publish] <folder>' ;;
  esac
}

content_export() {
  local part=() to='' pack
  while [ $# -gt 0 ]; do
    case $1 in
      --type | --thing) [[ ${2:-} =~ ^[a-z][a-z0-9-]+(/[a-z][a-z0-9-]+)?$ ]] || stop_with "\"$1\" names a type, such as guide, or a thing, such as guide/who-sees-what-you-say."
        IFS=/ read -ra part <<<"$2"; shift ;;
      -*) stop_with "\"content export\" knows --type and --thing and nothing else." ;;
      *) to=$1 ;;
    esac
    shift
  done
  [ -n "$to" ] || stop_with 'Say where the files shall go: ./portal content export <folder>'
  content_begins
  pack=$(content_of_portal export "${part[@]}") || exit 1
  content_of_caller write "$to" <<<"$pack" || exit 1
}

# Files are read with the rights of whoever asks, and brought in by the portal under its own rules, all of them or none.
content_import() {
  local from='' how=drafts pack id
  while [ $# -gt 0 ]; do
    case $1 in
      --dry-run) how=try ;;
      --publish) how=publish ;;
      -*) stop_with "\"content import\" knows --dry-run and --publish and nothing else." ;;
      *) from=$1 ;;
    esac
    shift
  done
  [ -d "$from" ] || stop_with 'Say where the files lie: ./portal content import <folder>'
  content_begins
  runs wildfly || stop_with 'The portal has to run for this; start it with ./portal up.'
  pack=$(content_of_caller read "$from") || exit 1
  id=$(content_of_portal lay "$(content_name "$from")" "$how" <<<"$pack") || exit 1
  content_answer "$id"
}

content_begins() {
  read_settings
  runs mariadb || stop_with 'The database has to run for this; start it with ./portal up.'
  read_secrets
  MARIADB=$PARTS/mariadb-$(pinned mariadb.server.version)
  find_java || stop_with "A JDK $JAVA_FLOOR or later is needed and none was found; name one in JAVA_HOME."
  local lib=$DATA/wildfly/deployments/golden-thread.ear/lib own=$HOUSE/ear/target/golden-thread/lib
  [ -d "$lib" ] || stop_with 'No portal has been started here yet; start it with ./portal up.'
  [ -d "$own" ] || stop_with 'No portal has been built here yet; start it with ./portal up.'
  CONTENT=(java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR)
  CONTENT_LIB=$lib CONTENT_OWN=$own
}

content_of_portal() {
  as_account "${CONTENT[@]}" -cp "$CONTENT_LIB/*:$PARTS/wildfly/modules/org/mariadb/jdbc/main/*" \
    org.goldenthread.core.editorial.ContentFiles "$@"
}

# With the rights of whoever asks, who may be root: so it runs what the checkout has built, and nothing out of a folder that
# is the account's, where whoever has taken the portal over could lay what they like.
content_of_caller() {
  "${CONTENT[@]}" -cp "$CONTENT_OWN/*" org.goldenthread.core.editorial.ContentFiles "$@"
}

# What the release on the editors' desk is called: plain letters of the folder's name, and the day
content_name() {
  local name
  name=$(basename "$(readlink -f "$1")" | tr -cd 'A-Za-z0-9 ._-')
  printf '%s, %s' "${name:0:60}" "$(date -u +%Y-%m-%d)"
}

# content_answer <number>: what the portal has made of it. Nobody waits for ever: what it has not begun is taken back.
content_answer() {
  local outcome='' limit=$((SECONDS + 120))
  # shellcheck disable=SC2064 # the number is this one's
  trap "content_broken_off '$1'" INT TERM
  while [ -z "$outcome" ]; do
    [ "$SECONDS" -lt "$limit" ] || content_in_vain "$1"
    sleep 0.5
    outcome=$(ask_mariadb <<<"select outcome from goldenthread.editorial_import where id = '$1' and outcome is not null")
  done
  trap - INT TERM
  ask_mariadb --raw <<<"select answer from goldenthread.editorial_import where id = '$1'"
  case $outcome in
    DONE) ;;
    TRIED) say 'This was tried, and nothing was brought in.' ;;
    *) exit 1 ;;
  esac
}

content_in_vain() {
  content_taken_back "$1" || content_goes_on
  stop_with "The portal has not brought in the files within two minutes and they were taken back; ./portal logs shows why."
}

content_broken_off() {
  trap - INT TERM
  content_taken_back "$1" || content_goes_on
  stop_with 'The files were taken back, and nothing was brought in.'
}

content_goes_on() {
  stop_with 'The portal is bringing the files in by now, or has done so; ./portal content import of the same folder says what is left.'
}

# What the portal is at work on is held by it, and is waited for here.
content_taken_back() {
  local gone
  gone=$(ask_mariadb <<<"delete from goldenthread.editorial_import where id = '$1' and outcome is null; select row_count()") || gone=0
  [ "$gone" = 1 ]
}
