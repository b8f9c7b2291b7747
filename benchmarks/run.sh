#!/bin/sh
# Measures whole runs of ./dateline annotate over variations of the samples, from
# the start of the program to its end, on one thread and on two.
#
#   benchmarks/run.sh [ARTICLES [RUNS]]     1000 articles and 5 runs unless told
#
# Environment: SEED (1) of the variations; TMPDIR (/tmp), where they are written.
set -eu

articles=${1:-1000}
runs=${2:-5}
seed=${SEED:-1}

cd "$(dirname -- "$0")/.."
. benchmarks/prepare.sh
work=$(mktemp -d "${TMPDIR:-/tmp}/dateline-benchmark.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

main() {
  java_run Variations samples "$work/articles" "$articles" "$seed"
  java_run Variations samples "$work/article" 1 "$seed"
  machine
  # Once for nothing: the files and the program come into the system's cache.
  annotate 2 "$work/articles" >"$work/out.jsonl"
  java_run Counts "$work/out.jsonl" >"$work/counts"
  read -r read_articles statements words <"$work/counts"
  echo "articles $read_articles, statements $statements, words $words; $runs runs each"
  for threads in 1 2; do measure "$threads"; done
}

java_run() {
  class=$1
  shift
  "$JAVA_HOME/bin/java" -cp "$classpath" "org.dateline.benchmarks.$class" "$@"
}

annotate() { ./dateline annotate --threads "$1" "$2"; }

machine() {
  echo "processor: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores"
  echo "memory: $(awk '/^MemTotal/ { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo)"
  "$JAVA_HOME/bin/java" -version 2>&1 | sed -n 's/^/java: /p' | sed -n 2p
  echo "commit: $(git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)$(git diff --quiet HEAD 2>/dev/null || echo +changes)"
  echo "date: $(date -u +%Y-%m-%d), load before: $(cut -d ' ' -f 1-3 /proc/loadavg)"
}

measure() {
  for file in wall peak one first; do : >"$work/$file"; done
  run=0
  while [ "$run" -lt "$runs" ]; do
    timed "$1" "$work/articles"
    tail -n 1 "$work/time" | cut -d ' ' -f 1 >>"$work/wall"
    tail -n 1 "$work/time" | cut -d ' ' -f 2 | awk '{ print $1 / 1024 }' >>"$work/peak"
    timed "$1" "$work/article"
    tail -n 1 "$work/time" | cut -d ' ' -f 1 >>"$work/one"
    first_result "$1" >>"$work/first"
    run=$((run + 1))
  done
  paste -d ' ' "$work/wall" "$work/one" >"$work/both"
  echo
  echo "threads: $1                             min    median       max"
  row "whole run, s" 2 <"$work/wall"
  row "articles/s, start of Java included" 1 <<EOF
$(awk -v n="$articles" '{ print n / $1 }' "$work/wall")
EOF
  row "articles/s, without the start" 1 <<EOF
$(awk -v n="$articles" '{ print (n - 1) / ($1 - $2) }' "$work/both")
EOF
  row "words/s, start of Java included" 0 <<EOF
$(awk -v n="$words" '{ print n / $1 }' "$work/wall")
EOF
  row "run over one article, s" 2 <"$work/one"
  row "time to the first result, s" 2 <"$work/first"
  row "peak memory, MiB" 0 <"$work/peak"
}

# Writes the seconds and the peak memory in KiB of a run into $work/time.
timed() {
  if [ -x /usr/bin/time ] && /usr/bin/time -f '%e %M' true 2>/dev/null; then
    /usr/bin/time -o "$work/time" -f '%e %M' ./dateline annotate --threads "$1" "$2" >"$work/out.jsonl"
    return
  fi
  start=$(now)
  ./dateline annotate --threads "$1" "$2" >"$work/out.jsonl" &
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

# The seconds from the start to the first byte of the first article.
first_result() {
  start=$(now)
  annotate "$1" "$work/articles" | { head -c 1 >/dev/null; now >"$work/came"; cat >/dev/null; }
  echo "$start $(cat "$work/came")" | awk '{ print $2 - $1 }'
}

now() { date +%s.%N; }

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

main
