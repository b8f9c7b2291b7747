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
. benchmarks/timing.sh
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

measure() {
  for file in wall peak one first; do : >"$work/$file"; done
  run=0
  while [ "$run" -lt "$runs" ]; do
    timed ./dateline annotate --threads "$1" "$work/articles"
    seconds >>"$work/wall"
    peak >>"$work/peak"
    timed ./dateline annotate --threads "$1" "$work/article"
    seconds >>"$work/one"
    first_result "$1" >>"$work/first"
    run=$((run + 1))
  done
  echo
  echo "threads: $1                             min    median       max"
  rates "$work" "$articles" 1
  row "words/s, start of Java included" 0 <<EOF
$(awk -v n="$words" '{ print n / $1 }' "$work/wall")
EOF
  row "run over one article, s" 2 <"$work/one"
  row "time to the first result, s" 2 <"$work/first"
  row "peak memory, MiB" 0 <"$work/peak"
}

# The seconds from the start to the first byte of the first article.
first_result() {
  start=$(now)
  annotate "$1" "$work/articles" | { head -c 1 >/dev/null; now >"$work/came"; cat >/dev/null; }
  echo "$start $(cat "$work/came")" | awk '{ print $2 - $1 }'
}

main
