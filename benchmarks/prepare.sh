# shellcheck shell=sh
# Sourced by run.sh, jmh.sh and corenlp.sh in the project's folder: finds the JDK,
# builds the program and the benchmarks, and sets $classpath.

. ./.mvn/find-jdk.sh
find_jdk || exit 1
command -v mvn >/dev/null || {
  echo "benchmarks: Maven 3.8 or later is needed and was not found" >&2
  exit 1
}
echo "building…" >&2
mvn -B -q package -pl app,benchmarks -am -DskipTests -Dspotless.check.skip=true >&2 || exit 1
# shellcheck disable=SC2034 # for those that source this
classpath="benchmarks/target/classes:benchmarks/target/lib/*"
