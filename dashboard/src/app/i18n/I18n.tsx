import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useAddressParameter } from '../address.ts';
import type { Route } from '../route.ts';
import { readSetting, useSetting, writeSetting } from '../settings.ts';
import { type Language, type Locale, loadLanguage, type MessageKey, type ValuesFor } from './catalogue.ts';
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

interface I18nProviderProps {
  /** What is spoken at first. */
  language: Language;
  /** The page whose messages are spoken. */
  route: Route;
  onChange: () => void;
  children: ReactNode;
}

/** Gives the language to everything inside and says it on the document. */
export function I18nProvider({ language, route, onChange, children }: I18nProviderProps) {
  const [remembered] = useSetting('language');
  const [fromAddress, setFromAddress] = useAddressParameter('lang');
  const wanted = chooseLocale(fromAddress, remembered);
  const [{ locale, catalogue }, setSpoken] = useState(language);

  // Until the wanted language has come, the page goes on in the one that it has.
  useEffect(() => {
    if (wanted === locale) return;
    let isWanted = true;
    loadLanguage(wanted, route).then((next) => {
      if (isWanted) setSpoken(next);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted, locale, route]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const i18n = useMemo<I18n>(() => {
    const plural = new Intl.PluralRules(locale);
    return {
      locale,
      t: (key, ...[values]) => fillMessage(catalogue[key] ?? key, values ?? {}, plural),
      format: createFormat(locale),
      setLocale(next) {
        writeSetting('language', next);
        if (fromAddress) setFromAddress(next);
        onChange();
      },
    };
  }, [locale, catalogue, fromAddress, setFromAddress, onChange]);

  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** Returns messages and formats in the reader's language; throws outside of `I18nProvider`. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n is called outside of I18nProvider');
  return i18n;
}
