// npm test: every check in order, ending at the first that fails with what to do about it.
// Arguments go to Vitest; with --only-vitest before them, the other checks are left out.
import { checks } from './checks.ts';

const given = process.argv.slice(2);
const isOnlyVitest = given[0] === '--only-vitest';
const wanted = isOnlyVitest ? checks.filter(({ title }) => title === 'Build' || title === 'Tests') : checks;

for (const [index, check] of wanted.entries()) {
  const startedAt = performance.now();
  console.log(`\n── ${index + 1}/${wanted.length} ${check.title} ${'─'.repeat(60 - check.title.length)}`);
  const isPassed = await check.run(isOnlyVitest ? given.slice(1) : given);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (!isPassed) {
    console.error(`${check.title}: FAILED after ${seconds} s. ${check.advice}`);
    process.exit(1);
  }
  console.log(`${check.title}: all right (${seconds} s)`);
}
