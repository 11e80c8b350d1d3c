// Many of many: the members of a list chosen with search, groups, and all of what is shown at once.
import { type KeyboardEvent, useId, useState } from 'react';
import type { CombinedError } from 'urql';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './pick-list.module.css';

export interface Pickable {
  id: string;
  label: string;
  detail?: string;
  /** One of `groups`. */
  group: string;
}

interface PickListProps {
  label: string;
  /** Null while they are awaited. */
  options: readonly Pickable[] | null;
  error: CombinedError | null;
  groupLabel: string;
  groups: readonly { value: string; label: string }[];
  /** Ids, in the order in which they were chosen; null while they are awaited. */
  chosen: readonly string[] | null;
  onChoose: (chosen: readonly string[]) => void;
}

/** Those that `options` no longer has stay chosen: only the reader takes something away. */
export function PickList({ label, options, error, groupLabel, groups, chosen, onChoose }: PickListProps) {
  const { t, format } = useI18n();
  const titleId = useId();
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState('');
  if (!options || !chosen) return <ReadingState error={error} />;
  const isChosen = new Set(chosen);
  const shown = options.filter(
    (option) =>
      (group === '' || (group === 'chosen' ? isChosen.has(option.id) : option.group === group)) &&
      `${option.label} ${option.detail ?? ''}`.toLowerCase().includes(search.toLowerCase()),
  );
  const add = (ids: readonly string[]) => onChoose([...chosen, ...ids.filter((id) => !isChosen.has(id))]);
  const remove = (ids: ReadonlySet<string>) => onChoose(chosen.filter((id) => !ids.has(id)));
  return (
    <fieldset className={styles.pick} aria-labelledby={titleId} onKeyDown={keepFromSending}>
      <p className={styles.head}>
        <strong id={titleId}>{label}</strong>
        <span role="status">
          {t('pick.chosen', { count: format.number(chosen.length), all: format.number(options.length) })}
        </span>
      </p>
      <div className={styles.filters}>
        <div className={styles.search}>
          <SearchField label={t('pick.search')} value={search} onSearch={setSearch} />
        </div>
        <Choice
          label={groupLabel}
          value={group}
          options={[
            { value: '', label: t('pick.all', { group: groupLabel }) },
            { value: 'chosen', label: t('pick.onlyChosen') },
            ...groups,
          ]}
          onChoose={setGroup}
        />
        <Button onClick={() => add(shown.map(({ id }) => id))}>
          {t('pick.addShown', { count: format.number(shown.length) })}
        </Button>
        <Button onClick={() => remove(new Set(shown.map(({ id }) => id)))}>{t('pick.removeShown')}</Button>
      </div>
      <ul className={styles.list}>
        {shown.map(({ id, label, detail }) => (
          <li key={id}>
            <label className={styles.option}>
              <input
                type="checkbox"
                checked={isChosen.has(id)}
                onChange={({ target }) => (target.checked ? add([id]) : remove(new Set([id])))}
              />
              <span>{label}</span>
              {detail && <span className={styles.detail}>{detail}</span>}
            </label>
          </li>
        ))}
        {shown.length === 0 && <li className={styles.none}>{t('pick.none')}</li>}
      </ul>
    </fieldset>
  );
}

/** Enter in the search looks for something; it does not send the form around it. */
function keepFromSending(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
