# shellcheck shell=bash
# Where things lie and on which ports they listen. What the environment says goes first, then what the last start was
# told (var/settings), then the defaults here. docs/operations/settings.md explains each.

readonly PORTS='GT_PORT GT_KEYCLOAK_PORT GT_KEYCLOAK_HEALTH_PORT GT_MANAGEMENT_PORT GT_DB_PORT GT_SMTP_PORT'

# default_setting NAME value
default_setting() {
  [ -n "${!1:-}" ] || printf -v "$1" '%s' "$2"
  export "${1?}"
}

# The data lie in var/ of the checkout, or, when its folder is closed to the account that has to write there
# (root's own home, for one), under the account's own home with var/ as a signpost.
choose_var() {
  if [ -z "${GT_VAR:-}" ]; then
    GT_VAR=$HOUSE/var
    if [ ! -e "$GT_VAR" ] && ! account_can_enter "$HOUSE"; then
      local elsewhere
      elsewhere=$ACCOUNT_HOME/$(basename "$HOUSE")-$(printf %s "$HOUSE" | cksum | cut -d' ' -f1)
      ln -s "$elsewhere" "$HOUSE/var"
      install -d "$elsewhere"
      say "$HOUSE is closed to ordinary users, so the data lie in $elsewhere; var/ points there."
    fi
  fi
  make_var
  GT_VAR=$(readlink -f "$GT_VAR")
  [ "${#GT_VAR}" -le 80 ] || stop_with "The path $GT_VAR is too long for a socket; choose a shorter one with GT_VAR."
  export GT_VAR
  RUN=$GT_VAR/run LOG=$GT_VAR/log PARTS=$GT_VAR/parts DATA=$GT_VAR/data SECRETS=$GT_VAR/secrets
}

make_var() {
  ! mkdir -p "$GT_VAR" 2>/dev/null || return 0
  [ ! -L "$GT_VAR" ] || stop_with "$GT_VAR points to $(readlink -m "$GT_VAR"), which is closed to the account $ACCOUNT; run this as the account that started the portal, or as root."
  check_room "$GT_VAR" 1 'Make room, or choose another place with GT_VAR.'
  stop_with "The folder $GT_VAR cannot be made; choose another with GT_VAR."
}

# Whoever did not start this portal can neither see what runs nor stop it, and is not told that it does not run.
check_ours() {
  [ ! -e "$RUN" ] || [[ -w $RUN && -x $RUN ]] \
    || stop_with "The portal in $GT_VAR is the account $(stat -c %U "$RUN")'s; run this as that account, or as root."
}

make_places() {
  mkdir -p "$RUN" "$LOG" "$PARTS" "$DATA/files" "$DATA/demonstration" "$SECRETS" 2>/dev/null \
    || stop_with "Nothing can be written into $GT_VAR; give it to the account $ACCOUNT, or choose another place with GT_VAR."
  chmod 700 "$SECRETS" "$DATA" "$RUN" "$LOG"
  if [ "$EUID" -eq 0 ]; then
    chown "$ACCOUNT:" "$GT_VAR" "$RUN" "$LOG" "$PARTS" "$DATA" "$DATA/files" "$DATA/demonstration" "$SECRETS"
    account_can_enter "$GT_VAR" \
      || stop_with "The account $ACCOUNT cannot enter $GT_VAR; choose another place with GT_VAR, or another account with GT_ACCOUNT."
  fi
}

read_settings() {
  choose_account
  choose_var
  local offset=${GT_OFFSET:-0} name value
  KEPT="$PORTS GT_DEMONSTRATION ${GT_PORTAL_URL:+GT_PORTAL_URL} ${GT_KEYCLOAK_URL:+GT_KEYCLOAK_URL}"
  if [ -f "$GT_VAR/settings" ]; then
    while IFS='=' read -r name value; do
      # a new offset moves every port that is not named itself
      [ -n "${GT_OFFSET:-}" ] && [[ $name == *_PORT ]] && continue
      KEPT+=" $name"
      default_setting "$name" "$value"
    done <"$GT_VAR/settings"
  fi
  default_setting GT_PORT $((8080 + offset))
  default_setting GT_KEYCLOAK_PORT $((8081 + offset))
  default_setting GT_KEYCLOAK_HEALTH_PORT $((8082 + offset))
  default_setting GT_MANAGEMENT_PORT $((8083 + offset))
  default_setting GT_DB_PORT $((8084 + offset))
  default_setting GT_SMTP_PORT $((8085 + offset))
  default_setting GT_PORTAL_URL "http://localhost:$GT_PORT"
  default_setting GT_KEYCLOAK_URL "http://localhost:$GT_KEYCLOAK_PORT"
  default_setting GT_DEMONSTRATION true
  derive_settings
}

# What follows from the settings and is told to the servers.
derive_settings() {
  default_setting GT_DB_URL "jdbc:mariadb://127.0.0.1:$GT_DB_PORT/goldenthread"
  default_setting GT_OIDC_ISSUER "$GT_KEYCLOAK_URL/realms/golden-thread"
  default_setting GT_SMTP_HOST 127.0.0.1
  default_setting GT_SMTP_FROM no-reply@golden-thread.invalid
  if [ -n "${GT_SMTP_USER:-}" ]; then
    # Keycloak has to be told what follows for the portal by itself: with a user, over TLS or not at all
    default_setting GT_SMTP_AUTH true
    default_setting GT_SMTP_STARTTLS true
  fi
  default_setting GT_FILES "$DATA/files"
  default_setting GT_DEMO_FAMILY "$DATA/demonstration/family.properties"
  default_setting GT_DEMO_SECRETS "$SECRETS/demonstration-codes.key"
  default_setting GT_CLAMD_SOCKET "$RUN/clamd.sock"
}

kept_setting() { sed -n "s/^$1=//p" "$GT_VAR/settings" 2>/dev/null || true; }

# Remembers what this start was told, so that `status` and `down` find it again.
keep_settings() {
  local name
  for name in $KEPT; do
    printf '%s=%s\n' "$name" "${!name}"
  done | sort -u >"$GT_VAR/settings"
  chmod 644 "$GT_VAR/settings"
  give "$GT_VAR/settings"
}
