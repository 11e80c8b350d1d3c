// The one message catalogue. A key that is missing in one language, or a slot that has no value, does not compile.
import { en } from './en.ts';
import type { Catalogue } from './message-key.ts';
import { zh } from './zh.ts';

export type { MessageKey, ValuesFor } from './message-key.ts';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const catalogues: Readonly<Record<Locale, Catalogue>> = { 'zh-CN': zh, en };
