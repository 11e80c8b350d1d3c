/** The languages that the server answers in; the first is the one for everybody who asks for none of them. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The first language of an `Accept-Language` header (or a locale's name) that the server speaks; 简体中文 otherwise. */
export function pickLocale(accepted: string | undefined): Locale {
  for (const part of (accepted ?? '').split(',')) {
    const language = part.split(';')[0]?.trim().toLowerCase() ?? '';
    if (language.startsWith('zh')) return 'zh-CN';
    if (language.startsWith('en')) return 'en';
  }
  return 'zh-CN';
}
