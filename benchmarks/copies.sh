#!/bin/sh
# Finds the copies among very many generated articles: time, rate from first to
# last, memory, size of the file. Arguments: an empty folder, how many articles.
set -eu

cd "$(dirname -- "$0")/.."
. benchmarks/prepare.sh
"$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED -cp "$classpath" \
  org.dateline.benchmarks.CopiesLoad "$1" "$2"
