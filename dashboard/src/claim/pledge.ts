import type { PledgeWords } from './intention.ts';

/** Returns what is promised in the fields `inKind`, `volunteers` and `amountYuan`; null when nothing is. */
export function pledgeIn(form: Pick<FormData, 'get'>): PledgeWords | null {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const count = (name: string, unitsOf: number) => {
    const value = Number(text(name).normalize('NFKC').replaceAll(',', ''));
    return text(name) !== '' && Number.isFinite(value) && value > 0 ? Math.round(value * unitsOf) : null;
  };
  const pledge = {
    amountCents: count('amountYuan', 100),
    volunteers: count('volunteers', 1),
    inKind: text('inKind') || null,
  };
  return Object.values(pledge).some((value) => value !== null) ? pledge : null;
}
