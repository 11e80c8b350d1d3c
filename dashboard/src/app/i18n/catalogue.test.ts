import { describe, expect, it } from 'vitest';
import { PAGES, type Route } from '../route.ts';
import { type Catalogue, loadLanguage, type MessageKey } from './catalogue.ts';
import { fillMessage, type Message } from './message.ts';

const routes: readonly Route[] = [...(Object.keys(PAGES) as Route[]), 'screen', 'not-found'];

const slots = (message: Message) =>
  [...new Set((typeof message === 'string' ? message : message.other).match(/\{\w+\}/g) ?? [])].sort();

describe.each(routes)('the catalogue of %s', (route) => {
  const both = async (): Promise<[Catalogue, Catalogue]> => {
    const [zh, en] = await Promise.all([loadLanguage('zh-CN', route), loadLanguage('en', route)]);
    return [zh.catalogue, en.catalogue];
  };

  it('has every message in both languages, none empty', async () => {
    const [zh, en] = await both();
    expect(Object.keys(zh)).not.toEqual([]);
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const message of [...Object.values(zh), ...Object.values(en)]) expect(message).not.toBe('');
  });

  it('has the same slots in both languages', async () => {
    const [zh, en] = await both();
    for (const key of Object.keys(zh) as MessageKey[]) {
      expect([key, slots(en[key] ?? '')]).toEqual([key, slots(zh[key] ?? '')]);
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
