# shellcheck shell=bash
# Passwords and keys: made on the first start, kept in var/secrets for the account alone, told to the servers in their
# environment. None is ever an argument of a command, where `ps` would show it.

readonly SECRET_NAMES='GT_DB_PASSWORD GT_DB_OWNER_PASSWORD GT_KEYCLOAK_DB_PASSWORD GT_KEYCLOAK_ADMIN_PASSWORD
  GT_OIDC_CLIENT_SECRET GT_ACCOUNTS_CLIENT_SECRET GT_AUDIT_KEY GT_CONTACT_KEY GT_DEMO_PASSWORD'

# secrets_kept_from <part>: those that the part has no use for, so that whoever looks into it finds none of them. What the
# portal may do at Keycloak it does as the account service; Keycloak's administrator is for people alone.
secrets_kept_from() {
  local name
  for name in $SECRET_NAMES; do
    case $1:$name in
      wildfly:GT_KEYCLOAK_*) printf '%s\n' "$name" ;;
      wildfly:*) ;;
      keycloak:GT_OIDC_CLIENT_SECRET | keycloak:GT_ACCOUNTS_CLIENT_SECRET) ;;
      *) printf '%s\n' "$name" ;;
    esac
  done
}

random_hex() { od -An -N "$1" -tx1 /dev/urandom | tr -d ' \n'; }

# The one secret that a person types: six plain syllables and a number. No two syllables touch: a password in which somebody's
# account name stands is refused, and one that all share must not hold anybody's.
random_words() {
  local consonants=bdfghklmnprstvz vowels=aeiou word='' i
  for i in 1 2 3 4 5 6; do
    word+=${consonants:$((16#$(random_hex 2) % 15)):1}${vowels:$((16#$(random_hex 2) % 5)):1}-
  done
  printf '%s%d' "${word^}" $((16#$(random_hex 2) % 90 + 10))
}

ensure_secrets() {
  local file=$SECRETS/portal.env name
  (umask 077 && touch "$file")
  for name in $SECRET_NAMES; do
    grep -q "^$name=" "$file" || case $name in
      # what seals addresses is a key as the portal reads it: 32 bytes in base 64
      GT_CONTACT_KEY) printf '%s=%s\n' "$name" "$(head -c 32 /dev/urandom | base64 -w0)" >>"$file" ;;
      GT_DEMO_PASSWORD) printf '%s=%s\n' "$name" "$(random_words)" >>"$file" ;;
      *) printf '%s=%s\n' "$name" "$(random_hex 32)" >>"$file" ;;
    esac
  done
  chmod 600 "$file"
  give "$file"
  read_secrets
}

read_secrets() {
  local name value
  [ -r "$SECRETS/portal.env" ] || stop_with "The secrets in $SECRETS are not yours to read; run this as the account that started the portal, or as root."
  while IFS='=' read -r name value; do
    default_setting "$name" "$value"
  done <"$SECRETS/portal.env"
  export GT_DB_USER=goldenthread GT_DB_OWNER_USER=goldenthread_owner
}
