// Recomputes every number of adoption and of a meeting's board from the raw rows by a second, naive way: loops over
// whole tables, the formulas written down once more from the domain, nothing shared with the first way.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { loadExampleTowns } from '../example/load.ts';
import { claim, withdraw } from '../testing/claiming.ts';
import { endClaim, handOver } from '../testing/ending-claims.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/server.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const today = '2026-11-21';
const offered = ['OFFERED', 'UNDER_WAY', 'COMPLETED'];

const rates = 'numerator denominator ratio';
const adoptionDocument = `query ($town: TownCode!, $season: String) { adoption(town: $town, season: $season) {
  revision projects { ${rates} } slots { ${rates} } units { ${rates} } renewal { ${rates} } fulfilment { ${rates} }
  claims { new renewed withdrawn total } pledgedCents pledgedVolunteers
  byCategory { category projects { ${rates} } slots { ${rates} } }
  byArea { area { name } projects { ${rates} } slots { ${rates} } }
  byUnitKind { kind claims units { ${rates} } }
  claimsByDay { date count } membersByYear { year count }
  latest(first: 3) { project { name } unit { name } } } }`;

const boardDocument = `query ($meeting: ID!) { meetingBoard(meeting: $meeting) {
  projects { ${rates} } slots { ${rates} } units { ${rates} } claims { new renewed withdrawn total }
  board { name slots slotsLeft claims { unit { name } } } claimsByMinute { count } } }`;

onBothEngines('adoption', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, clock);
    await loadExampleTowns({ database, ledger: server.app.services.ledger, clock });
    await changeSomething(server);
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  test.each([
    ['310116101', undefined],
    ['310116101', '2025年度'],
    ['310116101', '2023年度'],
    ['310115136', undefined],
  ])('of %s in %s is what the raw rows say', async (town, season) => {
    const token = await server.tokenFor(town, 'leader');
    const { data } = await server.ask<{ adoption: object }>(adoptionDocument, { town, season }, token);
    expect(data?.adoption).toEqual(await naiveAdoption(database, town, season));
  });

  test('on every meeting’s board is what the raw rows say', async () => {
    const token = await server.tokenFor('310116101', 'screen');
    const listed = await server.ask<{ meetings: { nodes: { id: string; name: string }[] } }>(
      '{ meetings(town: "310116101") { nodes { id name } } }',
      {},
      token,
    );
    const nodes = listed.data?.meetings.nodes ?? [];
    expect(nodes.length).toBeGreaterThan(2);
    for (const { id, name } of nodes) {
      const { data } = await server.ask<{ meetingBoard: object }>(boardDocument, { meeting: id }, token);
      expect(data?.meetingBoard).toEqual(await naiveBoard(database, '310116101', name));
    }
  });
});

/** A few claims, withdrawals and fulfilments, so that no number is one that only the loader makes. */
async function changeSomething(server: TestServer): Promise<void> {
  const town = '310116101';
  const token = await server.tokenFor(town, 'coordinator');
  const pledge = { amountCents: 12_345, volunteers: 7 };
  for (const [unit, project] of [
    ['u-020', 'p2026-003'],
    ['u-021', 'p2026-003'],
    ['u-022', 'p2026-050'],
  ] as const) {
    const made = await claim(server, token, { town, unit, project, pledge });
    if (unit === 'u-021' && made.claim) await withdraw(server, token, { claim: made.claim.id });
    if (unit === 'u-022') await endClaim(server, token, 'fulfilClaim', { claim: made.claim?.id });
  }
  await handRenewalsOver(server, token, town);
  const { writer } = server.app.services.database;
  // A project that was taken back, on the meeting's list and with a claim: it counts nowhere.
  await claim(server, token, { town, unit: 'u-040', project: 'p2026-060' });
  await writer.updateTable('project').set({ stage: 'CLOSED' }).where('id', '=', 'p2026-060').execute();
  await writer.updateTable('claim').set({ status: 'FULFILLED' }).where('unit_id', '=', 'u-020').execute();
  await writer.updateTable('unit').set({ left_on: '2026-03-01' }).where('id', '=', 'u-030').execute();
  await writer.updateTable('unit').set({ left_on: '2025-12-01' }).where('id', '=', 'u-031').execute();
}

/** Two renewals handed over: one to a unit that held nothing there, one to a unit that held the same series. */
async function handRenewalsOver(server: TestServer, token: string, town: string): Promise<void> {
  const { reader } = server.app.services.database;
  const held = await reader
    .selectFrom('claim')
    .innerJoin('project as before', (join) =>
      join.onRef('before.town_code', '=', 'claim.town_code').onRef('before.id', '=', 'claim.project_id'),
    )
    .innerJoin('project as again', (join) =>
      join.onRef('again.town_code', '=', 'before.town_code').onRef('again.series_id', '=', 'before.series_id'),
    )
    .innerJoin('season', (join) =>
      join.onRef('season.town_code', '=', 'again.town_code').onRef('season.id', '=', 'again.season_id'),
    )
    .select(['claim.unit_id as unit', 'again.id as project'])
    .where('claim.town_code', '=', town)
    .where('claim.status', '<>', 'WITHDRAWN')
    .where('season.name', '=', '2026年度')
    .whereRef('before.season_id', '<>', 'again.season_id')
    .where('again.slots', '>', 1)
    .where('again.standing_claims', '=', 0)
    .orderBy('again.id')
    .orderBy('claim.unit_id')
    .execute();
  const holders = Map.groupBy(held, ({ project }) => project);
  const shared = [...holders].find(([, units]) => new Set(units.map(({ unit }) => unit)).size > 1);
  const other = [...holders].find(([project]) => project !== shared?.[0]);
  const [first, second] = new Set(shared?.[1].map(({ unit }) => unit));
  const handedOver = [
    { project: other?.[0], from: other?.[1][0]?.unit, to: 'u-142' },
    { project: shared?.[0], from: first, to: second },
  ];
  for (const { project = '', from = '', to = '' } of handedOver) {
    const made = await claim(server, token, { town, project, unit: from, pledge: { volunteers: 2 } });
    expect(made.claim?.kind).toBe('RENEWAL');
    const answer = await handOver(server, token, { town, claim: made.claim?.id ?? '', unit: to });
    expect(answer.successor?.kind).toBe(to === second ? 'RENEWAL' : 'NEW');
  }
}

interface Row {
  [column: string]: string | number | null;
}

async function rawRows(database: Database, town: string) {
  const all = async (table: 'project' | 'claim' | 'unit' | 'season' | 'grid' | 'meeting' | 'meeting_project') =>
    (await database.reader.selectFrom(table).selectAll().where('town_code', '=', town).execute()) as unknown as Row[];
  return {
    projects: await all('project'),
    claims: await all('claim'),
    units: await all('unit'),
    seasons: (await all('season')).toSorted((a, b) => String(a.begun_on).localeCompare(String(b.begun_on))),
    grids: await all('grid'),
    meetings: await all('meeting'),
    listings: await all('meeting_project'),
  };
}

const stands = (row: Row) => row.status === 'ACTIVE' || row.status === 'FULFILLED';

function ratio(numerator: number, denominator: number) {
  return { numerator, denominator, ratio: denominator ? numerator / denominator : null };
}

function ratesOf(projects: Row[], claims: Row[]) {
  let adopted = 0;
  let taken = 0;
  let slots = 0;
  for (const project of projects) {
    const standing = claims.filter((row) => row.project_id === project.id && stands(row)).length;
    if (standing > 0) adopted++;
    taken += standing;
    slots += Number(project.slots);
  }
  return { projects: ratio(adopted, projects.length), slots: ratio(taken, slots) };
}

function wasMember(unit: Row, season: Row): boolean {
  const from = String(season.begun_on);
  const to = String(season.closed_on ?? today);
  return (
    unit.joined_on !== null && String(unit.joined_on) <= to && (unit.left_on === null || String(unit.left_on) > from)
  );
}

function countsOf(claims: Row[]) {
  const count = (holds: (row: Row) => boolean) => claims.filter(holds).length;
  return {
    new: count((row) => stands(row) && row.kind === 'NEW'),
    renewed: count((row) => stands(row) && row.kind === 'RENEWAL'),
    withdrawn: count((row) => !stands(row)),
    total: count(stands),
  };
}

async function naiveAdoption(database: Database, town: string, seasonName: string | undefined) {
  const { projects, claims, units, seasons, grids } = await rawRows(database, town);
  const index = seasonName ? seasons.findIndex(({ name }) => name === seasonName) : seasons.length - 1;
  const season = seasons[index] as Row;
  const before = seasons[index - 1];
  const mine = projects.filter((row) => row.season_id === season.id && offered.includes(String(row.stage)));
  const onMine = claims.filter((row) => mine.some(({ id }) => id === row.project_id));
  const members = units.filter((unit) => wasMember(unit, season));
  const claiming = (unit: Row) => onMine.some((row) => row.unit_id === unit.id && stands(row));
  const areas = grids
    .filter((grid) => grid.level === 'AREA' && grid.closed_on === null)
    .toSorted((a, b) => (String(a.path) < String(b.path) ? -1 : 1));
  const inArea = (project: Row, area: Row) =>
    String(grids.find(({ id }) => id === project.grid_id)?.path).startsWith(`${area.path}.`);

  const seriesOf = (row: Row) => projects.find(({ id }) => id === row.project_id)?.series_id;
  const heldBefore = claims.filter(
    (row) => stands(row) && projects.find(({ id }) => id === row.project_id)?.season_id === before?.id,
  );
  const offeredAgain = heldBefore.filter((row) => mine.some(({ series_id }) => series_id === seriesOf(row)));
  const renewed = offeredAgain.filter((row) =>
    onMine.some((now) => stands(now) && now.unit_id === row.unit_id && seriesOf(now) === seriesOf(row)),
  );
  const standing = onMine.filter(stands);
  const days = standing.map(({ claimed_at }) =>
    new Date(new Date(String(claimed_at)).getTime() + 8 * 3_600_000).toISOString().slice(0, 10),
  );
  const years = units
    .filter(({ joined_on }) => joined_on !== null)
    .map(({ joined_on }) => Number(String(joined_on).slice(0, 4)));
  const firstYear = Math.min(...years);
  const { revision } = await database.reader
    .selectFrom('town')
    .select('revision')
    .where('code', '=', town)
    .executeTakeFirstOrThrow();
  return {
    revision,
    ...ratesOf(mine, onMine),
    units: ratio(members.filter(claiming).length, members.length),
    renewal: ratio(renewed.length, offeredAgain.length),
    fulfilment: ratio(standing.filter(({ status }) => status === 'FULFILLED').length, standing.length),
    claims: countsOf(onMine),
    pledgedCents: standing.reduce((sum, row) => sum + Number(row.pledged_cents ?? 0), 0),
    pledgedVolunteers: standing.reduce((sum, row) => sum + Number(row.pledged_volunteers ?? 0), 0),
    byCategory: ['CARE', 'CONVENIENCE', 'CULTURE', 'SERVICE', 'CONSTRUCTION', 'HOMELAND'].map((category) => ({
      category,
      ...ratesOf(
        mine.filter((row) => row.category === category),
        onMine,
      ),
    })),
    byArea: areas.map((area) => ({
      area: { name: area.name },
      ...ratesOf(
        mine.filter((project) => inArea(project, area)),
        onMine,
      ),
    })),
    byUnitKind: [
      'AGENCY',
      'PUBLIC_INSTITUTION',
      'STATE_ENTERPRISE',
      'PRIVATE_ENTERPRISE',
      'SOCIAL_ORGANISATION',
      'OTHER',
    ].map((kind) => {
      const ofKind = members.filter((unit) => unit.kind === kind);
      const theirs = standing.filter((row) => ofKind.some(({ id }) => id === row.unit_id));
      return { kind, claims: theirs.length, units: ratio(ofKind.filter(claiming).length, ofKind.length) };
    }),
    claimsByDay: [...new Set(days)]
      .toSorted()
      .map((date) => ({ date, count: days.filter((day) => day === date).length })),
    membersByYear: Array.from({ length: 2026 - firstYear + 1 }, (_, offset) => {
      const year = firstYear + offset;
      const day = year === 2026 ? today : `${year}-12-31`;
      const then = units.filter(
        (unit) =>
          unit.joined_on !== null &&
          String(unit.joined_on) <= day &&
          (unit.left_on === null || String(unit.left_on) > day),
      );
      return { year, count: then.length };
    }),
    latest: standing
      .toSorted(
        (a, b) =>
          Number(b.revision) - Number(a.revision) ||
          (String(b.claimed_at) < String(a.claimed_at) ? -1 : String(b.claimed_at) > String(a.claimed_at) ? 1 : 0) ||
          (String(b.id) < String(a.id) ? -1 : 1),
      )
      .slice(0, 3)
      .map((row) => ({
        project: { name: projects.find(({ id }) => id === row.project_id)?.name },
        unit: { name: units.find(({ id }) => id === row.unit_id)?.name },
      })),
  };
}

async function naiveBoard(database: Database, town: string, name: string) {
  const { projects, claims, units, seasons, meetings, listings } = await rawRows(database, town);
  const meeting = meetings.find((row) => row.name === name) as Row;
  const season = seasons.find(({ id }) => id === meeting.season_id) as Row;
  const listed = listings
    .filter((row) => row.meeting_id === meeting.id)
    .toSorted((a, b) => Number(a.position) - Number(b.position))
    .map((row) => projects.find(({ id }) => id === row.project_id) as Row)
    .filter((project) => offered.includes(String(project.stage)));
  const onList = claims.filter((row) => listed.some(({ id }) => id === row.project_id));
  const members = units.filter((unit) => wasMember(unit, season));
  const minutes = onList
    .filter((row) => stands(row) && row.meeting_id === meeting.id)
    .map(({ claimed_at }) => String(claimed_at).slice(0, 16));
  return {
    ...ratesOf(listed, onList),
    units: ratio(
      members.filter((unit) => onList.some((row) => row.unit_id === unit.id && stands(row))).length,
      members.length,
    ),
    claims: countsOf(onList),
    board: listed.map((project) => {
      const standing = onList.filter((row) => row.project_id === project.id && stands(row));
      return {
        name: project.name,
        slots: project.slots,
        slotsLeft: Number(project.slots) - standing.length,
        claims: standing
          .toSorted(
            (a, b) =>
              Number(a.revision) - Number(b.revision) ||
              (String(a.claimed_at) < String(b.claimed_at)
                ? -1
                : String(a.claimed_at) > String(b.claimed_at)
                  ? 1
                  : 0) ||
              (String(a.id) < String(b.id) ? -1 : 1),
          )
          .map((row) => ({ unit: { name: units.find(({ id }) => id === row.unit_id)?.name } })),
      };
    }),
    claimsByMinute: [...new Set(minutes)]
      .toSorted()
      .map((minute) => ({ count: minutes.filter((one) => one === minute).length })),
  };
}
