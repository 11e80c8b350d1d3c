import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { type Column, ListTable } from '../../../ui/desk/ListTable.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import type { ConsoleBoard, ConsoleProject } from '../console.query.ts';
import { runsMeetings } from '../runs-meetings.ts';
import { ClaimForDialog } from './ClaimForDialog.tsx';
import styles from './console.module.css';
import { narrowRows, type RowStanding, STANDINGS } from './narrow-rows.ts';
import { RowDialog } from './RowDialog.tsx';
import { useAnswersForRow } from './useAnswersForRow.ts';

/** The projects of the meeting with what is left of each; a row opens to what can be done with it. */
export function BoardList({ board }: { board: ConsoleBoard }) {
  const { t, format } = useI18n();
  const { viewer } = useDesk();
  const [search, setSearch] = useState('');
  const [standing, setStanding] = useState<RowStanding>('all');
  const [asked, setAsked] = useState<{ about: 'row' | 'claim'; id: string } | null>(null);
  const answersForRow = useAnswersForRow(board);
  const hidden = new Set(board.hidden.map(({ id }) => id));
  const rows = narrowRows(board.board, search, standing, hidden);
  const { meeting } = board;
  // The dialog is about the row as it is now, not as it was when it was opened.
  const about = asked && board.board.find(({ id }) => id === asked.id);
  const isClaimable = ({ id, slotsLeft }: ConsoleProject) =>
    slotsLeft > 0 &&
    meeting.season.closedOn === null &&
    (meeting.status === 'OPEN' || !meeting.exclusiveClaiming) &&
    answersForRow(id);

  const columns: Column<ConsoleProject>[] = [
    {
      name: 'name',
      head: t('console.project'),
      isMain: true,
      cell: ({ id, name, grid, category }) => (
        <>
          <span className={styles.projectName}>{name}</span>{' '}
          {hidden.has(id) && <Badge tone="gold">{t('console.hidden')}</Badge>}
          <span className={styles.place}>
            {grid.name} · {t(`category.${category}`)}
          </span>
        </>
      ),
    },
    {
      name: 'slots',
      head: t('console.slotsLeft'),
      align: 'end',
      cell: ({ slots, slotsLeft }) => (
        <span className={styles.left} data-full={slotsLeft === 0 || undefined}>
          {slotsLeft === 0
            ? t('console.full')
            : t('console.leftOf', { left: format.number(slotsLeft), slots: format.number(slots) })}
        </span>
      ),
    },
    {
      name: 'claims',
      head: t('console.claimants'),
      cell: ({ claims }) =>
        claims.length > 0 ? (
          <span className={styles.claimants}>{claims.map(({ unit }) => unit.name).join(t('list.comma'))}</span>
        ) : null,
    },
    {
      name: 'actions',
      head: t('console.actions'),
      isActions: true,
      cell: (row) => (
        <span className={styles.rowActions}>
          {isClaimable(row) && (
            <Button
              aria-label={t('console.claimForOf', { project: row.name })}
              onClick={() => setAsked({ about: 'claim', id: row.id })}
            >
              {t('console.claimFor')}
            </Button>
          )}
          <Button
            aria-label={t('console.openRow', { project: row.name })}
            onClick={() => setAsked({ about: 'row', id: row.id })}
          >
            <span aria-hidden="true">⋯</span>
          </Button>
        </span>
      ),
    },
  ];
  return (
    <section className={styles.list} aria-label={t('console.list')}>
      <div className={styles.filters}>
        <div className={styles.search}>
          <SearchField label={t('console.search')} value={search} onSearch={setSearch} />
        </div>
        <Choice
          label={t('console.standing')}
          value={standing}
          options={STANDINGS.map((value) => ({ value, label: t(`console.standing.${value}`) }))}
          onChoose={(value) => setStanding(STANDINGS.find((name) => name === value) ?? 'all')}
        />
        <span className={styles.detail} role="status">
          {t('console.rows', { count: format.number(rows.length), all: format.number(board.board.length) })}
        </span>
      </div>
      <div className={styles.rows}>
        <ListTable
          label={t('console.list')}
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          testId="console-rows"
        />
        {rows.length === 0 && <p className={styles.none}>{t('console.noRows')}</p>}
      </div>
      {about && asked.about === 'claim' && <ClaimForDialog project={about} onClose={() => setAsked(null)} />}
      {about && asked.about === 'row' && (
        <RowDialog
          meeting={meeting.id}
          project={about}
          isHidden={hidden.has(about.id)}
          mayHide={runsMeetings(viewer) && meeting.status !== 'CANCELLED'}
          mayWithdraw={answersForRow(about.id) && meeting.season.closedOn === null}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
