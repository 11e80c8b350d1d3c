import { describe, expect, test } from 'vitest';
import { locales } from '../language/locale.ts';
import { factWords, kinds } from './kinds.ts';
import { type LedgerKind, ledgerKinds } from './ledger-entry.entity.ts';
import { type Facts, summaryOf } from './summary.ts';

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every kind of entry can be told, and there is none besides', () => {
  expect(Object.keys(kinds).sort()).toEqual([...ledgerKinds].sort());
});

describe.each(ledgerKinds)('%s', (kind) => {
  const { meaning, to, ...sentences } = kinds[kind];

  test('is told in each language, with the same facts', () => {
    expect(Object.keys(sentences).sort()).toEqual([...locales].sort());
    expect(sentences['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(sentences.en).not.toMatch(/\p{Script=Han}/u);
    expect(sentences.en).toMatch(/[a-z]{2}/);
    expect(placesIn(sentences.en)).toEqual(placesIn(sentences['zh-CN']));
  });

  test('has a meaning for those who read the schema', () => {
    expect(meaning).toMatch(/^[A-Z].+\(\p{Script=Han}.*\)\.$/u);
  });

  test('leaves no place open, even where an old entry lacks a fact', () => {
    for (const locale of locales) expect(summaryOf(locale, kind, {})).not.toMatch(/[{}[\]]/);
  });
});

describe('a summary', () => {
  test('says the words of the code in the reader’s language', () => {
    const facts = { unit: '朱泾小学', project: '爱心帮扶', claimKind: 'RENEWAL' };
    expect(summaryOf('zh-CN', 'CLAIM_MADE', facts)).toBe('“朱泾小学”续认领了“爱心帮扶”');
    expect(summaryOf('en', 'CLAIM_MADE', facts)).toBe('“朱泾小学” renewed its claim on “爱心帮扶”');
    expect(Object.values(factWords).every((word) => locales.every((locale) => word[locale]))).toBe(true);
  });

  test('leaves out what there was none of', () => {
    const facts = { organisation: '东居[支部]', on: '2026-11-21' };
    const told = (pairingsEnded: number) => summaryOf('zh-CN', 'ORGANISATION_DISSOLVED', { ...facts, pairingsEnded });
    expect(told(0)).toBe('“东居[支部]”自 2026-11-21 起撤销');
    expect(told(2)).toBe('“东居[支部]”自 2026-11-21 起撤销，2 项结对随之终止');
  });

  test.for<[LedgerKind, Facts, string, string]>([
    ['ORGANISATION_PLACED', { organisation: '甲', parent: '乙' }, '“甲”改隶“乙”', '“甲” was put under “乙”'],
    [
      'ORGANISATION_PLACED',
      { organisation: '甲', parent: null },
      '“甲”不再有上级党组织',
      '“甲” stands under no other one any more',
    ],
    ['SECRETARY_NAMED', { organisation: '甲', hasSecretary: 1 }, '“甲”任命了书记', '“甲” has a new secretary'],
    ['SECRETARY_NAMED', { organisation: '甲', hasSecretary: 0 }, '“甲”的书记空缺', '“甲” has no secretary now'],
    [
      'POST_FILLED',
      { grid: '东居', station: null, role: 'LEADER', on: '2026-11-21' },
      '东居的网格长自 2026-11-21 起到岗',
      'The post of grid leader in 东居 is filled since 2026-11-21',
    ],
    ...(
      [
        [
          'POST_ESTABLISHED',
          '“站”自 2026-11-21 起设立阵地主任岗位',
          'A post of station director was established in “站” on 2026-11-21',
        ],
        [
          'POST_FILLED',
          '“站”的阵地主任自 2026-11-21 起到岗',
          'The post of station director in “站” is filled since 2026-11-21',
        ],
        [
          'POST_VACATED',
          '“站”的阵地主任自 2026-11-21 起空缺',
          'The post of station director in “站” is vacant since 2026-11-21',
        ],
        [
          'POST_ABOLISHED',
          '“站”自 2026-11-21 起撤销阵地主任岗位',
          'The post of station director in “站” was abolished on 2026-11-21',
        ],
      ] as const
    ).map(([kind, chinese, english]): [LedgerKind, Facts, string, string] => [
      kind,
      { grid: '东居', station: '站', role: 'STATION_DIRECTOR', on: '2026-11-21' },
      chinese,
      english,
    ]),
  ])('of %s with %j', ([kind, facts, chinese, english]) => {
    expect([summaryOf('zh-CN', kind, facts), summaryOf('en', kind, facts)]).toEqual([chinese, english]);
  });

  test('of what may hold somebody’s name from outside is for those who read the register', () => {
    expect([kinds.PAIRING_SIGNED.to, kinds.PAIRING_ENDED.to]).toEqual(['register', 'register']);
  });

  test('takes a name as it is, even one that looks like a place or a word of the code', () => {
    expect(summaryOf('en', 'CLAIM_WITHDRAWN', { unit: '{project}', project: 'constructor' })).toBe(
      '“{project}” withdrew its claim on “constructor”',
    );
  });
});
