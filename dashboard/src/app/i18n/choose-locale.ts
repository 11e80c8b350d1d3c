import { LOCALES, type Locale } from './catalogue.ts';

/** Returns the locale that `tag` asks for ('en-GB' is 'en', 'zh' is 'zh-CN'), or null. */
function localeOf(tag: string | null): Locale | null {
  const language = tag?.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === language) ?? null;
}

/** The address speaks before the memory; without either it is Chinese, whatever the browser says: the readers are. */
export function chooseLocale(fromAddress: string | null, remembered: string | null): Locale {
  return localeOf(fromAddress) ?? localeOf(remembered) ?? 'zh-CN';
}
