# shellcheck shell=sh disable=SC2154
# Sourced by run.sh and corenlp.sh in the project's folder: times whole runs of a
# program and prints what they took. Needs the folder $work and JAVA_HOME.

machine() {
  echo "processor: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores"
  echo "memory: $(awk '/^MemTotal/ { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo)"
  "$JAVA_HOME/bin/java" -version 2>&1 | sed -n 's/^/java: /p' | sed -n 2p
  echo "commit: $(git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)$(git diff --quiet HEAD 2>/dev/null || echo +changes)"
  echo "date: $(date -u +%Y-%m-%d), load before: $(cut -d ' ' -f 1-3 /proc/loadavg)"
}

# Runs the program given with its arguments; writes what it prints into
# $work/out.jsonl, its seconds and its peak memory in KiB into $work/time.
timed() {
  if [ -x /usr/bin/time ] && /usr/bin/time -f '%e %M' true 2>/dev/null; then
    /usr/bin/time -o "$work/time" -f '%e %M' "$@" >"$work/out.jsonl"
    return
  fi
  start=$(now)
  "$@" >"$work/out.jsonl" &
  pid=$!
  peak=0
  # One that has ended stays as a zombie until it is waited for.
  until grep -q '^State:.*Z' "/proc/$pid/status" 2>/dev/null || [ ! -d "/proc/$pid" ]; do
    seen=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2>/dev/null || true)
    peak=${seen:-$peak}
    sleep 0.05
  done
  wait "$pid"
  echo "$start $(now) $peak" | awk '{ printf "%.2f %d\n", $2 - $1, $3 }' >"$work/time"
}

# What the run timed last took: seconds, and MiB.
seconds() { tail -n 1 "$work/time" | cut -d ' ' -f 1; }
peak() { tail -n 1 "$work/time" | cut -d ' ' -f 2 | awk '{ print $1 / 1024 }'; }

now() { date +%s.%N; }

# Rows of the runs over $2 articles, whose seconds stand in $1/wall, with $3 digits;
# the seconds of the runs over one article stand in $1/one.
rates() {
  row "whole run, s" 2 <"$1/wall"
  row "articles/s, start of Java included" "$3" <<EOF
$(awk -v n="$2" '{ print n / $1 }' "$1/wall")
EOF
  row "articles/s, without the start" "$3" <<EOF
$(paste -d ' ' "$1/wall" "$1/one" | awk -v n="$2" '{ print (n - 1) / ($1 - $2) }')
EOF
}

# The least, the median and the greatest of the numbers on standard input.
row() {
  sort -g | awk -v name="$1" -v digits="$2" '
    { value[NR] = $1 }
    END {
      median = NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2
      format = "%-36s %9." digits "f %9." digits "f %9." digits "f\n"
      printf format, name, value[1], median, value[NR]
    }'
}
