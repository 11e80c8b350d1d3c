import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { parseGlobalId, toGlobalId } from '../graphql/ids.ts';
import { claim, newKey, withdraw } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { keepProjects, type ProjectMutation } from '../testing/keeping-projects.ts';
import { type Intention, intend, type ModelTown, steps } from '../testing/project-life-model.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const units = ['school', 'clinic', 'bank'];

// Projects are named by a number, taken modulo how many there are then. What moves a life on is intended more often.
const project = fc.nat({ max: 7 });
const intention: fc.Arbitrary<Intention> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('collect' as const), slots: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 12, arbitrary: fc.record({ does: fc.constantFrom('offer', 'start', 'complete', 'again'), project }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('cancel' as const), project }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('slots' as const), project, slots: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('report' as const), project, percent: fc.nat({ max: 100 }) }) },
  {
    weight: 12,
    arbitrary: fc.record({
      does: fc.constantFrom('claim', 'claim', 'withdraw'),
      project,
      unit: fc.constantFrom(...units),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom({ does: 'close' as const }, { does: 'begin' as const }) },
);

const mutations = {
  offer: 'offerProject',
  start: 'startProject',
  complete: 'completeProject',
  again: 'offerAgain',
  slots: 'changeSlots',
  report: 'reportProgress',
  cancel: 'cancelProject',
} as const satisfies { [does: string]: ProjectMutation };

onBothEngines('any life of projects', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let towns = 0;
  let day = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date(Date.parse('2026-11-21T04:00:00.000Z') + day * 86_400_000));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  test('goes as the rules say: no stage is jumped over, and every counter holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(intention, { minLength: 15, maxLength: 30 }), async (intended) => {
        day = 0;
        const town = await plantTown(database, {
          code: String(320_000_000 + ++towns),
          units,
          accounts: [{ id: 'administrator', role: 'ADMINISTRATOR' }],
        });
        const token = await server.tokenFor(town, 'administrator');
        const model: ModelTown = { seasons: 1, isClosed: false, projects: [] };
        const life = new Life(town, token);
        let accepted = 0;
        // Each begins with one on offer, so that there is something to do.
        const begun: Intention[] = [
          { does: 'collect', slots: 2 },
          { does: 'offer', project: 0 },
        ];
        for (const wish of [...begun, ...intended]) {
          const meant = 'project' in wish ? { ...wish, project: wish.project % model.projects.length } : wish;
          const before = model.projects.map(({ stage }) => stage);
          const expected = intend(model, meant);
          if (expected === 'nothing') continue;
          const { __typename, code } = await life.does(meant);
          expect([meant, __typename]).toEqual([meant, expected]);
          if (code === undefined) accepted++;
          const shown = await life.shown();
          expect(shown).toEqual(
            model.projects.map(({ stage, slots, progress, standing }) => ({
              ...{ stage, slots, progress, standing: standing.size, claims: [...standing].sort().join() },
            })),
          );
          for (const [index, earlier] of before.entries()) {
            const { stage } = shown[index] as { stage: keyof typeof steps };
            expect([earlier, ...steps[earlier]]).toContain(stage);
          }
        }
        expect(await life.revision()).toBe(accepted);
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  /** One town's projects in the order in which they came to be. */
  class Life {
    readonly #projects: string[] = [];
    readonly #claims = new Map<string, string>();
    #season: string;

    constructor(
      private readonly town: string,
      private readonly token: string,
    ) {
      this.#season = toGlobalId('Season', town, 'now');
    }

    async does(wish: Intention): Promise<{ __typename: string; code?: string }> {
      const keep = (mutation: ProjectMutation, input: object) => keepProjects(server, this.token, mutation, input);
      if (wish.does === 'close') return keep('closeSeason', { season: this.#season });
      if (wish.does === 'begin') {
        day++;
        const answer = await keep('beginSeason', { name: newKey() });
        if (answer.revision) this.#season = answer.shown.id;
        return answer;
      }
      if (wish.does === 'collect') {
        const need = { grid: toGlobalId('Grid', this.town, 'east'), name: '扶手', category: 'CARE', need: '楼道陡' };
        return this.#made(await keep('collectNeed', { ...need, slots: wish.slots }));
      }
      const id = this.#projects[wish.project] as string;
      if (wish.does === 'claim' || wish.does === 'withdraw') return this.#claimed(wish.does, id, wish.unit);
      const { does, project: _index, ...asked } = wish;
      const answer = await keep(mutations[does], {
        project: id,
        ...asked,
        ...(does === 'cancel' && { reason: '不做' }),
      });
      return does === 'again' ? this.#made(answer) : answer;
    }

    // biome-ignore lint/suspicious/noExplicitAny: as keepProjects gives it
    #made<Answer extends { revision?: number; shown?: any }>(answer: Answer): Answer {
      if (answer.revision) this.#projects.push(answer.shown.id);
      return answer;
    }

    async #claimed(does: 'claim' | 'withdraw', id: string, unit: string) {
      const place = `${id} ${unit}`;
      if (does === 'withdraw') return withdraw(server, this.token, { claim: this.#claims.get(place) ?? '' });
      const key = parseGlobalId(id)?.key ?? '';
      const answer = await claim(server, this.token, { town: this.town, unit, project: key });
      if (answer.claim) this.#claims.set(place, answer.claim.id);
      return answer;
    }

    /** What the database holds of each project, and whose claims stand on it. */
    async shown() {
      const { reader } = database;
      const rows = await reader.selectFrom('project').selectAll().where('town_code', '=', this.town).execute();
      const claims = await reader
        .selectFrom('claim')
        .select(['project_id', 'unit_id'])
        .where('town_code', '=', this.town)
        .where('status', '<>', 'WITHDRAWN')
        .execute();
      const places = new Map(this.#projects.map((id, index) => [parseGlobalId(id)?.key, index]));
      return rows
        .toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
        .map(({ id, stage, slots, progress, standing_claims }) => {
          const behind = claims.filter(({ project_id }) => project_id === id).map(({ unit_id }) => unit_id);
          return { stage, slots, progress, standing: standing_claims, claims: behind.sort().join() };
        });
    }

    async revision(): Promise<number> {
      const { revision } = await database.reader
        .selectFrom('town')
        .select('revision')
        .where('code', '=', this.town)
        .executeTakeFirstOrThrow();
      return revision;
    }
  }
});
