#!/bin/sh
# Fills a store with variations of annotated samples, has the index follow, and
# asks it many questions: search.sh [ARTICLES] [QUESTIONS OF EACH KIND].
set -eu

cd "$(dirname -- "$0")/.."
. benchmarks/prepare.sh
articles=${1:-20000}
questions=${2:-200}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
./dateline annotate samples >"$folder/samples.jsonl"
run() {
  "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "$classpath" "org.dateline.benchmarks.$@"
}
mkfifo "$folder/articles"
run GeneratedArticles "$folder/samples.jsonl" "$articles" "${SEED:-1}" >"$folder/articles" &
run StoreLoad "$folder/store" "$folder/articles"
du -sk "$folder/store/dateline.db" "$folder/store/index"
run SearchLoad "$folder/store" "$questions"
