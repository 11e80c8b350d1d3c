import type { Locale } from '../language/locale.ts';
import { factWords, kinds } from './kinds.ts';
import type { LedgerKind } from './ledger-entry.entity.ts';

export type Facts = { [name: string]: string | number | null };

/** What stands for a fact that an entry does not hold. */
const unknownFact = '—';

/** The sentence that tells of an entry, in the reader's language. */
export function summaryOf(locale: Locale, kind: LedgerKind, facts: Facts): string {
  const sentence = kinds[kind][locale].replace(
    /\[(\w+)\?([^\]|]*)(?:\|([^\]]*))?\]/g,
    (_part, name: string, told: string, otherwise = '') => (facts[name] ? told : otherwise),
  );
  return sentence.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const fact = facts[name] ?? unknownFact;
    return factWords[fact]?.[locale] ?? String(fact);
  });
}
