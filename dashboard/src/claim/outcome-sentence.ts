import type { Format } from '../app/i18n/format.ts';
import type { I18n } from '../app/i18n/I18n.tsx';
import type { Outcome } from './outcome.ts';

/** Returns what became of an intention, in one sentence. */
export function outcomeSentence(outcome: Outcome, t: I18n['t'], format: Format): string {
  switch (outcome.kind) {
    case 'claimed':
      return outcome.claim.kind === 'RENEWAL' ? t('phone.done.renewed') : t('phone.done.claimed');
    case 'already':
      return t('phone.already');
    case 'withdrawn':
      return t('phone.withdrawn');
    case 'full': {
      if (!outcome.faster) return t('phone.faster.unknown');
      return t('phone.faster', { unit: outcome.faster.unit, time: format.time(outcome.faster.claimedAt) });
    }
    case 'refused':
      return outcome.message;
    case 'failed':
      return t('phone.failed');
  }
}
