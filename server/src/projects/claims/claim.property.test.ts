import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../database/database.ts';
import { entities } from '../../entities.ts';
import { type Answer, claim, newKey, withdraw } from '../../testing/claiming.ts';
import { ClaimsModel, type ModelPlan, type Step } from '../../testing/claims-model.ts';
import { endClaim, handOver } from '../../testing/ending-claims.ts';
import { emptyPlace, onBothEngines, type Place } from '../../testing/engines.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';

const units = ['u1', 'u2', 'u3', 'u4', 'u5'];
const plan: ModelPlan = { slots: { p1: 1, p2: 2, p3: 3 }, heldBefore: new Set(['u1 p1', 'u2 p3']) };

/** A step of one client: what it wants, through which server, and whether it sends the same again at once. */
interface Wish extends Step {
  instance: number;
  isRepeated: boolean;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  action: fc.constantFrom('claim', 'claim', 'claim', 'withdraw', 'handOver', 'fulfil'),
  unit: fc.constantFrom(...units),
  project: fc.constantFrom(...Object.keys(plan.slots)),
  to: fc.constantFrom(...units),
  instance: fc.nat({ max: 1 }),
  isRepeated: fc.boolean(),
});

/** Rounds, one after the other, of wishes that are sent all at once. */
const rounds = fc.array(fc.array(wish, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });

interface Told extends Step {
  answers: (Answer & { successor?: Answer['claim'] })[];
  /** The town's revisions between which the answer was given. */
  between: [number, number];
}

onBothEngines('any interleaving of claims, withdrawals, hand-overs and fulfilments', (engine) => {
  // PostgreSQL has two instances at work on it; the embedded database belongs to one.
  const instances = engine === 'postgresql' ? 2 : 1;
  let place: Place;
  let databases: Database[];
  let servers: TestServer[];
  let towns = 0;

  beforeAll(async () => {
    place = await emptyPlace(engine);
    databases = [];
    servers = [];
    for (let index = 0; index < instances; index++) {
      const database = await Database.open({ location: place.location, entities });
      await database.migrate();
      databases.push(database);
      servers.push(await startServer(database, jumpingClock(index)));
    }
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const database of databases) await database.close();
    await place.remove();
  });

  test('gives answers that some order of them, one after the other, would give', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (played) => {
        const [database] = databases as [Database];
        const town = await plant(database, String(330_000_000 + ++towns));
        const token = await (servers[0] as TestServer).tokenFor(town, 'coordinator');
        const newest = new Map<string, string>();
        const told: Told[] = [];
        for (const round of played) {
          const before = await revisionOf(database, town);
          const answered = await Promise.all(
            round.map(async (step) => {
              const server = servers[step.instance % instances] as TestServer;
              return {
                ...step,
                answers: await send(server, token, town, step, newest.get(`${step.unit} ${step.project}`)),
              };
            }),
          );
          const after = await revisionOf(database, town);
          for (const { answers, ...step } of answered) {
            if (answers.length === 0) continue;
            told.push({ ...step, answers, between: [before, after] });
            const [answer] = answers;
            if (answer?.__typename === 'ClaimAccepted')
              newest.set(`${step.unit} ${step.project}`, answer.claim?.id ?? '');
            if (answer?.successor) newest.set(`${step.to} ${step.project}`, answer.successor.id);
          }
        }
        await compare(database, town, told);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

/** Each look at it is hours before or after the one before: what came first must still not seem to have come later. */
function jumpingClock(instance: number): () => Date {
  const noon = Date.parse('2026-11-21T04:00:00.000Z');
  let looks = instance;
  return () => new Date(noon + ((looks++ * 7_919) % 240) * 60_000);
}

/** Sends the wish, twice at once with the same key if it is repeated. No claim to do it with: sends nothing. */
async function send(
  server: TestServer,
  token: string,
  town: string,
  { action, unit, project, to, isRepeated }: Wish,
  newest: string | undefined,
): Promise<Told['answers']> {
  const key = newKey();
  const once = () => {
    if (action === 'claim') return claim(server, token, { town, project, unit, key });
    if (newest === undefined) return undefined;
    if (action === 'withdraw') return withdraw(server, token, { claim: newest, key });
    if (action === 'fulfil') return endClaim(server, token, 'fulfilClaim', { claim: newest, key });
    return handOver(server, token, { town, claim: newest, unit: to, key });
  };
  const answers = await Promise.all(isRepeated ? [once(), once()] : [once()]);
  return answers.filter((answer) => answer !== undefined);
}

/** Replays what was accepted, in the order of revisions, on the model; and finds for each refusal a moment that explains it. */
async function compare(database: Database, town: string, told: Told[]): Promise<void> {
  const model = new ClaimsModel(plan);
  const accepted = new Map<number, Told>();
  for (const one of told) {
    for (const answer of one.answers) {
      if (answer.revision === undefined) continue;
      expect(answer).toEqual(one.answers.find(({ revision }) => revision === answer.revision));
      expect(accepted.get(answer.revision) ?? one).toBe(one);
      accepted.set(answer.revision, one);
    }
  }
  const final = await revisionOf(database, town);
  expect([...accepted.keys()].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: final }, (_, index) => index + 1),
  );

  const refused = told.filter(({ answers }) => answers.some(({ revision }) => revision === undefined));
  const unexplained = new Set(refused);
  for (let revision = 0; revision <= final; revision++) {
    const step = accepted.get(revision);
    if (step) {
      const answer = step.answers.find((one) => one.revision === revision);
      expect(model.answer(step)).toBe(answer?.__typename);
      if (step.action === 'claim') expect(answer?.claim?.kind).toBe(model.kind(step.unit, step.project));
      if (answer?.successor) expect(answer.successor.kind).toBe(model.kind(step.to, step.project));
      model.take(step);
      if (step.action !== 'fulfil') expect(answer?.slotsLeft).toBe(model.slotsLeft(step.project));
    }
    for (const one of unexplained) {
      const isThen = one.between[0] <= revision && revision <= one.between[1];
      const refusals = one.answers.filter((answer) => answer.revision === undefined);
      if (isThen && refusals.every(({ __typename }) => __typename === model.answer(one))) unexplained.delete(one);
    }
  }
  expect([...unexplained]).toEqual([]);

  const stored = await database.reader
    .selectFrom('claim')
    .select(['unit_id', 'project_id', 'status'])
    .where('town_code', '=', town)
    .where('status', '!=', 'WITHDRAWN')
    .where('project_id', 'in', Object.keys(plan.slots))
    .execute();
  expect(stored.map((row) => `${row.unit_id} ${row.project_id} ${row.status}`).toSorted()).toEqual(
    [...model.standing].map(([pair, status]) => `${pair} ${status}`).toSorted(),
  );
  const entries = await database.reader
    .selectFrom('ledger_entry')
    .select('at')
    .where('town_code', '=', town)
    .orderBy('revision')
    .execute();
  const instants = entries.map(({ at }) => at);
  expect(instants).toEqual(instants.toSorted());
}

async function revisionOf(database: Database, town: string): Promise<number> {
  const row = await database.reader
    .selectFrom('town')
    .select('revision')
    .where('code', '=', town)
    .executeTakeFirstOrThrow();
  return row.revision;
}

/** A town whose units u1 and u2 held p1 and p3 in the season before. */
async function plant(database: Database, code: string): Promise<string> {
  const seasons = [
    { id: 'last', begunOn: '2025-01-01', closedOn: '2025-12-31' },
    { id: 'now', begunOn: '2026-01-01' },
  ];
  const offered = Object.entries(plan.slots).map(([id, slots]) => ({ id, slots, series: id }));
  const projects = [...offered, ...offered.map((one) => ({ ...one, id: `${one.id}-last`, season: 'last' }))];
  await plantTown(database, { code, seasons, units, projects, accounts: [{ id: 'coordinator', role: 'COORDINATOR' }] });
  const held = [...plan.heldBefore].map((pair) => {
    const [unit, project] = pair.split(' ');
    const row = { town_code: code, id: `held-${unit}`, project_id: `${project}-last`, unit_id: unit, kind: 'NEW' };
    return { ...row, status: 'FULFILLED', claimed_at: '2025-11-28T06:00:00.000Z', revision: 0 };
  });
  await database.writer
    .insertInto('claim')
    .values(held as never)
    .execute();
  return code;
}
