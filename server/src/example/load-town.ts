import type { Database } from '../database/database.ts';
import { insertRows } from '../database/insert-rows.ts';
import { importDivisions } from '../exchange/import-divisions.ts';
import type { Ledger, Record, Writing } from '../ledger/ledger.ts';
import { insertExampleAccounts } from './accounts.ts';
import type { TownPlan } from './plan-town.ts';
import { writeAlliances } from './write-alliances.ts';
import { writeMicroGrids } from './write-micro-grids.ts';
import { writeMeeting, writeSeason } from './write-season.ts';
import { writeTerritory } from './write-territory.ts';

/** One step of filling a town. Done a second time, it changes nothing. */
export interface Step {
  name: string;
  run(): Promise<void>;
}

const actor = { id: 'example', role: 'OPERATOR' };

/** The steps that fill a town that exists, in their order: a write to the ledger each, but for the last. */
export function stepsOf(database: Database, ledger: Ledger, plan: TownPlan): Step[] {
  const { town, listed, openedOn, areas, households, microGrids, units, territory, alliances, seasons } = plan;
  const step = (name: string, key: string, apply: (writing: Writing) => Promise<Facts>): Step => ({
    name: `${town.name} ${name}`,
    run: async () => {
      const request = { town: town.code, actor, mutation: 'loadExample', key, input: { key } };
      const written = await ledger.write(request, async (writing) => ({ record: recordOf(await apply(writing)) }));
      if (written.status === 'no-such-town') throw new Error(`there is no town ${town.code}`);
    },
  });
  const scheduled = seasons.filter(({ meeting }) => meeting?.status === 'SCHEDULED');
  return [
    {
      name: `${town.name} 居村`,
      run: async () => {
        await importDivisions(database, ledger, {
          town: town.code,
          listed,
          areas,
          actor,
          key: 'example-divisions',
          openedOn,
        });
      },
    },
    step('微网格', 'example-micro-grids', async (writing) => {
      await writeMicroGrids(writing, households, microGrids);
      const facts = { microGrids: microGrids.length };
      return { kind: 'DIVISIONS_IMPORTED', subject: { type: 'Town', id: town.code }, facts };
    }),
    step('共建单位', 'example-units', async ({ sql }) => {
      await insertRows(sql, 'unit', units);
      return { kind: 'UNITS_IMPORTED', facts: { units: units.length } };
    }),
    step('党组织、网格力量、阵地、结对与联盟', 'example-territory', async (writing) => {
      const facts = await writeTerritory(writing, territory);
      await writeAlliances(writing, alliances);
      return facts;
    }),
    ...seasons.map((season) =>
      step(season.season.name, `example-${season.season.id}`, (writing) => writeSeason(writing, season)),
    ),
    ...scheduled.map((season) =>
      step('联席会议', `example-${season.meeting?.id}`, async ({ sql }) => {
        await writeMeeting(sql, season);
        const facts = { meeting: season.meeting?.name ?? '', projects: season.projects.length };
        return { kind: 'MEETING_SCHEDULED', subject: { type: 'Meeting', id: season.meeting?.id ?? '' }, facts };
      }),
    ),
    { name: `${town.name} 账号`, run: () => insertExampleAccounts(database, plan) },
  ];
}

type Facts = Pick<Record<object>, 'kind' | 'subject' | 'facts'>;

function recordOf({ kind, subject, facts }: Facts): Record<object> {
  return { kind, subject, facts, outcome: facts };
}
