import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useAsked } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { ComboField } from '../../../ui/desk/ComboField.tsx';
import { DateField } from '../../../ui/desk/DateField.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { DayField } from '../DayField.tsx';
import type { Alliance, AllianceSeat } from './alliance.query.ts';
import { AllianceBodiesQuery, type AllianceBody } from './alliance-bodies.query.ts';
import { FillSeatMutation } from './alliance-mutations.ts';

interface FillSeatDialogProps {
  alliance: Alliance;
  seat: AllianceSeat;
  onDone: () => void;
  onClose: () => void;
}

/** A member of the alliance takes the seat, for a term or without an end. */
export function FillSeatDialog({ alliance, seat, onDone, onClose }: FillSeatDialogProps) {
  const { t } = useI18n();
  const bodies = useBodies(alliance.id);
  return (
    <FormDialog
      title={t('alliance.fillSeat')}
      submit={t('alliance.fillSeat')}
      lead={t('alliance.lead.fillSeat', { seat: seat.title, alliance: alliance.name })}
      intention={useIntention(FillSeatMutation)}
      inputOf={(form) => {
        const taker = demandedTextIn(form, 'unit');
        const isUnit = bodies.some(({ unit }) => unit?.id === taker);
        return {
          seat: seat.id,
          unit: isUnit ? taker : null,
          organisation: isUnit ? null : taker,
          on: textIn(form, 'on'),
          until: textIn(form, 'until'),
        };
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <ComboField
        key={bodies.length > 0 ? 'ready' : 'awaited'}
        name="unit"
        label={t('alliance.taker')}
        hint={t('alliance.taker.hint')}
        isRequired
        options={bodies.flatMap(({ name, unit, organisation }) => {
          const body = unit ?? organisation;
          return body ? [{ value: body.id, label: name }] : [];
        })}
      />
      <DayField label={t('alliance.termFrom')} />
      <DateField name="until" label={t('alliance.termUntil')} hint={t('alliance.termUntil.hint')} />
    </FormDialog>
  );
}

/** Returns all members of the alliance who can take a seat; empty until they have come. */
function useBodies(alliance: string): readonly AllianceBody[] {
  const { version } = useDesk();
  const { answer } = useAsked(
    AllianceBodiesQuery,
    { id: alliance, after: null as string | null },
    async (variables, ask) => {
      const bodies: AllianceBody[] = [];
      for (let after: string | null = null; ; ) {
        const { node }: Awaited<ReturnType<typeof ask>> = await ask({ ...variables, after });
        if (node?.__typename !== 'Alliance') return bodies;
        bodies.push(...node.members.nodes);
        if (!node.members.pageInfo.hasNextPage) return bodies;
        after = node.members.pageInfo.endCursor;
      }
    },
    { version },
  );
  return answer ?? [];
}
