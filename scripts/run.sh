#!/bin/sh
# run.sh FILE.ts [arguments]: runs one of the project's TypeScript programs on the project's own Node.
# The working directory is the repository; npm leaves the caller's in INIT_CWD.
set -eu
cd "$(dirname "$0")/.."
. scripts/setup/prepare.sh
prepare install
exec node_modules/.bin/node --import @oxc-node/core/register "$@"
