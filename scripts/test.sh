#!/bin/sh
# npm test [-- vitest arguments]: sets everything up, then runs every check. With --only-vitest first, the tests alone.
set -eu
cd "$(dirname "$0")/.."
. scripts/setup/prepare.sh
prepare install
exec node_modules/.bin/node --import @oxc-node/core/register scripts/testing/main.ts "$@" </dev/null
