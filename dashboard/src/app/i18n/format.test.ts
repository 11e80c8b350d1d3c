import { describe, expect, it } from 'vitest';
import { createFormat, honestPercent } from './format.ts';

const zh = createFormat('zh-CN');
const en = createFormat('en');
const rate = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  ratio: denominator === 0 ? null : numerator / denominator,
});

describe('a rate', () => {
  it('shows its fraction and its percentage', () => {
    expect(zh.rate(rate(75, 120))).toBe('75 / 120 · 62.5%');
    expect(zh.rate(rate(251, 251))).toBe('251 / 251 · 100%');
  });
  it('has thousands separators', () => expect(en.rate(rate(1200, 6200))).toBe('1,200 / 6,200 · 19.4%'));
  it('is a dash when there is nothing to divide by', () => expect(zh.rate(rate(0, 0))).toBe('—'));
  it('is never 100% while one is missing, nor 0% while one is there', () => {
    expect(honestPercent(rate(1999, 2000))).toBe(99.9);
    expect(honestPercent(rate(1, 9999))).toBe(0.1);
  });
});

describe('times', () => {
  const moment = '2026-11-21T06:32:07Z';
  it('are Shanghai’s', () => {
    expect(zh.time(moment)).toBe('14:32:07');
    expect(en.minute(moment)).toBe('14:32');
  });
  it('begin a day at 00, not 24', () => expect(zh.time('2026-11-20T16:00:01Z')).toBe('00:00:01'));
  it('name the day only when it is not today', () => {
    expect(zh.moment(moment, Date.parse('2026-11-21T10:00:00Z'))).toBe('14:32:07');
    expect(zh.moment(moment, Date.parse('2026-11-22T10:00:00Z'))).toBe('11月21日 14:32');
    expect(en.moment(moment, Date.parse('2026-11-22T10:00:00Z'))).toBe('Nov 21 14:32');
  });
  it('are as short as a wall needs them', () => {
    expect(zh.brief(moment, Date.parse('2026-11-21T10:00:00Z'))).toBe('14:32');
    expect(zh.brief(moment, Date.parse('2026-11-22T10:00:00Z'))).toBe('11月21日');
  });
  it('are on the day that it is in Shanghai', () => {
    expect(en.plainDate(Date.parse('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
    expect(zh.plainDate(Date.parse('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
  });
  it('keep a plain date on its day in any time zone', () => expect(zh.day('2026-11-21')).toBe('11月21日'));
});

describe('money', () => {
  it('is told in yuan from cents', () => expect(zh.money(1_250_000)).toBe('¥12,500'));
  it('is not rounded', () => expect(zh.money(120_050)).toBe('¥1,200.50'));
});
