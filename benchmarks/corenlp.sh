#!/bin/sh
# Measures Dateline beside Stanford CoreNLP's attribution of quotations: whole runs
# over the same plain texts, in turn, each on one thread.
#
#   benchmarks/corenlp.sh FOLDER [GOLD-FOLDER SCORER [OPTION...]]
#
# Read are the files FOLDER/*.txt. The SCORER, a Python program, is called for each
# with what it printed, GOLD-FOLDER and the options.
#
# Environment: RUNS (3); CORENLP_OPTS (-Xmx2g), options for CoreNLP's Java;
# CORENLP_SETTINGS, properties of CoreNLP as KEY=VALUE, parted by spaces; TMPDIR
# (/tmp), where the texts are copied to.
set -eu

if [ "$#" -lt 1 ] || [ "$#" -eq 2 ]; then
  echo "usage: benchmarks/corenlp.sh FOLDER [GOLD-FOLDER SCORER [OPTION...]]" >&2
  exit 2
fi
folder=$(CDPATH='' cd -- "$1" && pwd)
gold=
if [ "$#" -gt 2 ]; then
  gold=$(CDPATH='' cd -- "$2" && pwd)
  scorer=$(CDPATH='' cd -- "$(dirname -- "$3")" && pwd)/$(basename -- "$3")
  shift 3
fi
runs=${RUNS:-3}

cd "$(dirname -- "$0")/.."
. benchmarks/prepare.sh
. benchmarks/timing.sh
echo "building with CoreNLP; its models are fetched at first, 450 MiB…" >&2
mvn -B -q -f benchmarks/corenlp/pom.xml package -DskipTests -Dspotless.check.skip=true >&2
corenlp_classpath=benchmarks/corenlp/target/classes:$(cat benchmarks/corenlp/target/libraries.txt)
work=$(mktemp -d "${TMPDIR:-/tmp}/dateline-benchmark.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
# With another locale, Java could not open files whose names are not ASCII.
LC_ALL=C.UTF-8
export LC_ALL

main() {
  copy_articles
  machine
  # Once for nothing: the programs and the models come into the system's cache.
  for reader in dateline corenlp; do
    mkdir "$work/$reader"
    timed_run "$reader" "$work/article"
  done
  run=0
  while [ "$run" -lt "$runs" ]; do
    for reader in dateline corenlp; do measure "$reader"; done
    run=$((run + 1))
  done
  echo "$articles articles; $runs runs each, one thread"
  for reader in dateline corenlp; do show "$reader" "$@"; done
}

# All articles into one folder, and one of middle size into another: its run
# stands for the start.
copy_articles() {
  mkdir "$work/articles" "$work/article"
  cp -- "$folder"/*.txt "$work/articles"
  articles=$(find "$work/articles" -type f | wc -l)
  middle=$(find "$work/articles" -type f -size +0 -exec wc -c {} \; | sort -n | sed -n "$(((articles + 1) / 2))p")
  cp -- "${middle#*[0-9] }" "$work/article"
}

measure() {
  timed_run "$1" "$work/articles"
  seconds >>"$work/$1/wall"
  peak >>"$work/$1/peak"
  mv "$work/out.jsonl" "$work/$1/out.jsonl"
  timed_run "$1" "$work/article"
  seconds >>"$work/$1/one"
}

# An article that fails does not end the measuring; what was read is counted.
timed_run() {
  # shellcheck disable=SC2086 # several options, parted by spaces
  case $1 in
    dateline) timed ./dateline annotate --threads 1 "$2" ;;
    corenlp)
      timed "$JAVA_HOME/bin/java" ${CORENLP_OPTS:--Xmx2g} -XX:+UseSerialGC -cp "$corenlp_classpath" \
        org.dateline.benchmarks.corenlp.Annotate "$2" ${CORENLP_SETTINGS:-}
      ;;
  esac || echo "$1: ended with status $?" >&2
}

show() {
  reader=$1
  shift
  echo
  printf '%-36s       min    median       max\n' "$reader"
  rates "$work/$reader" "$articles" 2
  row "run over one article, s" 2 <"$work/$reader/one"
  row "peak memory, MiB" 0 <"$work/$reader/peak"
  "$JAVA_HOME/bin/java" -cp "$classpath" org.dateline.benchmarks.Counts "$work/$reader/out.jsonl" |
    awk '{ print "read: " $1 " articles, " $2 " statements, " $3 " words" }'
  if [ -n "$gold" ]; then python3 "$scorer" "$work/$reader/out.jsonl" "$gold" "$@"; fi
}

main "$@"
