# shellcheck shell=bash
# Servers never run as root. Called by root, the launcher hands them to the owner of the checkout, or, when that is
# root too, to a system account of their own.

ACCOUNT=''
ACCOUNT_HOME=''

choose_account() {
  if [ "$EUID" -ne 0 ]; then
    ACCOUNT=$(id -un)
    ACCOUNT_HOME=${HOME:-/tmp}
    return
  fi
  local owner
  owner=$(stat -c %U "$HOUSE")
  ACCOUNT=${GT_ACCOUNT:-$owner}
  case $ACCOUNT in
    root | UNKNOWN) ACCOUNT=goldenthread ;;
  esac
  ACCOUNT_HOME=$(getent passwd "$ACCOUNT" | cut -d: -f6) || true
  [ -n "$ACCOUNT_HOME" ] || ACCOUNT_HOME=/var/lib/goldenthread
}

# Makes the account when there is none. Only `up` and `test` do; looking does not change the machine.
ensure_account() {
  [ "$EUID" -eq 0 ] || return 0
  id -u "$ACCOUNT" >/dev/null 2>&1 && return 0
  useradd --system --user-group --create-home --home-dir "$ACCOUNT_HOME" --shell /usr/sbin/nologin "$ACCOUNT" \
    || stop_with "The system account \"$ACCOUNT\" could not be made; name an existing one in GT_ACCOUNT."
}

# become_account: what precedes a command that is to run as the account, and the environment it expects. Secrets travel
# in that environment, never in an argument list.
AS_ACCOUNT=()
become_account() {
  AS_ACCOUNT=()
  [ "$EUID" -eq 0 ] || return 0
  export HOME=$ACCOUNT_HOME USER=$ACCOUNT LOGNAME=$ACCOUNT
  AS_ACCOUNT=(setpriv --reuid="$ACCOUNT" --regid="$(id -g "$ACCOUNT")" --init-groups --no-new-privs --)
}

as_account() { (become_account && exec "${AS_ACCOUNT[@]}" "$@"); }

# What builds: the owner of the checkout, so that nobody later finds files there that are not theirs.
as_builder() {
  if [ "$EUID" -eq 0 ] && [ "$(stat -c %U "$HOUSE")" = root ]; then "$@"; else as_account "$@"; fi
}

home_of_builder() { as_builder sh -c 'printf %s "$HOME"'; }

# give <path…>: what root has made for the account becomes the account's.
give() {
  [ "$EUID" -ne 0 ] || chown -R "$ACCOUNT:" "$@"
}

account_can_enter() {
  [ "$EUID" -ne 0 ] || ! id -u "$ACCOUNT" >/dev/null 2>&1 || as_account test -x "$1"
}
