import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { textIn } from '../../../app/writing/form-values.ts';
import { GridField } from '../../../ui/desk/GridField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { UnitField } from '../../../ui/desk/UnitField.tsx';
import { OrganisationField } from '../OrganisationField.tsx';
import { PillChoice } from '../PillChoice.tsx';
import { PostField } from './PostField.tsx';
import type { PairingMode } from './pairing-mode.ts';

const KINDS = ['ORGANISATION', 'UNIT', 'GRID', 'OUTSIDE'] as const;
type PartyKind = (typeof KINDS)[number];
type Side = 'first' | 'second';

interface PartyFieldsProps {
  side: Side;
  mode: PairingMode;
  /** Most likely it is a party organisation of the town, and the other one a unit. */
  isOfPlace?: boolean;
}

/** One side of a pairing: of what kind it is, and who. Those who learn from each other are posts, and no others are. */
export function PartyFields({ side, mode, isOfPlace }: PartyFieldsProps) {
  const { t } = useI18n();
  const [kind, setKind] = useState<PartyKind>(isOfPlace ? 'ORGANISATION' : 'UNIT');
  const name = (field: string) => `${side}.${field}`;
  if (mode === 'MENTORING') return <PostField name={name('post')} label={t(`pairings.${side}`)} isRequired />;
  return (
    <>
      <PillChoice
        label={t(`pairings.${side}`)}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`party.${value}`) }))}
        onChoose={setKind}
      />
      {kind === 'ORGANISATION' && (
        <OrganisationField name={name('organisation')} label={t('party.ORGANISATION')} isRequired />
      )}
      {kind === 'UNIT' && <UnitField name={name('unit')} label={t('party.UNIT')} isRequired />}
      {kind === 'GRID' && <GridField name={name('grid')} label={t('party.GRID')} isRequired />}
      {kind === 'OUTSIDE' && (
        <TextField name={name('outsideName')} label={t('party.OUTSIDE')} isRequired maxLength={100} />
      )}
    </>
  );
}

/** Returns the party that the fields of `side` name. */
export function partyIn(form: FormData, side: Side) {
  const text = (field: string) => textIn(form, `${side}.${field}`);
  return {
    organisation: text('organisation'),
    unit: text('unit'),
    grid: text('grid'),
    post: text('post'),
    outsideName: text('outsideName'),
  };
}
