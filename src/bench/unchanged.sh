#!/usr/bin/env bash
# Seconds until the first answer with many letters that are stored and unchanged in their folder, beside one such letter.
#
#     src/bench/unchanged.sh target/quarkus-app/quarkus-run.jar [letters] [rounds]
#
# README.md beside this file says how it is measured.
set -euo pipefail
jar=$(realpath "$1") letters=${2:-10000} rounds=${3:-7} port=${PORT:-18060}
here=$(dirname "$(realpath "$0")")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=${WORK:-$(mktemp -d)}
mkdir -p "$work"
. "$here/first-answer.sh"

start() { # letters, options…
  local count=$1
  shift
  first_answer "$work/$count.log" "http://localhost:$port/letters/letter-00001" \
    "$java" ${JAVA_OPTIONS:-} "$@" -Dundersigned.data="$work/data-$count" -Dundersigned.letters="$work/letters-$count" \
    -Dquarkus.http.port="$port" -jar "$jar"
}

for count in 1 "$letters"; do
  [ -d "$work/letters-$count" ] || python3 "$here/letters.py" "$work/letters-$count" "$count" 10
  start "$count" -Dundersigned.letters.import=before-listening > /dev/null
  : > "$work/times-$count"
done
for ((round = 0; round < rounds; round++)); do
  for count in 1 "$letters"; do start "$count" >> "$work/times-$count"; done
done
python3 - "$work" "$letters" "$rounds" << 'PYTHON'
import statistics
import sys

work, letters, rounds = sys.argv[1:]
medians = {}
for count in ("1", letters):
    rows = [line.split() for line in open(f"{work}/times-{count}")]
    medians[count] = [statistics.median(float(row[column]) for row in rows) for column in (0, 1)]
    print(f"{count:>6} unchanged letters: {medians[count][0]:.2f} s until the first answer, processor {medians[count][1]:.2f} s")
ratios = [medians[letters][column] / medians["1"][column] for column in (0, 1)]
print(f"medians of {rounds} starts; ratio {ratios[0]:.2f}, processor {ratios[1]:.2f}")
PYTHON
