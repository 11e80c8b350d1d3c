#!/bin/sh
# npm start: install and build what has changed, then become the server. `exec` makes this very process the server, so
# that the signal which ends `npm start` ends the server and leaves nothing behind.
set -eu
cd "$(dirname "$0")/.."
. scripts/setup/prepare.sh
prepare install server dashboard
exec node_modules/.bin/node server/dist/main.js
