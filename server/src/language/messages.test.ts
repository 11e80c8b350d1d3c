import { describe, expect, test } from 'vitest';
import { locales } from './locale.ts';
import { type MessageKey, messageKeys, say } from './messages.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('a sentence', () => {
  test.for(messageKeys)('%s takes the same facts in every language', (key) => {
    const facts = locales.map((locale) => placeholders(say(locale, key)));
    expect(facts).toEqual(locales.map(() => facts[0]));
  });

  test.for(messageKeys)('%s is written in each language', (key) => {
    expect(say('zh-CN', key)).toMatch(/\p{Script=Han}/u);
    expect(say('en', key)).not.toMatch(/\p{Script=Han}/u);
    expect(say('en', key)).toMatch(/[a-z]{2}/);
  });

  test('takes its facts by name, each as often as it is named', () => {
    expect(say('en', 'alreadyClaimed', { unit: 'A', project: 'B' })).toBe(
      '“A” has claimed “B” already; nothing more is needed.',
    );
    expect(say('zh-CN', 'tooManyAttempts', { seconds: 7 })).toContain(' 7 ');
  });

  test('keeps a fact as it is, even one that looks like a place for another', () => {
    expect(say('en', 'alreadyClaimed', { unit: '{project}', project: '$&' })).toBe(
      '“{project}” has claimed “$&” already; nothing more is needed.',
    );
  });

  test('shows the name of a fact that is missing, instead of nothing', () => {
    expect(say('en', 'projectFull' satisfies MessageKey)).toContain('{project}');
  });
});
