# shellcheck shell=bash
# The virus check: Debian's clamd, run as the account with a configuration of its own. Official signatures are used where
# freshclam has fetched them; else one signature, of the EICAR test file, which proves the wiring and protects nobody.

readonly OFFICIAL_SIGNATURES=/var/lib/clamav

clamd_program() { command -v clamd || { [ -x /usr/sbin/clamd ] && echo /usr/sbin/clamd; }; }

choose_signatures() {
  if compgen -G "$OFFICIAL_SIGNATURES/main.c[vl]d" >/dev/null; then
    SIGNATURES=$OFFICIAL_SIGNATURES GT_CLAMD_SIGNATURES=official
  else
    SIGNATURES=$DATA/clamav GT_CLAMD_SIGNATURES=test-only
    mkdir -p "$SIGNATURES"
    printf 'Eicar-Test-Signature:0:*:%s\n' "$(eicar | od -An -v -tx1 | tr -d ' \n')" >"$SIGNATURES/eicar.ndb"
    give "$SIGNATURES"
  fi
  export GT_CLAMD_SIGNATURES
}

# Every scanner's harmless test file, put together here so that no scanner takes this script for one.
eicar() { printf '%s%s' 'X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-' 'ANTIVIRUS-TEST-FILE!$H+H*'; }

launch_clamd() {
  local program
  program=$(clamd_program) || return 0
  choose_signatures
  if runs clamd; then return 0; fi
  cat >"$RUN/clamd.conf" <<CONF
Foreground yes
DatabaseDirectory $SIGNATURES
LocalSocket $GT_CLAMD_SOCKET
LocalSocketMode 600
FixStaleSocket yes
TemporaryDirectory $DATA/clamav-tmp
LogTime yes
LogFileMaxSize 0
SelfCheck 3600
StreamMaxLength 210M
MaxScanSize 400M
MaxFileSize 210M
MaxRecursion 17
MaxFiles 10000
MaxScanTime 120000
AlertExceedsMax yes
AlertEncrypted no
MaxThreads 4
CONF
  mkdir -p "$DATA/clamav-tmp"
  give "$RUN/clamd.conf" "$DATA/clamav-tmp"
  launch clamd "$program" --config-file="$RUN/clamd.conf"
}

clamd_answers() { [ -S "$GT_CLAMD_SOCKET" ]; }

await_clamd() {
  if ! clamd_program >/dev/null; then
    say '  Virus check    missing: files cannot be taken in until the package clamav-daemon is installed'
    return 0
  fi
  step_begins 'Virus check' starting
  wait_until 120 clamd clamd_answers || not_ready clamd 'The virus check'
  if [ "$GT_CLAMD_SIGNATURES" = official ]; then step_ends ready; else
    step_ends 'ready with the test signature alone: run freshclam for real protection'
  fi
}
