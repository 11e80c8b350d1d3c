import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A developer's own settings must not reach the tests: each test says what it needs.
const settings = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'EXAMPLE',
  'PUBLIC_URL',
  'BENCH_NODE_OPTIONS',
  'KEEP_ANSWERS',
  'COMPILE_QUERIES',
];
for (const name of settings) delete process.env[name];

const postgres = './server/src/testing/vitest-postgres.ts';

// Files share their worker's modules, which halves the time of the whole. These replace a module for themselves.
const alone = ['server/src/identity/passwords.test.ts'];

export default defineConfig({
  // graphql ships two copies of itself, and an object of one is a stranger to the other. Node's own import takes the
  // CommonJS copy, so the files that Vitest transforms must take it too.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // type-graphql reads the types that legacy decorators leave behind.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    pool: 'forks',
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'server', include: ['server/src/**/*.test.ts'], exclude: alone, globalSetup: postgres },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, isolate: true },
      },
      {
        extends: true,
        test: { name: 'dashboard', include: ['dashboard/src/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: { name: 'scripts', include: ['scripts/**/*.test.ts'], globalSetup: postgres },
      },
    ],
  },
});
