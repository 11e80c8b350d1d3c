// What `npm test` checks, in this order, and what to do about each that fails.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../../server/src/testing/postgres.ts';
import { findDrift } from '../setup/generated.ts';
import { findChromium } from './chromium.ts';
import { run, runNode } from './run.ts';
import { closingLine, countTests } from './summary.ts';

export interface Check {
  title: string;
  run(vitestArguments: string[]): Promise<boolean>;
  advice: string;
}

const ARCHITECTURE = '.dependency-cruiser.cjs';

export const checks: Check[] = [
  { title: 'Machine', run: hasPrograms, advice: 'Install what is named above, then run npm test again.' },
  {
    title: 'Lint',
    run: () => runNode('node_modules/@biomejs/biome/bin/biome', 'check', '.'),
    advice: 'npm run lint -- --write puts most of it right.',
  },
  { title: 'Types', run: hasRightTypes, advice: 'The compiler names the lines above.' },
  {
    title: 'Architecture',
    run: () =>
      runNode(
        'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
        ...['--config', ARCHITECTURE, 'server/src', 'dashboard/src', 'scripts'],
      ),
    advice: `Each rule has its reason beside it in ${ARCHITECTURE}.`,
  },
  { title: 'Generated files', run: hasNoDrift, advice: 'npm run generate writes them anew; commit what it changes.' },
  {
    title: 'Build',
    run: () => runNode('scripts/setup/prepare.mjs', 'server', 'dashboard'),
    advice: 'What is wrong is said above.',
  },
  {
    title: 'Tests',
    run: runVitest,
    advice: 'One file alone, without the other checks: npm run vitest -- path/of/the.test.ts',
  },
];

/** Everything that npm cannot install. Missing is a failure, here as in CI: a test that is skipped proves nothing. */
async function hasPrograms(): Promise<boolean> {
  const programs = {
    PostgreSQL: async () => {
      if (process.env.TEST_DATABASE_URL) return 'the server of TEST_DATABASE_URL';
      const { folder, version } = await findPostgres();
      return `${version} in ${folder}`;
    },
    Chromium: async () => findChromium(),
  };
  let isComplete = true;
  for (const [name, find] of Object.entries(programs)) {
    try {
      console.log(`${name}: ${await find()}`);
    } catch (error) {
      isComplete = false;
      console.error((error as Error).message);
    }
  }
  return isComplete;
}

async function hasRightTypes(): Promise<boolean> {
  for (const project of ['server', 'scripts']) {
    if (!(await runNode('node_modules/typescript/bin/tsc', '--noEmit', '-p', project))) return false;
  }
  return run('npm', ['run', '--silent', 'check'], 'dashboard');
}

async function hasNoDrift(): Promise<boolean> {
  const { isGenerated, changed } = await findDrift();
  for (const path of changed) console.error(`${path} is not what the sources give.`);
  return isGenerated && changed.length === 0;
}

async function runVitest(vitestArguments: string[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'gongjian-report-'));
  const report = join(folder, 'vitest.json');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  try {
    const isPassed = await runNode(
      'node_modules/vitest/vitest.mjs',
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...vitestArguments],
    );
    const totals = countTests(JSON.parse(readFileSync(report, 'utf8')));
    if (totals.passed + totals.failed === 0) console.error('No test ran.');
    process.once('exit', () => console.log(`\n${closingLine(totals)}`)); // the run's last line, whatever follows here
    return isPassed && totals.failed === 0 && totals.passed > 0;
  } catch (error) {
    console.error(`Vitest left no report: ${error}`);
    return false;
  }
}
