#!/bin/sh
# Measures the gazetteer: how long it takes to open, how much of it stays in
# memory, how long looking up takes. Java is started as ./dateline starts it.
set -eu

cd "$(dirname -- "$0")/.."
. benchmarks/prepare.sh
for run in 1 2 3; do
  echo "run $run"
  "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$classpath" \
    org.dateline.benchmarks.GazetteerStart
done
