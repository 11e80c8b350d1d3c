import { expect, test } from 'vitest';
import { closingLine, countTests } from './summary.ts';

const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

test('the closing line names passed and failed, and skipped only when there are any', () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('tests that are marked todo count as skipped', () => {
  expect(countTests({ ...none, numPendingTests: 1, numTodoTests: 2 })).toEqual({ passed: 0, failed: 0, skipped: 3 });
});

test('a file that could not be loaded counts as one failure, a file with a failed test does not count twice', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  expect(countTests({ ...none, numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
  });
});
