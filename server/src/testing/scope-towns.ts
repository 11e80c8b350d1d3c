// Two towns that are alike, with one of everything and people of every role in one of them, for tests of who may do what.
// Vitest's hooks are set when it is called, within a `describe`.
import type { ExecutionResult } from 'graphql-ws';
import { afterAll, beforeAll } from 'vitest';
import type { Database, Engine } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { newKey } from './claiming.ts';
import { emptyDatabase } from './engines.ts';
import { startServer, type TestServer } from './server.ts';
import { plantTown } from './town-plan.ts';

export const own = '310000001';
export const foreign = '310000002';
export const nowhere = '310000003';
export const people = ['leader', 'coordinator', 'secretary', 'representative', 'administrator', 'screen'] as const;
export type Person = (typeof people)[number];
type Data = { [field: string]: unknown };
export type Answer = ExecutionResult<Data>;

export function scopeTowns(engine: Engine) {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    await plant(database, own, 'own-year');
    await plant(database, foreign, 'foreign-year');
    server = await startServer(database, () => new Date('2026-11-21T08:00:00.000Z'));
    for (const person of people) tokens.set(person, await server.tokenFor(own, person));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** Everything but the key is the same from call to call, so that the answers can be compared. */
  async function answerTo(operation: string, x: string, person: Person): Promise<Answer> {
    const variables = {
      x,
      ...(operation.includes('$key') ? { key: newKey() } : {}),
      ...(operation.includes('$mine') ? { mine: toGlobalId('Project', own, 'east-any') } : {}),
      ...(operation.includes('$east') ? { east: toGlobalId('Grid', own, 'east') } : {}),
      ...(operation.includes('$post') ? { post: toGlobalId('Post', own, 'post') } : {}),
      ...(operation.includes('$station') ? { station: toGlobalId('Station', own, 'station') } : {}),
      ...(operation.includes('$branch') ? { branch: toGlobalId('PartyOrganisation', own, 'branch') } : {}),
      ...(operation.includes('$claim') ? { claim: toGlobalId('Claim', own, 'a-claim') } : {}),
      ...(operation.includes('$contest') ? { contest: toGlobalId('Contest', own, 'contest') } : {}),
      ...(operation.includes('$alliance') ? { alliance: toGlobalId('Alliance', own, 'alliance') } : {}),
      ...(operation.includes('$seat') ? { seat: toGlobalId('AllianceSeat', own, 'seat') } : {}),
      ...(operation.includes('$meeting') ? { meeting: toGlobalId('Meeting', own, 'joint') } : {}),
      ...(operation.includes('$unit') ? { unit: toGlobalId('Unit', own, 'school') } : {}),
    };
    if (!operation.startsWith('subscription')) return server.ask<Data>(operation, variables, tokens.get(person));
    const follower = server.follow<Data>(operation, variables, tokens.get(person));
    const answer = await follower.until(() => true);
    await follower.leave();
    return answer;
  }

  const stateOf = async (town: string) => {
    const rows = async (
      table:
        | 'claim'
        | 'ledger_entry'
        | 'meeting'
        | 'party_organisation'
        | 'post'
        | 'station'
        | 'pairing'
        | 'alliance'
        | 'unit',
    ) =>
      (await database.reader.selectFrom(table).selectAll().where('town_code', '=', town).execute()).map((row) =>
        JSON.stringify(row),
      );
    return [
      await rows('claim'),
      await rows('ledger_entry'),
      await rows('meeting'),
      await rows('party_organisation'),
      await rows('post'),
      await rows('station'),
      await rows('pairing'),
      await rows('alliance'),
      await rows('unit'),
    ].map((all) => all.sort());
  };

  return { server: () => server, tokenOf: (person: Person) => tokens.get(person), answerTo, stateOf };
}

/** The global id of what each town has one of. */
export function idOf(type: string, town: string): string {
  const keys: { [type: string]: string } = {
    Town: town,
    Grid: 'east',
    PartyOrganisation: 'branch',
    PostHolder: 'person',
    Post: 'post',
    Station: 'station',
    Pairing: 'pairing',
    Alliance: 'alliance',
    AllianceMember: 'membership',
    AllianceSeat: 'seat',
    Season: town === own ? 'own-year' : 'foreign-year',
    Unit: 'school',
    Project: 'east-any',
    Claim: 'a-claim',
    Consultation: 'consultation',
    Milestone: 'milestone',
    Evidence: 'evidence',
    Picture: 'picture',
    Contest: 'contest',
    ContestEntry: 'entry',
    Meeting: 'joint',
    Invitation: 'invitation',
  };
  return toGlobalId(type, town, keys[type] as string);
}

/** Whether an answer shows anything at all but a refusal. */
export function shown({ data, errors }: Answer): 'something' | 'nothing' {
  if (errors || !data) return 'nothing';
  const [value] = Object.values(data) as ({ __typename?: string; code?: string } | null)[];
  return value === null || value?.code !== undefined ? 'nothing' : 'something';
}

async function plant(database: Database, town: string, season: string): Promise<void> {
  const places = ['east', 'west'] as const;
  const projects = places.flatMap((neighbourhood) =>
    ['any', ...people].map((name) => ({ id: `${neighbourhood}-${name}`, slots: 9, neighbourhood })),
  );
  await plantTown(database, {
    code: town,
    seasons: [{ id: season, begunOn: '2026-01-01' }],
    units: ['school', 'clinic'],
    projects,
    accounts: [
      { id: 'leader', role: 'LEADER' },
      { id: 'coordinator', role: 'COORDINATOR' },
      { id: 'secretary', role: 'COORDINATOR', within: 'east' },
      { id: 'representative', role: 'REPRESENTATIVE', unit: 'school' },
      { id: 'administrator', role: 'ADMINISTRATOR' },
      { id: 'screen', role: 'SCREEN' },
    ],
    meetings: [
      { id: 'joint', status: 'SCHEDULED', projects: ['east-any'] },
      ...people.map((person) => ({ id: `of-${person}`, status: 'SCHEDULED', projects: [] })),
    ],
  });
  await database.writer
    .insertInto('post_holder')
    .values({ town_code: town, id: 'person', name: '王某', sort_key: 'wang mou', contact: '021-0000-0000' })
    .execute();
  await database.writer
    .insertInto('party_organisation')
    .values({
      town_code: town,
      id: 'branch',
      kind: 'BRANCH',
      setting: 'REGULAR',
      name: '支部',
      sort_key: 'zhi bu',
      grid_id: 'east',
      secretary_id: 'person',
      founded_on: '2026-01-01',
    })
    .execute();
  const at = { town_code: town, grid_id: 'east' };
  await database.writer
    .insertInto('station')
    .values({
      ...at,
      id: 'station',
      name: '站',
      sort_key: 'zhan',
      tier: 'OTHER',
      services: '[]',
      hours: '[]',
      opened_on: '2026-01-01',
    })
    .execute();
  await database.writer
    .insertInto('post')
    .values({ ...at, id: 'post', role: 'LEADER', established_on: '2026-01-01' })
    .execute();
  await database.writer
    .insertInto('post_holding')
    .values({ town_code: town, id: 'held', post_id: 'post', holder_id: 'person', since: '2026-01-01' })
    .execute();
  await database.writer
    .insertInto('pairing')
    .values({ town_code: town, id: 'pairing', mode: 'RESIDENT', promise: '共建', signed_on: '2026-01-01' })
    .execute();
  await database.writer
    .insertInto('pairing_party')
    .values([
      { ...at, id: 'party-1', pairing_id: 'pairing', side: 1 },
      { town_code: town, id: 'party-2', pairing_id: 'pairing', side: 2, unit_id: 'school' },
    ])
    .execute();
  await database.writer
    .insertInto('milestone')
    .values({ town_code: town, id: 'milestone', project_id: 'east-any', name: '验收' })
    .execute();
  await database.writer
    .insertInto('evidence')
    .values({
      ...{ town_code: town, id: 'evidence', project_id: 'east-any', on_date: '2026-06-01' },
      ...{ told: '好', figures: '[]' },
    })
    .execute();
  await database.writer
    .insertInto('picture')
    .values({
      ...{ town_code: town, id: 'picture', hash: '', type: 'image/png', bytes: 1, width: 1, height: 1 },
      ...{ uploaded_at: '2026-06-01T00:00:00.000Z', uploaded_by: 'coordinator' },
    })
    .execute();
  await database.writer
    .insertInto('contest')
    .values({ town_code: town, id: 'contest', season_id: season, name: '评选', opened_on: '2026-03-01' })
    .execute();
  await database.writer
    .insertInto('contest_entry')
    .values({ ...at, id: 'entry', contest_id: 'contest', name: '申报', sort_key: 'shen bao', stage: 'COLLECTED' })
    .execute();
  await database.writer
    .insertInto('consultation')
    .values({
      town_code: town,
      id: 'consultation',
      kind: 'COORDINATION',
      project_id: 'east-any',
      held_on: '2026-06-01',
      residents: 1,
      units: 1,
      others: 0,
      is_agreed: true,
      decision: '好',
    })
    .execute();
  await database.writer
    .insertInto('alliance')
    .values({ ...at, id: 'alliance', kind: 'SHOPS', name: '联盟', sort_key: 'lian meng', founded_on: '2026-01-01' })
    .execute();
  const ofAlliance = { town_code: town, alliance_id: 'alliance' };
  await database.writer
    .insertInto('alliance_member')
    .values({ ...ofAlliance, id: 'membership', unit_id: 'school', since: '2026-01-01' })
    .execute();
  await database.writer
    .insertInto('alliance_seat')
    .values({ ...ofAlliance, id: 'seat', title: '席', is_fixed: true, position: 1 })
    .execute();
  await database.writer
    .insertInto('invitation')
    .values({
      town_code: town,
      id: 'invitation',
      meeting_id: 'joint',
      unit_id: 'school',
      code_hash: `${town} hash`,
      issued_at: '2026-11-20T08:00:00.000Z',
      expires_at: '2026-11-22T08:00:00.000Z',
    })
    .execute();
  await database.writer.insertInto('ledger_entry').values(openingOf(town, season)).execute();
  const made = { kind: 'NEW' as const, claimed_at: '2026-11-20T08:00:00.000Z', revision: 0 };
  await database.writer
    .insertInto('claim')
    .values([
      { ...made, town_code: town, id: 'a-claim', project_id: 'west-any', unit_id: 'school', status: 'WITHDRAWN' },
      { ...made, town_code: town, id: 'standing', project_id: 'west-screen', unit_id: 'school', status: 'ACTIVE' },
    ])
    .execute();
}

/** What the ledger would tell of the joint meeting's opening, so that there is something to replay. */
function openingOf(town: string, season: string) {
  const picture = {
    season: { id: season, begunOn: '2026-01-01', closedOn: null },
    projects: [],
    claims: [],
    members: [],
  };
  return {
    town_code: town,
    revision: 0,
    epoch: 1,
    at: '2026-11-20T08:00:00.000Z',
    kind: 'MEETING_OPENED' as const,
    actor_id: 'coordinator',
    actor_role: 'COORDINATOR',
    subject_type: 'Meeting',
    subject_id: 'joint',
    facts: JSON.stringify({ meeting: 'joint' }),
    after: JSON.stringify({ status: 'OPEN', picture }),
    mutation: 'openMeeting',
    idempotency_key: 'opened-before',
    input_hash: '',
    outcome: '{}',
  };
}
