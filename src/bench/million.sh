#!/bin/bash
# Publishes one letter with many signatories and asks what a reader asks of it.
#
#     src/bench/million.sh target/quarkus-app/quarkus-run.jar [signatories] [heap]
#
# Prints seconds and bytes of each request, once on a cold and once on a warm program. README.md says more.
set -euo pipefail
jar=$(realpath "$1") count=${2:-1000000} heap=${3:-512m} port=${PORT:-18090}
here=$(dirname "$(realpath "$0")")
work=${WORK:-$(mktemp -d)}
mkdir -p "$work/letters/many"
[ -f "$work/letters/many/letter.md" ] || python3 "$here/signatories.py" "$work/letters/many" "$count"

java ${JAVA_OPTIONS:-} -Xmx"$heap" -Dundersigned.data="$work/data" -Dundersigned.letters="$work/letters" -Dquarkus.http.port="$port" \
    -Dundersigned.cache.weight=0 -jar "$jar" > "$work/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; [ -n "${WORK:-}" ] || rm -rf "$work"' EXIT
base=http://127.0.0.1:$port
began=$(date +%s.%N)
until curl -sf -o /dev/null "$base/letters/many"; do
    kill -0 $server 2>/dev/null || { tail -3 "$work/log"; exit 1; }
    [ "$(date +%s)" -lt $((${began%.*} + ${LIMIT:-900})) ] || { echo "not published within ${LIMIT:-900} s"; tail -3 "$work/log" | cut -c1-300; exit 1; }
    sleep 0.3
done
echo "published: $count signatories in $(echo "$(date +%s.%N) - $began" | bc) s (start included), heap $heap"
echo "memory: $(awk '/VmHWM/ { print int($2 / 1024) }' /proc/$server/status) MB resident at most; database $(du -m "$work/data" | tail -1 | cut -f1) MB; log $(wc -l < "$work/log") lines"

ask() {
    local first second
    first=$(curl -s -m "${SECONDS_EACH:-120}" -o /dev/null -w '%{http_code} %{size_download} B %{time_starttransfer} s to the first byte, %{time_total} s' "$base$1" || true)
    second=$(curl -s -m "${SECONDS_EACH:-120}" -o /dev/null -w '%{time_total} s' "$base$1" || true)
    printf '%-52s %s, then %s\n' "$1" "$first" "$second"
}
middle=$(curl -sf "$base/letters/many/signatories?limit=1&sort=-position" | python3 -c 'import json, sys; print(json.load(sys.stdin)["items"][0]["id"])' || echo none)
for path in "" /signatories?limit=100 "/signatories/$middle" "/signatories/$middle.html" .html /signatories.html /cite /cite.bib \
    .png /signatories/nobody /text.html; do
    ask "/letters/many$path"
done
ask "/embed/letters/many/signatories"
ask "/embed/letters/many/counter"
ask "/embed/letters/many/signatories?q=maria"
ask "/letters/nobody"
for path in /signatories.csv /signatories.json?limit=1000 /model /text.txt /text.md /text.tei.xml .jsonld /data.zip /data.xlsx \
    "?include=signatories"; do
    ask "/letters/many$path"
done
grep -c OutOfMemory "$work/log" | sed 's/^/OutOfMemoryError in the log: /' || true
echo "memory: $(awk '/VmHWM/ { print int($2 / 1024) }' /proc/$server/status 2>/dev/null || echo gone) MB resident at most"
