# Sourced by the scripts beside it: finds or fetches what the build and the window need.
# Every function ends with the exact command to type when it cannot do the work itself.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/.." && pwd)
tools="${XDG_CACHE_HOME:-$HOME/.cache}/throughline"
maven_version=3.9.11

say() { printf '%s\n' "$*" >&2; }
stop() {
  say "throughline: $*"
  exit 2
}

java_major() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

# Sets JAVA_HOME to a JDK 21 or newer: the caller's, the one on PATH, or one in the usual folders.
find_jdk() {
  local candidate on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] && [ -x "$candidate/bin/java" ] || continue
    if [ "$(java_major "$candidate")" -ge 21 ] 2>/dev/null; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  stop "no JDK 21 or newer found (looked at JAVA_HOME, PATH and the usual folders). Install one, then type:
  JAVA_HOME=/path/to/jdk $0"
}

maven_is_new_enough() {
  local found
  found=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$found" ] && [ "$(printf '%s\n%s\n' "$maven_version" "$found" | sort -V | head -n 1)" = "$maven_version" ]
}

# Sets MVN to a Maven 3.9.11 or newer; an older one on PATH fetches it by its coordinates.
find_maven() {
  local fetched="$tools/apache-maven-$maven_version"
  if command -v mvn >/dev/null && maven_is_new_enough "$(command -v mvn)"; then
    MVN=$(command -v mvn)
  elif maven_is_new_enough "$fetched/bin/mvn"; then
    MVN=$fetched/bin/mvn
  else
    command -v mvn >/dev/null || install_packages maven mvn
    say "Fetching Maven $maven_version ..."
    local scratch
    mkdir -p "$tools"
    scratch=$(mktemp -d "$tools/fetch.XXXXXX")
    (cd "$scratch" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
      "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$scratch" >&2) &&
      (cd "$scratch" && "$JAVA_HOME/bin/jar" xf "apache-maven-$maven_version-bin.zip") ||
      { rm -rf "$scratch"; stop "could not fetch Maven $maven_version; install it, put it on PATH and type the command again"; }
    chmod +x "$scratch/apache-maven-$maven_version/bin/mvn"
    rm -rf "$fetched"
    mv "$scratch/apache-maven-$maven_version" "$fetched"
    rm -rf "$scratch"
    MVN=$fetched/bin/mvn
  fi
}

# install_packages PACKAGE... COMMAND-THAT-IS-MISSING: as root or with sudo, else says what to type.
install_packages() {
  local missing=${*: -1} packages=("${@:1:$#-1}") as_root=""
  command -v apt-get >/dev/null || stop "$missing is missing; install it with your system's package tool (Debian: ${packages[*]})"
  if [ "$(id -u)" -ne 0 ]; then
    as_root="sudo"
    { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; } ||
      stop "$missing is missing. Type:
  sudo apt-get update && sudo apt-get install -y ${packages[*]}"
  fi
  say "Installing ${packages[*]} ..."
  { $as_root apt-get update -q && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}"; } >&2 ||
    stop "could not install ${packages[*]}. Type:
  sudo apt-get update && sudo apt-get install -y ${packages[*]}"
}

# The libraries that a window needs on Linux: GTK 3, WebKitGTK for the report, and a font.
need_gtk() {
  [ "$(uname -s)" = Linux ] || return 0
  ldconfig_has libgtk-3.so.0 && ldconfig_has libwebkit2gtk-4.1.so.0 && [ -n "$(fonts)" ] && return 0
  install_packages libgtk-3-0 libwebkit2gtk-4.1-0 fonts-dejavu-core fontconfig "GTK 3, WebKitGTK or a font"
}

# What window tests need besides: a display of their own and a window manager on it.
need_display() {
  [ "$(uname -s)" = Linux ] || return 0
  command -v Xvfb >/dev/null && command -v xauth >/dev/null && command -v openbox >/dev/null && command -v xwininfo >/dev/null && return 0
  install_packages xvfb xauth openbox x11-utils "Xvfb or a window manager"
}

# What opens written reports: LibreOffice for Word documents, and what reads the text of PDF.
need_office() {
  [ "$(uname -s)" = Linux ] || return 0
  command -v soffice >/dev/null && command -v localc >/dev/null && command -v loimpress >/dev/null &&
    command -v pdftotext >/dev/null && return 0
  install_packages libreoffice-writer libreoffice-calc libreoffice-impress poppler-utils "LibreOffice or pdftotext"
}

ldconfig_has() {
  local cache
  cache=$({ ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null)
  [[ $cache == *"$1"* ]]
}
fonts() { command -v fc-list >/dev/null && fc-list 2>/dev/null | head -n 1; }

# Opens a display with a window manager for as long as the script runs; at_exit is what else the script does at its end.
start_display() {
  exec 3< <(exec Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp 2>/dev/null)
  xvfb=$!
  read -r -u 3 -t 30 number || stop "Xvfb did not start. Type: Xvfb :99 & DISPLAY=:99 $0"
  export DISPLAY=":$number"
  openbox >/dev/null 2>&1 &
  openbox=$!
  export GDK_BACKEND=x11 NO_AT_BRIDGE=1
  trap 'kill "$openbox" "$xvfb" 2>/dev/null || true; at_exit' EXIT
}
at_exit() { :; }

# maven ARGUMENT...: runs in the project, quiet about downloads.
maven() {
  (cd "$top" && "$MVN" -B -ntp "$@")
}

# check NAME EXPECTED-EXIT-CODE TEXT COMMAND...: the output must hold the text. Needs a folder $scratch, counts $passed.
check() {
  local name=$1 expected=$2 text=$3 code=0
  shift 3
  "$@" >"$scratch/output" 2>&1 || code=$?
  if [ "$code" -ne "$expected" ] || ! grep -q -- "$text" "$scratch/output"; then
    say "FAILED: $name: exit code $code instead of $expected, or \"$text\" is missing in:"
    head -n 20 "$scratch/output" >&2
    exit 1
  fi
  passed=$((passed + 1))
}
