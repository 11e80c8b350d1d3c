// The one message catalogue. A key that is missing in one language, or a slot that has no value, does not compile. A reader
// loads one language only.
import { importPatiently } from '../connection/import-patiently.ts';
import type { Catalogue } from './message-key.ts';

export type { MessageKey, ValuesFor } from './message-key.ts';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export interface Language {
  locale: Locale;
  catalogue: Catalogue;
}

const loaders: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  'zh-CN': () => import('./zh.ts').then(({ zh }) => zh),
  en: () => import('./en.ts').then(({ en }) => en),
};

/** Loads the messages of `locale`; as long as the server is away it goes on trying. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  return { locale, catalogue: await importPatiently(loaders[locale]) };
}
