import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn, isCheckedIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { CheckField } from '../../../ui/desk/CheckField.tsx';
import { DateField } from '../../../ui/desk/DateField.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import type { SeasonAction } from './season-actions.ts';
import {
  BeginSeasonMutation,
  ChangeTownRulesMutation,
  CloseSeasonMutation,
  SetOpenPoolMutation,
} from './season-mutations.ts';
import type { TownYear } from './town-year.query.ts';

interface SeasonDialogProps {
  year: TownYear;
  onClose: () => void;
}

const dialogs = {
  begin: BeginDialog,
  openPool: OpenPoolDialog,
  rules: RulesDialog,
  close: CloseDialog,
} as const satisfies Record<SeasonAction, (props: SeasonDialogProps) => React.ReactNode>;

/** What one action on the town's year has to know, asked and carried out. */
export function SeasonDialog({ action, ...props }: SeasonDialogProps & { action: SeasonAction }) {
  const ForAction = dialogs[action];
  return <ForAction {...props} />;
}

function useSeasonDialog(action: SeasonAction, { year, onClose }: SeasonDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  return {
    title: t(`season.action.${action}`),
    lead: t(`season.lead.${action}`, { season: year.currentSeason?.name ?? '—' }),
    submit: t(`season.action.${action}`),
    onDone: () => {
      tell(t(`season.done.${action}`));
      onClose();
    },
    onClose,
  };
}

function BeginDialog(props: SeasonDialogProps) {
  const { t, format } = useI18n();
  const today = format.plainDate(Date.now());
  const { askViewerAnew } = useDesk();
  const { onDone, ...dialog } = useSeasonDialog('begin', props);
  return (
    <FormDialog
      {...dialog}
      intention={useIntention(BeginSeasonMutation)}
      inputOf={(form) => ({ name: demandedTextIn(form, 'name'), begunOn: textIn(form, 'begunOn') })}
      onDone={() => {
        askViewerAnew();
        onDone();
      }}
    >
      <TextField name="name" label={t('season.name')} hint={t('season.name.hint')} isRequired maxLength={30} />
      <DateField name="begunOn" label={t('season.begunOn')} isRequired defaultValue={today} max={today} />
    </FormDialog>
  );
}

function OpenPoolDialog(props: SeasonDialogProps) {
  const { t } = useI18n();
  const season = props.year.currentSeason;
  return (
    <FormDialog
      {...useSeasonDialog('openPool', props)}
      intention={useIntention(SetOpenPoolMutation)}
      inputOf={(form) => ({ season: season?.id ?? '', on: textIn(form, 'on') })}
    >
      <DateField
        name="on"
        label={t('season.openPoolOn')}
        hint={t('season.openPoolOn.hint')}
        defaultValue={season?.openPoolOn ?? undefined}
      />
    </FormDialog>
  );
}

function RulesDialog(props: SeasonDialogProps) {
  const { t } = useI18n();
  const { requiresHearing, requiresReview, listsHonours } = props.year.rules;
  return (
    <FormDialog
      {...useSeasonDialog('rules', props)}
      intention={useIntention(ChangeTownRulesMutation)}
      inputOf={(form) => ({
        requiresHearing: isCheckedIn(form, 'requiresHearing'),
        requiresReview: isCheckedIn(form, 'requiresReview'),
        listsHonours: isCheckedIn(form, 'listsHonours'),
      })}
    >
      <CheckField name="requiresHearing" label={t('season.requiresHearing')} isChecked={requiresHearing} />
      <CheckField name="requiresReview" label={t('season.requiresReview')} isChecked={requiresReview} />
      <CheckField name="listsHonours" label={t('season.listsHonours')} isChecked={listsHonours} />
    </FormDialog>
  );
}

function CloseDialog(props: SeasonDialogProps) {
  const { t, format } = useI18n();
  const today = format.plainDate(Date.now());
  return (
    <FormDialog
      {...useSeasonDialog('close', props)}
      intention={useIntention(CloseSeasonMutation)}
      inputOf={(form) => ({ season: props.year.currentSeason?.id ?? '', on: textIn(form, 'on') })}
      isQuestion
    >
      <DateField name="on" label={t('season.closedOn')} isRequired defaultValue={today} max={today} />
    </FormDialog>
  );
}
