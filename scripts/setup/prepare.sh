# Sourced by start.sh, dev.sh, test.sh and run.sh, with the repository as the working directory.
# prepare STEP…: brings the clone up to date (see prepare.mjs) and passes a Ctrl-C or SIGTERM on while it does, so that
# a start that is broken off leaves neither a package manager nor a compiler running.

require_node() {
  if ! command -v node >/dev/null 2>&1; then
    echo "Gongjian needs Node.js 20 or newer, and there is none on the PATH. Install it from https://nodejs.org" >&2
    exit 1
  fi
  version=$(node --version)
  major=${version#v}
  major=${major%%.*}
  if [ "$major" -lt 20 ]; then
    echo "Gongjian needs Node.js 20 or newer; this is $version. Install a newer one from https://nodejs.org" >&2
    exit 1
  fi
}

prepare() {
  require_node
  child=
  stopped=
  # A plain foreground command would keep the shell from hearing a signal until it ends, and a signal without a trap
  # would end the shell alone: hence a child in the background and a wait that a signal interrupts.
  trap 'stopped=130; [ -z "$child" ] || kill -TERM "$child" 2>/dev/null || :' INT
  trap 'stopped=143; [ -z "$child" ] || kill -TERM "$child" 2>/dev/null || :' TERM HUP
  node scripts/setup/prepare.mjs "$@" </dev/null &
  child=$!
  [ -z "$stopped" ] || kill -TERM "$child" 2>/dev/null || :
  status=0
  wait "$child" || status=$?
  while kill -0 "$child" 2>/dev/null; do
    status=0
    wait "$child" || status=$?
  done
  trap - INT TERM HUP
  [ -z "$stopped" ] || exit "$stopped"
  [ "$status" -eq 0 ] || exit "$status"
}
