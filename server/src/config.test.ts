import { describe, expect, test } from 'vitest';
import { isLoopback, readConfig } from './config.ts';

/** Everything that is on unless it is switched off. */
const switches = { keepAnswers: true, compiled: true, notify: true };

describe('the settings', () => {
  test('without any are port 4000 of this machine, data in the project, examples while the database is empty', () => {
    const { location, dataFolder, ...rest } = readConfig({});
    expect(rest).toEqual({ port: 4000, host: '127.0.0.1', example: null, publicUrl: null, ...switches });
    expect(location).toEqual({ folder: dataFolder });
    expect(dataFolder).toMatch(/[/\\]data$/);
  });

  test('that are empty count as left out', () => {
    expect(readConfig({ PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '', EXAMPLE: '', PUBLIC_URL: '' })).toEqual(
      readConfig({}),
    );
  });

  test('that are given are taken', () => {
    const PUBLIC_URL = 'https://town.example';
    expect(readConfig({ PORT: '0', HOST: '0.0.0.0', DATA_DIR: '/srv/data', EXAMPLE: 'off', PUBLIC_URL })).toEqual({
      port: 0,
      host: '0.0.0.0',
      location: { folder: '/srv/data' },
      dataFolder: '/srv/data',
      example: false,
      publicUrl: PUBLIC_URL,
      ...switches,
    });
    expect(readConfig({ KEEP_ANSWERS: 'off', COMPILE_QUERIES: 'off', NOTIFY: 'off' })).toMatchObject({
      keepAnswers: false,
      compiled: false,
      notify: false,
    });
    expect(readConfig({ EXAMPLE: 'on' }).example).toBe(true);
  });

  test.for(['postgresql://town@db/gongjian', 'postgres://db'])('%s is preferred to a folder', (url) => {
    const { location, dataFolder } = readConfig({ DATABASE_URL: url, DATA_DIR: '/srv/data' });
    expect([location, dataFolder]).toEqual([{ url }, '/srv/data']);
  });

  test.for([
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['EXAMPLE', 'yes'],
    ['EXAMPLE', 'ON'],
    ['KEEP_ANSWERS', 'no'],
    ['COMPILE_QUERIES', '0'],
    ['PUBLIC_URL', 'town.example'],
    ['PUBLIC_URL', 'https://'],
    ['DATABASE_URL', 'mysql://db'],
    ['DATABASE_URL', '/srv/data'],
  ])('%s=%s is refused by its name', ([name, value]) => {
    expect(() => readConfig({ [name as string]: value })).toThrow(name);
  });
});

test.for([
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['10.0.0.1', false],
  ['town.example', false],
] as const)('that %s is this machine alone: %s', ([host, isLocal]) => {
  expect(isLoopback(host)).toBe(isLocal);
});
