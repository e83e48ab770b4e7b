# Sourced by start.sh and unchanged.sh, which set $work: a folder that is removed at the end, unless $WORK names it.

server=
trap '[ -z "$server" ] || kill "$server" 2> /dev/null; [ -n "${WORK:-}" ] || rm -rf "$work"' EXIT

# Starts a program, waits for its first answer and stops it. Prints the seconds and the processor seconds until that answer.
first_answer() { # log, address, command…
  local log=$1 address=$2 at
  shift 2
  at=$(date +%s.%N)
  "$@" > "$log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "$address"; do
    kill -0 "$server" 2> /dev/null || { tail -5 "$log" >&2; exit 1; }
    sleep 0.01
  done
  echo "$(echo "$(date +%s.%N) - $at" | bc) $(awk '{ print ($14 + $15) / 100 }' /proc/$server/stat)"
  kill "$server"
  wait "$server" || true
  server=
}
