#!/bin/sh
# npm run dev: the same as npm start, with both sides restarted or reloaded as their sources change.
set -eu
cd "$(dirname "$0")/.."
. scripts/setup/prepare.sh
# The dashboard is built as well: /graphiql is the built page even here (see dashboard/vite.config.ts).
prepare install dashboard
exec node_modules/.bin/node --import @oxc-node/core/register scripts/dev.ts
