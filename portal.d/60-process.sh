# shellcheck shell=bash
# Servers as processes: started as the account, found by a pid file, stopped by asking before insisting.

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# http_says <port> <path> <host>: the status line's number, or nothing
http_says() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf 'GET %s HTTP/1.0\r\nHost: %s\r\nConnection: close\r\n\r\n' "$2" "${3:-localhost}" >&3
    IFS=' ' read -r -t 5 _ status _ <&3 && printf %s "$status"
  ) 2>/dev/null || true
}

# pid_of <part>: the process id when it runs and is the one that was started from this var/
pid_of() {
  local pid
  pid=$(cat "$RUN/$1.pid" 2>/dev/null) || return 1
  [ -n "$pid" ] && [ -r "/proc/$pid/cmdline" ] || return 1
  tr '\0' '\n' <"/proc/$pid/cmdline" | grep -qF "$GT_VAR" || return 1
  printf %s "$pid"
}

runs() { pid_of "$1" >/dev/null; }

# launch <part> <command…>: in a session of its own, out of the terminal's reach, with its own secrets and nobody else's
launch() {
  local part=$1
  shift
  local log=$LOG/$part.log
  [ ! -f "$log" ] || [ "$(stat -c %s "$log")" -lt 10000000 ] || mv "$log" "$log.1"
  touch "$log"
  give "$log"
  (
    local name
    cd "$GT_VAR" || exit 1
    become_account
    for name in $(secrets_kept_from "$part"); do unset "$name"; done
    exec >>"$log" 2>&1 </dev/null
    let_go
    exec "${AS_ACCOUNT[@]}" setsid "$@"
  ) &
  printf %s "$!" >"$RUN/$part.pid"
  give "$RUN/$part.pid"
  # until the command stands where the shell stood that started it
  local tries=40
  until runs "$part" || [ $((tries -= 1)) -eq 0 ]; do sleep 0.05; done
}

# A server outlives its caller. Whatever that one held open, a lock for one, is not the server's to hold on to.
let_go() {
  local held
  for held in "/proc/$BASHPID/fd"/*; do
    held=${held##*/}
    [ "$held" -le 2 ] || eval "exec $held>&-"
  done
}

# wait_until <seconds> <part> <probe…>: as long as the part lives
wait_until() {
  local limit=$((SECONDS + $1)) part=$2
  shift 2
  until "$@"; do
    runs "$part" || return 1
    [ "$SECONDS" -lt "$limit" ] || return 1
    step_says "starting … $((SECONDS - STEP_BEGAN)) s"
    sleep 0.25
  done
}

# not_ready <part>: what to say when a wait was in vain
not_ready() {
  local log=$LOG/$1.log
  step_failed
  last_words "$log"
  stop_with "$2 did not start; $log says why."
}

# stop_server <part> <name> <seconds>
stop_server() {
  local pid limit
  pid=$(pid_of "$1") || { rm -f "$RUN/$1.pid"; return 0; }
  step_begins "$2" 'stopping'
  # the whole session: a start script and the server it waits for
  kill -TERM -- "-$pid" 2>/dev/null || true
  limit=$((SECONDS + $3))
  while kill -0 -- "-$pid" 2>/dev/null; do
    if [ "$SECONDS" -ge "$limit" ]; then
      kill -KILL -- "-$pid" 2>/dev/null || true
    fi
    sleep 0.2
  done
  rm -f "$RUN/$1.pid"
  step_ends stopped
}
