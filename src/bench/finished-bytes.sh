#!/usr/bin/env bash
# Requests per second for answers that were asked before, against nginx serving the same bytes from files.
#
#   src/bench/finished-bytes.sh [rounds] [seconds]
#
# Needs the packaged program, wrk and nginx. README.md beside this file says what is measured and how.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-5}
seconds=${2:-8}
jar=target/quarkus-app/quarkus-run.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
path=/letters/2022-07-11-biden-lopez-obrador/signatories
server_cpus=${SERVER_CPUS:-0}
wrk_cpus=${WRK_CPUS:-1}
our_port=${OUR_PORT:-18080}
nginx_port=${NGINX_PORT:-18081}
ours=http://127.0.0.1:$our_port
theirs=http://127.0.0.1:$nginx_port

for tool in wrk nginx curl; do command -v "$tool" > /dev/null || { echo "$tool is not installed" >&2; exit 2; }; done
[ -f "$jar" ] || { echo "$jar is missing: ./mvnw package -DskipTests" >&2; exit 2; }

work=$(mktemp -d)
chmod 755 "$work" # nginx's worker is another user where this runs as root
trap 'kill $(jobs -p) 2> /dev/null; wait; rm -rf "$work"' EXIT

taskset -c "$server_cpus" "$java" -Dundersigned.letters.import=before-listening -Dundersigned.data="$work/data" -Dquarkus.http.port="$our_port" -jar "$jar" > "$work/log" 2>&1 &
undersigned=$!
answers() { # url log: waits up to half a minute
  for ((try = 0; try < 150; try++)); do curl -sf "$1" > /dev/null && return; sleep 0.2; done
  echo "$1 does not answer:" >&2; cat "$2" >&2; exit 1
}
answers "$ours/q/health/ready" "$work/log"

# The same bytes and headers from nginx: a file, its gzip, and the entity tag that Undersigned gave it.
mkdir -p "$work/www"
curl -sf "$ours$path" > "$work/www/list"
curl -sf -H 'Accept-Encoding: gzip' "$ours$path" > "$work/www/list.gz"
headers() { # names beside those that each answer has
  curl -sf -o /dev/null -D - "$ours$path" | tr -d '\r' \
    | grep -iE "^(cache-control|vary|access-control|x-content-type|referrer-policy|content-security$1):" \
    | sed -E 's/"/\\"/g; s/^([^:]+): (.*)$/      add_header \1 "\2" always;/'
}
cat > "$work/nginx.conf" << CONF
worker_processes 1;
daemon off;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100;
  client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f; uwsgi_temp_path $work/u; scgi_temp_path $work/s;
  server {
    listen 127.0.0.1:$nginx_port;
    root $work/www;
    location = $path {
      default_type application/json;
      gzip_static on;
$(headers '|link')
      try_files /list =404;
    }
    # A 304 of ours says nothing of links, so nginx needn't either.
    location = /unchanged {
      default_type application/json;
$(headers '')
      try_files /list =404;
    }
  }
}
CONF
taskset -c "$server_cpus" nginx -c "$work/nginx.conf" -e "$work/nginx.log" &
answers "$theirs$path" "$work/nginx.log"

same() { # the bytes are the same, in each coding
  cmp <(curl -sf "${@}" "$ours$path") <(curl -sf "${@}" "$theirs$path") || { echo "the bytes differ" >&2; exit 1; }
}
same
same -H 'Accept-Encoding: gzip'

tag() { curl -sf -o /dev/null -D - "$1$path" | tr -d '\r' | sed -n 's/^etag: //Ip'; }
measure() { # address seconds headers…
  local address=$1 time=$2
  shift 2
  taskset -c "$wrk_cpus" wrk -t1 -c32 -d"${time}s" "${@}" "$address" | sed -n 's/^Requests\/sec: *//p'
}
median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

compare() { # name our-header their-header their-path
  local name=$1 mine=$2 other=$3 ours=$ours$path theirs=$theirs$4
  measure "$theirs" 2 -H "$other" > /dev/null
  : > "$work/ours"; : > "$work/theirs"; : > "$work/ratios"
  for ((round = 1; round <= rounds; round++)); do
    if ((round % 2)); then
      a=$(measure "$ours" "$seconds" -H "$mine"); b=$(measure "$theirs" "$seconds" -H "$other")
    else
      b=$(measure "$theirs" "$seconds" -H "$other"); a=$(measure "$ours" "$seconds" -H "$mine")
    fi
    echo "$a" >> "$work/ours"; echo "$b" >> "$work/theirs"
    awk -v a="$a" -v b="$b" 'BEGIN { printf "%.3f\n", a / b }' >> "$work/ratios"
  done
  printf '%-10s undersigned %8.0f/s   nginx %8.0f/s   ratio of medians %.2f   rounds: %s\n' "$name" \
    "$(median < "$work/ours")" "$(median < "$work/theirs")" \
    "$(awk -v a="$(median < "$work/ours")" -v b="$(median < "$work/theirs")" 'BEGIN { print a / b }')" \
    "$(tr '\n' ' ' < "$work/ratios")"
}

# The compiler works beside the server until all it compiles is compiled; on the server's one core it would be in its way.
unchanged="If-None-Match: $(tag $ours)"
taskset -acp "$server_cpus,$wrk_cpus" "$undersigned" > /dev/null
for ((pass = 0; pass < 3; pass++)); do
  for header in 'X: y' 'Accept-Encoding: gzip' "$unchanged"; do measure "$ours$path" 6 -H "$header" > /dev/null; done
done
taskset -acp "$server_cpus" "$undersigned" > /dev/null

echo "$(wc -c < "$work/www/list") bytes, $(wc -c < "$work/www/list.gz") gzipped; wrk -t1 -c32, $rounds rounds of ${seconds}s; $($java -version 2>&1 | head -1)"
compare identity 'X: y' 'X: y' $path
compare gzip 'Accept-Encoding: gzip' 'Accept-Encoding: gzip' $path
compare 304 "$unchanged" "If-None-Match: $(tag $theirs)" /unchanged
