#!/bin/sh
# Brings variations of annotated samples into a store by `dateline ingest`, with index
# and copies beside, and tells how many a second it was, tenth by tenth:
# load.sh [ARTICLES]. Forty kilobytes of room are needed for each article.
set -eu

cd "$(dirname -- "$0")/.."
. benchmarks/prepare.sh
articles=${1:-20000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
./dateline annotate samples >"$folder/samples.jsonl"
run() {
  "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "$classpath" "org.dateline.benchmarks.$@"
}
run GeneratedArticles "$folder/samples.jsonl" "$articles" "${SEED:-1}" >"$folder/articles.jsonl"
DATELINE_OPTS="${DATELINE_OPTS:-} -Xlog:gc*:file=$folder/gc.log" \
  ./dateline ingest --store "$folder/store" "$folder/articles.jsonl"
run IngestRate "$folder/store"
echo "heap after collection, most:"
grep -o 'Pause.*' "$folder/gc.log" | sed -n 's/.*->\([0-9]*\)M(.*/\1/p' | sort -n | tail -n 1
du -sk "$folder/store/captures" "$folder/store/dateline.db" "$folder/store/index"
./dateline verify --store "$folder/store"
