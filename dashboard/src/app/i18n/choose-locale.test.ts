import { describe, expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

describe('the language of a page', () => {
  it('is Chinese first', () => expect(chooseLocale(null, null)).toBe('zh-CN'));
  it('is the one remembered', () => expect(chooseLocale(null, 'en')).toBe('en'));
  it('is the one in the address before the one remembered', () => expect(chooseLocale('zh', 'en')).toBe('zh-CN'));
  it('passes over a language that it has not', () => expect(chooseLocale('fr', null)).toBe('zh-CN'));
});
