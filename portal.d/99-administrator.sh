# shellcheck shell=bash
# The first administrator, who can bring in everybody else: made by whoever has the machine, because nobody is there yet who
# could. Keycloak is asked as the account service, so this works when Keycloak's own administrator is long gone.

command_administrator() {
  local email=${1:-} name=${2:-}
  [[ $email =~ ^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$ && -n $name ]] \
    || stop_with 'Say who: ./portal administrator <e-mail> "<full name>"'
  [[ $name != *[\"\\]* && ${#name} -le 200 ]] || stop_with 'A name has neither quotation marks nor backslashes, and at most 200 letters.'
  read_settings
  read_secrets
  take_lock
  if ! runs mariadb || ! runs keycloak; then stop_with 'The portal has to run for this; start it with ./portal up --bare.'; fi
  [ "$GT_DEMONSTRATION" != true ] || stop_with 'The demonstration has an administrator already; nothing was changed.'
  KEYCLOAK=$PARTS/keycloak MARIADB=$PARTS/mariadb-$(pinned mariadb.server.version)
  find_java || stop_with "A JDK $JAVA_FLOOR or later is needed and none was found; name one in JAVA_HOME."
  come_in_to_keycloak
  make_administrator "$email" "$name"
}

ask_keycloak() { as_account "$KEYCLOAK/bin/kcadm.sh" "$@" --config "$RUN/kcadm.config" 2>>"$LOG/administrator.log"; }

come_in_to_keycloak() {
  trap 'rm -f "$RUN/kcadm.config"' EXIT
  KC_CLI_CLIENT_SECRET=$GT_ACCOUNTS_CLIENT_SECRET ask_keycloak config credentials \
    --server "http://127.0.0.1:$GT_KEYCLOAK_PORT" --realm golden-thread --client portal-accounts \
    || stop_with "Keycloak does not let the account service in; $LOG/administrator.log says why."
}

# The account service may not look at roles as such, but at those that an account does not have yet.
give_role() {
  local roles=users/$1/role-mappings/realm role
  role=$(ask_keycloak get "$roles/available" -r golden-thread --fields id,name --format csv --noquotes \
    | sed -n 's/,administrator$//p')
  [ -n "$role" ] || return 0
  printf '[{"id":"%s","name":"administrator"}]' "$role" | ask_keycloak create "$roles" -r golden-thread -f - \
    || stop_with "Keycloak does not take the role; $LOG/administrator.log says why."
}

# Tried again after it broke off, it goes on where it stopped: an account without a way in gets a new link, and no other does.
make_administrator() {
  local email=$1 name=$2 account person link
  account=$(ask_keycloak get users -r golden-thread -q exact=true -q "email=$email" --fields id --format csv --noquotes)
  if [ -z "$account" ]; then
    account=$(ask_keycloak create users -r golden-thread -i -s "username=$email" -s "email=$email" -s "firstName=${name%% *}" -s enabled=true) \
      || stop_with "Keycloak does not take the account; $LOG/administrator.log says why."
  fi
  link=$(printf '{"user":"%s","choice":"PASSWORD"}' "$account" \
    | ask_keycloak create "http://127.0.0.1:$GT_KEYCLOAK_PORT/realms/golden-thread/first-step" -f - -o \
    | sed -n 's/.*"address" *: *"\([^"]*\)".*/\1/p')
  [ -n "$link" ] || stop_with 'Somebody signs in with that address already; nothing was changed.'
  give_role "$account"
  person=$(cat /proc/sys/kernel/random/uuid)
  name=${name//\'/\'\'}
  ask_mariadb <<SQL || stop_with 'The portal could not be told who that is.'
use goldenthread;
start transaction;
insert into person (id, known_as, full_name, language, reading, version)
  select '$person', '${name%% *}', '$name', 'ENGLISH', 'STANDARD', 0 from dual
  where not exists (select * from account where subject = '$account');
insert ignore into account (subject, person_id, linked_at)
  select '$account', '$person', utc_timestamp(3) from dual where exists (select * from person where id = '$person');
commit;
SQL
  say "Open this on their own computer within ten minutes, and choose a password: $link"
  say "Then sign in at $GT_PORTAL_URL through \"I work with families\" and set up a code app. Agencies are at $GT_PORTAL_URL/agencies."
}
