import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import type { LedgerKind } from '../../ledger/ledger-entry.entity.ts';
import type { RecommendEntryInput, ShortlistEntryInput } from './contest.inputs.ts';
import { contestOver, type EntryAdvanced, wrongEntryStage } from './contest.results.ts';
import type { EntryStage } from './contest-entry.entity.ts';
import { runsContests } from './runs-contests.ts';

interface Advance {
  mutation: string;
  kind: LedgerKind;
  from: EntryStage;
}

const advances: { [to in Exclude<EntryStage, 'COLLECTED'>]: Advance } = {
  SHORTLISTED: { mutation: 'shortlistEntry', kind: 'ENTRY_SHORTLISTED', from: 'COLLECTED' },
  RECOMMENDED: { mutation: 'recommendEntry', kind: 'ENTRY_RECOMMENDED', from: 'SHORTLISTED' },
};

/** Brings an entry to the next stage. Refusals: NotAllowed, InvalidInput, NotFound, ContestOver, WrongEntryStage. */
export async function advanceEntry(
  ctx: Context,
  to: keyof typeof advances,
  input: ShortlistEntryInput | RecommendEntryInput,
): Promise<EntryAdvanced | Failure> {
  const viewer = runsContests(ctx);
  if ('code' in viewer) return viewer;
  const { locale } = ctx;
  const { town } = viewer;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const entry = parseIdOf('ContestEntry', input.entry);
  if (entry?.town !== town) return notFound(locale, 'entryNotFound');
  const entryOf = { town, key: entry.key };
  const { mutation, kind, from } = advances[to];
  const why = input.why.trim();

  const written = await writeAs(
    ctx,
    viewer,
    { mutation, key: input.key, input: { entry: entry.key, why }, missing: 'entryNotFound' },
    async ({ sql, at }) => {
      const found = await sql
        .selectFrom('contest_entry')
        .innerJoin('contest', (join) =>
          join
            .onRef('contest.town_code', '=', 'contest_entry.town_code')
            .onRef('contest.id', '=', 'contest_entry.contest_id'),
        )
        .select([
          'contest_entry.name',
          'contest_entry.stage',
          'contest.id as contestKey',
          'contest.name as contest',
          'contest.closed_on as closedOn',
        ])
        .where('contest_entry.town_code', '=', town)
        .where('contest_entry.id', '=', entry.key)
        .executeTakeFirst();
      if (!found) return { refuse: notFound(locale, 'entryNotFound') };
      const { name, stage, contest, contestKey, closedOn } = found;
      if (closedOn !== null) return { refuse: contestOver(locale, { town, key: contestKey }, contest) };
      if (stage !== from) return { refuse: wrongEntryStage(locale, entryOf, name) };
      await sql
        .updateTable('contest_entry')
        .set({ stage: to })
        .where('town_code', '=', town)
        .where('id', '=', entry.key)
        .execute();
      const on = townDate(at);
      const step = { stage: to, by_role: viewer.role, on_date: on, why };
      await sql
        .insertInto('contest_step')
        .values({ town_code: town, id: uuid(), entry_id: entry.key, ...step })
        .execute();
      return {
        record: {
          kind,
          subject: { type: 'ContestEntry', id: entry.key },
          facts: { contest, entry: name },
          before: { stage },
          after: { stage: to, on, why },
          outcome: {},
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  return { __typename: 'EntryAdvanced', revision: written.revision, entryOf };
}
