// npm run bench [-- --short] [--json]: measures the product against the least that the same work could cost, on this
// machine, both in the same run. Prints; judges nothing.
import { parseArgs } from 'node:util';
import { claimRuns, measureClaims } from './claims/measure-claims.ts';
import { claimsTable } from './claims/table.ts';
import { describeMachine } from './machine.ts';

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const progress = (line: string) => console.error(line);

const machine = await describeMachine();
const claims = await measureClaims(values.short ? claimRuns.short : claimRuns.full, progress);
if (values.json) console.log(JSON.stringify({ machine, claims }, null, 2));
else
  console.log(
    [...Object.entries(machine).map(([name, value]) => `${name}: ${value}`), '', ...claimsTable(claims)].join('\n'),
  );
