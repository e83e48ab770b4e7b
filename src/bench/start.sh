#!/usr/bin/env bash
# Seconds until the first answer: the program with its letter stored, beside a bare Quarkus program with the same extensions, each
# without and with the classes of a start in a file (docs/operations.md).
#
#     src/bench/start.sh [rounds]
#
# Needs the program packaged for H2. README.md beside this file says how it is measured.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-7}
jar=$PWD/target/quarkus-app/quarkus-run.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${PORT:-18070}
[ -f "$jar" ] || { echo "$jar is missing: ./mvnw package -DskipTests" >&2; exit 2; }
work=${WORK:-$(mktemp -d)}
. src/bench/first-answer.sh

# The same dependencies and settings, one resource, one entity, and no migration.
if [ ! -f "$work/bare/target/quarkus-app/quarkus-run.jar" ]; then
  mkdir -p "$work/bare/src/main/java/bare" "$work/bare/src/main/resources/db" "$work/bare/docs"
  cp -r pom.xml mvnw .mvn "$work/bare"
  cp docs/problems.md "$work/bare/docs"
  cp -r src/main/resources/db "$work/bare/src/main/resources"
  cp src/main/resources/application.properties "$work/bare/src/main/resources"
  cat > "$work/bare/src/main/java/bare/BareResource.java" << 'JAVA'
package bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/")
public class BareResource {

    @Entity
    public static class Publication {

        @Id
        public Integer id;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String get() {
        return "bare";
    }
}
JAVA
  (cd "$work/bare" && ./mvnw -B -ntp -q ${MAVEN_OPTIONS:-} package -DskipTests)
fi

version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p')
if [ "$version" -ge 25 ]; then record=-XX:AOTCacheOutput=; use=-XX:AOTCache=; else record=-XX:ArchiveClassesAtExit=; use=-XX:SharedArchiveFile=; fi

start() { # program, options…
  local program=$1
  shift
  first_answer "$work/$program.log" "http://localhost:$port/" \
    "$java" "$@" -Dundersigned.data="$work/data-$program" -Dquarkus.http.port="$port" -jar "${jars[$program]}"
}
declare -A jars=([ours]=$jar [bare]=$work/bare/target/quarkus-app/quarkus-run.jar)

for program in ours bare; do
  start "$program" "$record$work/$program.cache" > /dev/null
  [ -s "$work/$program.cache" ] || { echo "no file of classes: $work/$program.log" >&2; exit 1; }
  : > "$work/$program.plain"
  : > "$work/$program.cached"
done
for ((round = 0; round < rounds; round++)); do
  for program in ours bare; do
    start "$program" >> "$work/$program.plain"
    start "$program" "$use$work/$program.cache" >> "$work/$program.cached"
  done
done
echo "seconds until the first answer and processor seconds, medians of $rounds starts; $("$java" -version 2>&1 | head -1)"
python3 - "$work" << 'PYTHON'
import statistics
import sys

median = {}
for name in ("ours.plain", "ours.cached", "bare.plain", "bare.cached"):
    rows = [line.split() for line in open(f"{sys.argv[1]}/{name}")]
    median[name] = [statistics.median(float(row[column]) for row in rows) for column in (0, 1)]
    print(f"{name:12} {median[name][0]:.2f} s {median[name][1]:.2f} s")
for kind in ("plain", "cached"):
    ratios = [median[f"ours.{kind}"][column] / median[f"bare.{kind}"][column] for column in (0, 1)]
    print(f"ours to bare, {kind}: {ratios[0]:.2f}, processor {ratios[1]:.2f}")
PYTHON
