import { describe, expect, test } from 'vitest';
import { locales } from '../language/locale.ts';
import { factWords, kinds } from './kinds.ts';
import { ledgerKinds } from './ledger-entry.entity.ts';
import { summaryOf } from './summary.ts';

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

  test('takes a name as it is, even one that looks like a place or a word of the code', () => {
    expect(summaryOf('en', 'CLAIM_WITHDRAWN', { unit: '{project}', project: 'constructor' })).toBe(
      '“{project}” withdrew its claim on “constructor”',
    );
  });
});
