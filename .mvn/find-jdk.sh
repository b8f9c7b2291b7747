# shellcheck shell=sh
# Sourced by ./dateline and ./verify: sets and exports JAVA_HOME to a JDK of at
# least release 25, or says in one line what is missing and returns 1.
#
# JAVA_HOME is taken if it fits, then the java on the PATH, then the usual places.

jdk_least=25

# The major release of the JDK in folder $1; nothing if there is none.
jdk_release() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1
}

jdk_fits() {
  jdk_found=$(jdk_release "$1") && [ "${jdk_found:-0}" -ge "$jdk_least" ]
}

# The home of the java on the PATH; asked of itself where links do not tell.
jdk_on_path() {
  jdk_java=$(command -v java) || return 1
  jdk_java=$(readlink -f "$jdk_java" 2>/dev/null || printf '%s' "$jdk_java")
  jdk_home=$(dirname "$(dirname "$jdk_java")")
  [ -r "$jdk_home/release" ] ||
    jdk_home=$("$jdk_java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
  printf '%s\n' "$jdk_home"
}

find_jdk() {
  for jdk_home in "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    if [ -n "$jdk_home" ] && jdk_fits "$jdk_home"; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "dateline: Dateline needs JDK $jdk_least or later, and none was found; install one (for example from https://adoptium.net) or set JAVA_HOME to it." >&2
  return 1
}
