#!/bin/sh
# Writes /app/undersigned.aot while the image is built: starts the program, requests what readers request first, and stops it.
# Java then writes the classes that it loaded.
#
#     cache-classes.sh postgresql|h2
set -eu

if [ "$1" = postgresql ]; then
    apt-get -q update
    apt-get -qy install --no-install-recommends postgresql
    service postgresql start
    su postgres -c "psql -qc \"create role undersigned login password 'undersigned'\" -c 'create database undersigned owner undersigned'"
fi

java -XX:AOTCacheOutput=/app/undersigned.aot -Dundersigned.data=/tmp/start -Dundersigned.letters.import=before-listening \
    -jar /app/quarkus-run.jar &
server=$!
until curl -sf -o /dev/null http://localhost:8080/q/health/ready; do
    kill -0 "$server"
    sleep 0.2
done
for path in / /letters /letters/2022-07-11-biden-lopez-obrador.html /letters/2022-07-11-biden-lopez-obrador/signatories \
    /embed/letters/2022-07-11-biden-lopez-obrador/signatories; do
    curl -sf -o /dev/null -H "Accept: text/html, */*;q=0.5" "http://localhost:8080$path"
done
kill "$server"
wait "$server" || true
[ -s /app/undersigned.aot ]
