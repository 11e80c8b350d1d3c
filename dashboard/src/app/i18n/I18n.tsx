import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useAddressParameter } from '../address.ts';
import { readSetting, useSetting, writeSetting } from '../settings.ts';
import { catalogues, type Locale, type MessageKey, type ValuesFor } from './catalogue.ts';
import { chooseLocale } from './choose-locale.ts';
import { createFormat, type Format } from './format.ts';
import { fillMessage } from './message.ts';

export interface I18n {
  locale: Locale;
  /** Returns the message of `key` in the reader's language. */
  t<Key extends MessageKey>(key: Key, ...values: ValuesFor<Key>): string;
  format: Format;
  setLocale(locale: Locale): void;
}

const I18nContext = createContext<I18n | null>(null);

const parameter = () => new URLSearchParams(location.search).get('lang');

/** Returns the language of now, for requests; the address speaks first. */
export function currentLocale(): Locale {
  return chooseLocale(parameter(), readSetting('language'));
}

/** Gives the language to everything inside and says it on the document. */
export function I18nProvider({ children, onChange }: { children: ReactNode; onChange: () => void }) {
  const [remembered] = useSetting('language');
  const [fromAddress, setFromAddress] = useAddressParameter('lang');
  const locale = chooseLocale(fromAddress, remembered);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const i18n = useMemo<I18n>(() => {
    const plural = new Intl.PluralRules(locale);
    return {
      locale,
      t: (key, ...[values]) => fillMessage(catalogues[locale][key], values ?? {}, plural),
      format: createFormat(locale),
      setLocale(next) {
        writeSetting('language', next);
        if (fromAddress) setFromAddress(next);
        onChange();
      },
    };
  }, [locale, fromAddress, setFromAddress, onChange]);

  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** Returns messages and formats in the reader's language; throws outside of `I18nProvider`. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n is called outside of I18nProvider');
  return i18n;
}
