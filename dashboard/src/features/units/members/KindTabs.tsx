import { useI18n } from '../../../app/i18n/I18n.tsx';
import { UNIT_KINDS, type UnitKind } from '../../../app/unit-kind.ts';
import { CountTabs } from '../../../ui/desk/CountTabs.tsx';

interface KindTabsProps {
  /** Null while they are awaited. */
  counts: Readonly<Record<UnitKind, number>> | null;
  kind: UnitKind | null;
}

/** How many units there are of each kind; a press shows those alone. */
export function KindTabs({ counts, kind }: KindTabsProps) {
  const { t } = useI18n();
  const all = counts && UNIT_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <CountTabs
      label={t('units.kinds')}
      name="kind"
      value={kind}
      tabs={[
        { value: null, label: t('units.allKinds'), count: all },
        ...UNIT_KINDS.map((value) => ({ value, label: t(`unit.kind.${value}`), count: counts?.[value] ?? null })),
      ]}
      testId="unit-kinds"
    />
  );
}
