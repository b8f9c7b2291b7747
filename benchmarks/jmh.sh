#!/bin/sh
# Runs the JMH benchmarks; arguments are JMH's, for example
#   benchmarks/jmh.sh PageReading -f 1 -wi 3 -i 5
set -eu

cd "$(dirname -- "$0")/.."
. benchmarks/prepare.sh
exec "$JAVA_HOME/bin/java" -cp "$classpath" org.openjdk.jmh.Main "$@"
