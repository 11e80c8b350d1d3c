import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useReading } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { ActionMenu } from '../../../ui/desk/ActionMenu.tsx';
import { SeasonDialog } from './SeasonDialogs.tsx';
import { type SeasonAction, seasonActionsOf } from './season-actions.ts';
import { TownYearQuery } from './town-year.query.ts';

/** What an administrator sets for the whole town's projects. */
export function SeasonMenu() {
  const { t } = useI18n();
  const { town, version } = useDesk();
  const { answer } = useReading(TownYearQuery, { town: town.code }, { version });
  const [asked, setAsked] = useState<SeasonAction | null>(null);
  const year = answer?.town;
  if (!year) return null;
  return (
    <>
      <ActionMenu
        label={t('season.menu')}
        text={t('season.menu')}
        actions={seasonActionsOf(year.currentSeason).map((name) => ({
          name,
          label: t(`season.action.${name}`),
          isDangerous: name === 'close',
        }))}
        onAct={(name) => setAsked(name as SeasonAction)}
      />
      {asked && <SeasonDialog action={asked} year={year} onClose={() => setAsked(null)} />}
    </>
  );
}
