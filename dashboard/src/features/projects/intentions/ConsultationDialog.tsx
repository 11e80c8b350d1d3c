import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { choiceIn, demandedIntegerIn, demandedTextIn, integerIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { DateField } from '../../../ui/desk/DateField.tsx';
import { FieldRow } from '../../../ui/desk/FieldRow.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { SelectField } from '../../../ui/desk/SelectField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { HoldCoordinationMutation, HoldHearingMutation, HoldReviewMutation } from './consultation-mutations.ts';
import type { ProjectDialogProps } from './ProjectDialog.tsx';

interface ConsultationDialogProps extends ProjectDialogProps {
  kind: 'HEARING' | 'COORDINATION' | 'REVIEW';
}

const RATINGS = [5, 4, 3, 2, 1];

/** Records one of the three consultations (三会): who came as counts, and what was decided. */
export function ConsultationDialog({ project, kind, onClose }: ConsultationDialogProps) {
  const { t, format } = useI18n();
  const { tell } = useDesk();
  const intentions = {
    HEARING: useIntention(HoldHearingMutation),
    COORDINATION: useIntention(HoldCoordinationMutation),
    REVIEW: useIntention(HoldReviewMutation),
  };
  const today = format.plainDate(Date.now());
  return (
    <FormDialog
      title={t(`consultation.hold.${kind}`)}
      lead={project.name}
      submit={t('project.save')}
      intention={intentions[kind]}
      inputOf={(form) => ({
        project: project.id,
        heldOn: textIn(form, 'heldOn'),
        residents: demandedIntegerIn(form, 'residents'),
        units: demandedIntegerIn(form, 'units'),
        others: demandedIntegerIn(form, 'others'),
        isAgreed: choiceIn(form, 'isAgreed', ['yes', 'no']) === 'yes',
        decision: demandedTextIn(form, 'decision'),
        ...(kind === 'REVIEW' && { rating: integerIn(form, 'rating') }),
      })}
      onDone={() => {
        tell(t(`consultation.held.${kind}`, { project: project.name }));
        onClose();
      }}
      onClose={onClose}
    >
      <DateField name="heldOn" label={t('consultation.heldOn')} isRequired defaultValue={today} max={today} />
      <FieldRow>
        <NumberField name="residents" label={t('consultation.residents')} isRequired min={0} />
        <NumberField name="units" label={t('consultation.units')} isRequired min={0} />
        <NumberField name="others" label={t('consultation.others')} min={0} defaultValue={0} />
      </FieldRow>
      <SelectField
        name="isAgreed"
        label={t('consultation.outcome')}
        isRequired
        options={[
          { value: 'yes', label: t(`consultation.agreed.${kind}`) },
          { value: 'no', label: t(`consultation.notAgreed.${kind}`) },
        ]}
      />
      <TextField
        name="decision"
        label={t('consultation.decision')}
        hint={t('consultation.decision.hint')}
        isRequired
        isLong
        maxLength={1_000}
      />
      {kind === 'REVIEW' && (
        <SelectField
          name="rating"
          label={t('consultation.rating')}
          options={RATINGS.map((rating) => ({
            value: String(rating),
            label: t('consultation.stars', { stars: '★'.repeat(rating), count: format.number(rating) }),
          }))}
        />
      )}
    </FormDialog>
  );
}
