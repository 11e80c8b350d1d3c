import { useI18n } from '../../app/i18n/I18n.tsx';
import { UnitOptionsQuery } from '../../app/reading/unit-options.query.ts';
import { useKept } from '../../app/reading/useKept.ts';
import { useReading } from '../../app/reading/useReading.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { ComboField } from './ComboField.tsx';
import type { FieldProps } from './FieldFrame.tsx';
import { type PreferredUnit, preferredFirst } from './preferred-first.ts';
import { useTyped } from './useTyped.ts';

interface UnitFieldProps extends FieldProps {
  /** Units that come before all others, each with why. */
  preferred?: readonly PreferredUnit[];
}

/** A field for a unit of the town, looked for by what is typed. Units that have left are not offered. */
export function UnitField({ preferred = [], ...props }: UnitFieldProps) {
  const { t } = useI18n();
  const { town } = useDesk();
  const { typed, search, setTyped } = useTyped();
  const { answer } = useReading(UnitOptionsQuery, { town: town.code, search: search || null }, { version: null });
  const kept = useKept(answer, !answer);
  const found = (kept?.units.nodes ?? [])
    .filter(({ leftOn }) => leftOn === null)
    .map(({ id, name, kind }) => ({ value: id, label: name, detail: t(`unit.kind.${kind}`) }));
  return <ComboField {...props} options={preferredFirst(found, preferred, typed.trim())} onType={setTyped} />;
}
