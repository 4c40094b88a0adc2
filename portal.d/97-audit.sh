# shellcheck shell=bash
# The audit trail, read from outside the portal by a program that trusts nothing but the key.

command_audit() {
  [ "${1:-}" = verify ] || stop_with 'The trail can be verified and nothing else: ./portal audit verify'
  read_settings
  read_secrets
  find_java || stop_with "A JDK $JAVA_FLOOR or later is needed and none was found; name one in JAVA_HOME."
  runs mariadb || stop_with 'The database has to run for this; start it with ./portal up.'
  local lib=$DATA/wildfly/deployments/golden-thread.ear/lib driver=$PARTS/wildfly/modules/org/mariadb/jdbc/main
  [ -d "$lib" ] || stop_with 'No portal has been started here yet; start it with ./portal up.'
  as_account java -Dslf4j.internal.verbosity=ERROR -cp "$lib/*:$driver/*" \
    org.goldenthread.core.audit.AuditVerification || exit 1
}
