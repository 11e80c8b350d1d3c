import { useState } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { useAsked } from '../../app/reading/useReading.ts';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { BlankRow } from './BlankRow.tsx';
import styles from './blank-panel.module.css';
import { type BlankPage, BlanksQuery } from './blanks.query.ts';
import { BLANK_ORDERS, listAllKinds, orderBlanks, searchBlanks, type useCoverageView } from './view-address.ts';

const PAGE_SIZE = 20;

interface BlankPanelProps {
  town: ViewerTown;
  view: ReturnType<typeof useCoverageView>;
  version: string;
}

/** The blanks of what is looked into: where, since when, what is missing, whom to ask. */
export function BlankPanel({ town, view, version }: BlankPanelProps) {
  const { t, format } = useI18n();
  const { kind, within, on, isOfAllKinds, orderBy, search } = view;
  const listed = `${kind} ${within} ${on} ${isOfAllKinds} ${orderBy} ${search}`;
  // “More” belongs to one list: another one begins with its first page.
  const [opened, setOpened] = useState({ listed, pages: 1 });
  const pages = opened.listed === listed ? opened.pages : 1;

  const { answer: list, error } = useAsked(
    BlanksQuery,
    {
      town: town.code,
      kind: isOfAllKinds ? null : [kind],
      within,
      search: search || null,
      orderBy,
      on,
      first: PAGE_SIZE,
    },
    async (variables, ask) => {
      let { blanks } = await ask(variables);
      for (let page = 1; page < pages && blanks.pageInfo.hasNextPage; page++) {
        const next = (await ask({ ...variables, after: blanks.pageInfo.endCursor })).blanks;
        blanks = { ...next, nodes: [...blanks.nodes, ...next.nodes] };
      }
      return blanks satisfies BlankPage;
    },
    { version: `${version} ${pages}` },
  );

  const rest = list ? list.totalCount - list.nodes.length : 0;
  return (
    <section className={styles.panel} aria-labelledby="blanks-title">
      <h2 id="blanks-title">
        {t('coverage.blanks')}
        {list && (
          <span className={styles.count} data-testid="blank-count">
            {format.number(list.totalCount)}
          </span>
        )}
      </h2>
      <div className={styles.filters}>
        <SearchField label={t('coverage.blanks.search')} value={search} onSearch={searchBlanks} />
        <Choice
          label={t('coverage.blanks.kinds')}
          value={isOfAllKinds ? 'all' : 'one'}
          options={[
            { value: 'one', label: t('coverage.blanks.ofKind', { kind: t(`coverage.kind.${kind}`) }) },
            { value: 'all', label: t('coverage.blanks.ofAllKinds') },
          ]}
          onChoose={(value) => listAllKinds(value === 'all')}
        />
        <Choice
          label={t('coverage.blanks.order')}
          value={orderBy}
          options={BLANK_ORDERS.map((order) => ({ value: order, label: t(`coverage.blanks.order.${order}`) }))}
          onChoose={(value) => orderBlanks(BLANK_ORDERS.find((order) => order === value) ?? BLANK_ORDERS[0])}
        />
      </div>
      {list ? <ReadingProblem error={error} /> : <ReadingState error={error} />}
      {list?.totalCount === 0 && (
        <StatePanel kind="empty" title={t(search ? 'coverage.blanks.noneFound' : 'coverage.blanks.none')} />
      )}
      <ol className={styles.list} data-testid="blanks">
        {list?.nodes.map((blank) => (
          <BlankRow key={`${blank.kind} ${blank.grid.id}`} blank={blank} showsKind={isOfAllKinds} within={within} />
        ))}
      </ol>
      {rest > 0 && (
        <Button onClick={() => setOpened({ listed, pages: pages + 1 })}>
          {t('coverage.blanks.more', { count: format.number(rest) })}
        </Button>
      )}
    </section>
  );
}
