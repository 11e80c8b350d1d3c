import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useKept } from '../../../app/reading/useKept.ts';
import { useReading } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { CountTabs } from '../../../ui/desk/CountTabs.tsx';
import { ModeCountsQuery } from './pairing.query.ts';
import { PAIRING_MODES, type PairingMode } from './pairing-mode.ts';

interface ModeTabsProps {
  mode: PairingMode | null;
  within: string | null;
  today: string;
}

/** How many pairings of each mode are in force; a press shows those alone. */
export function ModeTabs({ mode, within, today }: ModeTabsProps) {
  const { t } = useI18n();
  const { town, version } = useDesk();
  const { answer } = useReading(ModeCountsQuery, { town: town.code, within, inForceOn: today }, { version });
  const counts = useKept(answer, !answer);
  const all = counts && PAIRING_MODES.reduce((sum, mode) => sum + counts[mode].totalCount, 0);
  return (
    <CountTabs
      label={t('pairings.mode')}
      name="mode"
      value={mode}
      tabs={[
        { value: null, label: t('pairings.allModes'), count: all },
        ...PAIRING_MODES.map((value) => ({
          value,
          label: t(`pairing.mode.${value}`),
          count: counts?.[value].totalCount ?? null,
        })),
      ]}
      testId="pairing-modes"
    />
  );
}
