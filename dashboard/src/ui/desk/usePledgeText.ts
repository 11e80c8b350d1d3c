import { useI18n } from '../../app/i18n/I18n.tsx';

interface Pledge {
  amountCents: number | null;
  volunteers: number | null;
  inKind: string | null;
}

/** Returns what says a pledge in a line; an empty line where nothing is promised. */
export function usePledgeText(): (pledge: Pledge) => string {
  const { t, format } = useI18n();
  return ({ amountCents, volunteers, inKind }) =>
    [
      amountCents !== null && format.money(amountCents),
      volunteers !== null && t('pledge.volunteersAre', { count: format.number(volunteers) }),
      inKind,
    ]
      .filter(Boolean)
      .join(' · ');
}
