import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useReading } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { ComboField } from '../../../ui/desk/ComboField.tsx';
import type { FieldProps } from '../../../ui/desk/FieldFrame.tsx';
import { FieldRow } from '../../../ui/desk/FieldRow.tsx';
import { useGridOptions } from '../../../ui/desk/useGridOptions.ts';
import { PostOptionsQuery } from './post-options.query.ts';

/** A field for a post of the town: first where it is, then which. */
export function PostField({ name, label, isRequired }: FieldProps) {
  const { t } = useI18n();
  const { town } = useDesk();
  const places = useGridOptions();
  const [place, setPlace] = useState<string | null>(null);
  const { answer } = useReading(PostOptionsQuery, place === null ? null : { town: town.code, within: place }, {
    version: null,
  });
  const posts = answer?.posts.nodes ?? [];
  return (
    <FieldRow>
      <ComboField
        key={places.length > 0 ? 'ready' : 'awaited'}
        name={`${name}.place`}
        label={t('pairings.placeOf', { party: label })}
        options={places}
        onChoose={setPlace}
      />
      <ComboField
        key={`posts of ${posts.length > 0 ? place : ''}`}
        name={name}
        label={label}
        isRequired={isRequired}
        options={posts.map(({ id, role, grid, holder }) => ({
          value: id,
          label: t('pairings.postAt', { place: grid.name, role: t(`role.${role}`) }),
          detail: holder?.name ?? t('pairings.postVacant'),
        }))}
      />
    </FieldRow>
  );
}
