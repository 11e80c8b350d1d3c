// npm run bench [-- <path> …] [--short] [--json]: measures the product against the least that the same work could cost,
// on this machine, both in the same run. Prints; judges nothing.
import { parseArgs } from 'node:util';
import { measureAnswers } from './answers/measure-answers.ts';
import { measureClaims } from './claims/measure-claims.ts';
import type { Measured } from './comparison.ts';
import { measureFanOut } from './fan-out/measure-fan-out.ts';
import { measureGrowth } from './growth/measure-growth.ts';
import { describeMachine } from './machine.ts';
import { measureNested } from './nested/measure-nested.ts';
import type { Run } from './run.ts';
import { tableOf } from './table.ts';
import { measureWall } from './wall/measure-wall.ts';

const paths: { [name: string]: (run: Run) => Promise<Measured> } = {
  answers: measureAnswers,
  nested: measureNested,
  claims: measureClaims,
  growth: measureGrowth,
  'fan-out': measureFanOut,
  wall: measureWall,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(paths);
const unknown = chosen.find((name) => !(name in paths));
if (unknown) {
  console.error(`there is no path “${unknown}”; choose among ${Object.keys(paths).join(', ')}`);
  process.exit(2);
}

const run: Run = {
  ...(values.short ? { rounds: 1, seconds: 1 } : { rounds: 5, seconds: 5 }),
  isShort: values.short,
  progress: (line) => console.error(line),
};
const machine = await describeMachine();
const measured: Measured = { comparisons: [], figures: [] };
for (const measure of Object.entries(paths).flatMap(([name, one]) => (chosen.includes(name) ? [one] : []))) {
  const { comparisons, figures } = await measure(run);
  measured.comparisons.push(...comparisons);
  measured.figures.push(...figures);
}
if (values.json) console.log(JSON.stringify({ machine, ...measured }, null, 2));
else
  console.log(
    [...Object.entries(machine).map(([name, value]) => `${name}: ${value}`), '', ...tableOf(measured)].join('\n'),
  );
