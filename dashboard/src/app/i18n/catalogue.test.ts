import { describe, expect, it } from 'vitest';
import { LOCALES, loadLanguage, type MessageKey } from './catalogue.ts';
import { en } from './en.ts';
import { fillMessage, type Message } from './message.ts';
import { zh } from './zh.ts';

const slots = (message: Message) =>
  [...new Set((typeof message === 'string' ? message : message.other).match(/\{\w+\}/g) ?? [])].sort();

describe('the catalogue', () => {
  it.each(LOCALES)('has every message in %s, none empty', async (locale) => {
    const { catalogue } = await loadLanguage(locale);
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(zh).sort());
    for (const message of Object.values(catalogue)) expect(message).not.toBe('');
  });

  it('has the same slots in both languages', () => {
    for (const key of Object.keys(zh) as MessageKey[]) {
      expect([key, slots(en[key])]).toEqual([key, slots(zh[key])]);
    }
  });
});

describe('a message', () => {
  const english = new Intl.PluralRules('en');
  it('takes its values', () => expect(fillMessage('a {x} b {x}', { x: 1 }, english)).toBe('a 1 b 1'));
  it('chooses its plural form by count', () => {
    const message = { one: '{count} unit', other: '{count} units' };
    expect(fillMessage(message, { count: 1 }, english)).toBe('1 unit');
    expect(fillMessage(message, { count: 2 }, english)).toBe('2 units');
  });
});
