import { expect, test } from 'vitest';
import { pickLocale } from './locale.ts';

test.for([
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH-hans-cn;q=0.9', 'zh-CN'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN-us', 'en'],
  ['en-US,en;q=0.9,zh;q=0.8', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['fr-FR, en;q=0.5', 'en'],
  ['fr, de;q=0.9', 'zh-CN'],
  ['*', 'zh-CN'],
  [' en ', 'en'],
  [',,;;', 'zh-CN'],
] as const)('who accepts “%s” is answered in %s', ([accepted, locale]) => {
  expect(pickLocale(accepted)).toBe(locale);
});
