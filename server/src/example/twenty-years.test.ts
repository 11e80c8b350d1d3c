// 朱泾镇 from its founders to the seasons 2015–2017. What the server answers is held against literals and against a second
// count: loops over the planned rows, with the domain's formulas written down once more.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { divisionsFile } from '../exchange/shipped-divisions.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { loadExampleTowns } from './load.ts';
import { planTown, type TownPlan } from './plan-town.ts';
import type { Row } from './rows.ts';
import { zhujing } from './zhujing.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const town = zhujing.code;

/** At the end of each year. */
const membersByYear: readonly (readonly [year: number, members: number])[] = [
  [1997, 22],
  [1998, 25],
  [1999, 29],
  [2000, 34],
  [2001, 39],
  [2002, 45],
  [2003, 50],
  [2004, 57],
  [2005, 63],
  [2006, 70],
  [2007, 78],
  [2008, 84],
  [2009, 91],
  [2010, 99],
  [2011, 106],
  [2012, 114],
  [2013, 120],
  [2014, 127],
  [2015, 133],
  [2016, 138],
  [2017, 143],
  ...[2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => [year, 143] as const),
];

type Share = readonly [counted: number, of: number];

interface Figures {
  projects: Share;
  slots: Share;
  units: Share;
  renewal: Share;
  fulfilment: Share;
  claims: { new: number; renewed: number; withdrawn: number };
}

const figuresOf: { readonly [season: string]: Figures } = {
  '2015年度': {
    projects: [77, 84],
    slots: [145, 202],
    units: [119, 133],
    renewal: [0, 0],
    fulfilment: [133, 145],
    claims: { new: 145, renewed: 0, withdrawn: 4 },
  },
  '2016年度': {
    projects: [91, 96],
    slots: [166, 225],
    units: [130, 138],
    renewal: [64, 98],
    fulfilment: [151, 166],
    claims: { new: 102, renewed: 64, withdrawn: 5 },
  },
  '2017年度': {
    projects: [109, 112],
    slots: [210, 261],
    units: [142, 143],
    renewal: [68, 124],
    fulfilment: [195, 210],
    claims: { new: 131, renewed: 79, withdrawn: 5 },
  },
};

const rate = '{ numerator denominator }';
const adoptionQuery = `query ($town: TownCode!, $season: String) { adoption(town: $town, season: $season) {
  projects ${rate} slots ${rate} units ${rate} renewal ${rate} fulfilment ${rate}
  claims { new renewed withdrawn } membersByYear { year count } } }`;

interface AskedRate {
  numerator: number;
  denominator: number;
}

type AskedAdoption = Record<Exclude<keyof Figures, 'claims'>, AskedRate> & {
  claims: Figures['claims'];
  membersByYear: { year: number; count: number }[];
};

const claimsQuery = `query ($town: TownCode!, $season: String, $after: String) {
  claims(town: $town, season: $season, first: 100, after: $after) {
    nodes { id kind status claimedAt unit { id } meeting { id heldOn } handedOverTo { id unit { id } project { id } }
      project { id category } }
    pageInfo { hasNextPage endCursor } } }`;

interface AskedClaim {
  id: string;
  kind: 'NEW' | 'RENEWAL';
  status: 'ACTIVE' | 'FULFILLED' | 'WITHDRAWN';
  claimedAt: string;
  unit: { id: string };
  meeting: { id: string; heldOn: string } | null;
  handedOverTo: { id: string; unit: { id: string }; project: { id: string } } | null;
  project: { id: string; category: string };
}

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const meetingQuery = `query ($town: TownCode!, $season: String) { meetings(town: $town, season: $season) { nodes {
  id name kind status heldOn agenda { title } attendanceCount { units people } projects { totalCount } } } }`;

interface AskedMeeting {
  id: string;
  kind: string;
  status: string;
  heldOn: string;
  agenda: { title: string }[];
  attendanceCount: { units: number; people: number };
  projects: { totalCount: number };
}

let plan: TownPlan;

beforeAll(async () => {
  plan = planTown(zhujing, await readFile(divisionsFile(zhujing.list), 'utf8'));
});

onBothEngines('twenty years of 朱泾镇', (engine) => {
  let database: Database;
  let server: TestServer;
  let token: string;
  let end: () => Promise<void>;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, clock);
    await loadExampleTowns({ database, ledger: server.app.services.ledger, clock });
    token = await server.tokenFor(town, 'leader');
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  async function ask<Data>(query: string, variables: object): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, { town, ...variables }, token);
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }

  async function adoptionOf(season: string): Promise<AskedAdoption> {
    return (await ask<{ adoption: AskedAdoption }>(adoptionQuery, { season })).adoption;
  }

  async function everyPage<Node>(query: string, list: string, variables: object): Promise<Node[]> {
    const all: Node[] = [];
    for (let after: string | null = null; ; ) {
      const answer: { [list: string]: Page<Node> } = await ask(query, { ...variables, after });
      const { nodes, pageInfo } = answer[list] as Page<Node>;
      all.push(...nodes);
      if (!pageInfo.hasNextPage) return all;
      after = pageInfo.endCursor;
    }
  }

  const claimsOf = (season: string) => everyPage<AskedClaim>(claimsQuery, 'claims', { season });

  test('it grew from 22 founders in 1997 to 143 members in 2017, and has as many since', async () => {
    const asked = await adoptionOf('2017年度');
    expect(asked.membersByYear.map(({ year, count }) => [year, count])).toEqual(membersByYear);
    expect(membersByYear.map(([year]) => [year, countMembers(`${year}-12-31`)])).toEqual(membersByYear);
  });

  test.each(Object.keys(figuresOf))('adoption in %s is as counted by hand', async (season) => {
    const { membersByYear: _members, claims, ...rates } = await adoptionOf(season);
    const shares = Object.entries(rates).map(([name, { numerator, denominator }]) => [name, [numerator, denominator]]);
    expect({ ...Object.fromEntries(shares), claims }).toEqual(figuresOf[season]);
    expect(countSeason(season)).toEqual(figuresOf[season]);
  });

  test('on 28 November 2017 more than 140 units claimed more than 100 projects of six categories', async () => {
    const { meetings } = await ask<{ meetings: { nodes: AskedMeeting[] } }>(meetingQuery, { season: '2017年度' });
    expect(meetings.nodes).toHaveLength(1);
    const [meeting] = meetings.nodes as [AskedMeeting];
    expect(meeting).toMatchObject({ kind: 'JOINT', status: 'CLOSED', heldOn: '2017-11-28' });
    expect(meeting.agenda.length).toBeGreaterThan(3);
    expect(meeting.projects.totalCount).toBe(112);
    const made = (await claimsOf('2017年度')).filter((claim) => claim.meeting?.id === meeting.id);
    const standing = made.filter(({ status }) => status !== 'WITHDRAWN');
    expect(new Set(standing.map(({ unit }) => unit.id)).size).toBe(142);
    expect(new Set(standing.map(({ project }) => project.id)).size).toBe(105);
    expect(new Set(standing.map(({ project }) => project.category)).size).toBe(6);
    expect(new Set(standing.map(({ kind }) => kind))).toEqual(new Set(['NEW', 'RENEWAL']));
    expect(made.every(({ claimedAt }) => claimedAt >= '2017-11-28T05:30' && claimedAt <= '2017-11-28T07:36')).toBe(
      true,
    );
    expect(meeting.attendanceCount.units).toBeGreaterThanOrEqual(new Set(made.map(({ unit }) => unit.id)).size);
    expect(meeting.attendanceCount.units).toBeLessThanOrEqual(143);
    expect(meeting.attendanceCount.people).toBeGreaterThan(meeting.attendanceCount.units);
  });

  test('a claim is a renewal exactly when the unit held one in the series in an earlier season', async () => {
    const query = `query ($town: TownCode!, $season: String, $after: String) {
      projects(town: $town, season: $season, first: 100, after: $after) {
        nodes { id previous { id } } pageInfo { hasNextPage endCursor } } }`;
    const previousOf = new Map<string, string | undefined>();
    const held = new Set<string>();
    const kinds = new Set<string>();
    for (const { season } of plan.seasons) {
      const projects = await everyPage<{ id: string; previous: { id: string } | null }>(query, 'projects', {
        season: season.name,
      });
      for (const { id, previous } of projects) previousOf.set(id, previous?.id);
      const claims = await claimsOf(season.name);
      for (const { id, kind, unit, project } of claims) {
        let hasHeld = false;
        for (let back = previousOf.get(project.id); back; back = previousOf.get(back)) {
          hasHeld ||= held.has(`${unit.id} ${back}`);
        }
        expect([id, kind]).toEqual([id, hasHeld ? 'RENEWAL' : 'NEW']);
        kinds.add(kind);
      }
      for (const { unit, project, status } of claims) if (status !== 'WITHDRAWN') held.add(`${unit.id} ${project.id}`);
    }
    expect(kinds.size).toBe(2);
  });
  test('in each of the three seasons a claim went over to another unit, and others were given up for good', async () => {
    for (const season of Object.keys(figuresOf)) {
      const withdrawn = (await claimsOf(season)).filter(({ status }) => status === 'WITHDRAWN');
      const handedOver = withdrawn.filter(({ handedOverTo }) => handedOverTo !== null);
      expect(handedOver).toHaveLength(1);
      expect(withdrawn.length).toBeGreaterThan(2);
      for (const { handedOverTo, unit, project } of handedOver) {
        expect(handedOverTo?.project.id).toBe(project.id);
        expect(handedOverTo?.unit.id).not.toBe(unit.id);
      }
    }
  });

  test.each([
    ['万联村·双百结对帮扶', '金山区财政局', [2015, 2016, 2017, 2023, 2024, 2025]],
    ['南圩·法治大讲堂', '朱泾法庭', [2015, 2016, 2017, 2023, 2024, 2025]],
    ['南圩·社区法律诊所', '朱泾法庭', [2016, 2017, 2023, 2024, 2025]],
    ['钟楼·铺石修路', '金山公路建设有限公司', [2015, 2016, 2017, 2023, 2024, 2025]],
    ['五龙村·爱五路亮灯工程', '中石化上海工程公司', [2016, 2017, 2023, 2024, 2025]],
    ['塘园·福满塘园', '朱泾商会', [2017]],
  ])('%s is what %s stood behind in %j', async (name, unit, years) => {
    const query = `query ($town: TownCode!, $season: String, $name: String) {
      projects(town: $town, season: $season, search: $name) { nodes { claims { status unit { name } } } } }`;
    const stoodBehind: string[] = [];
    for (const { season } of plan.seasons) {
      const { projects } = await ask<{
        projects: { nodes: { claims: { status: string; unit: { name: string } }[] }[] };
      }>(query, { season: season.name, name });
      const claims = projects.nodes.flatMap((project) => project.claims);
      if (claims.some((claim) => claim.unit.name === unit && claim.status !== 'WITHDRAWN'))
        stoodBehind.push(season.name);
    }
    expect(stoodBehind).toEqual(years.map((year) => `${year}年度`));
  });

  test('consultations and milestones are where and when they can be', async () => {
    const query = `query ($town: TownCode!, $season: String, $after: String) {
      projects(town: $town, season: $season, first: 50, after: $after) {
        nodes { stage season { begunOn } claims { id claimedAt status }
          consultations { kind heldOn rating residents units claim { id } } milestones { dueOn reachedOn } }
        pageInfo { hasNextPage endCursor } } }`;
    const kinds = new Set<string>();
    let milestones = 0;
    for (const season of Object.keys(figuresOf)) {
      for (const project of await everyPage<AskedProject>(query, 'projects', { season })) {
        const standing = project.claims.filter(({ status }) => status !== 'WITHDRAWN');
        const days = standing.map(({ claimedAt }) => claimedAt.slice(0, 10)).sort();
        for (const { kind, heldOn, rating, residents, claim } of project.consultations) {
          kinds.add(kind);
          expect(residents).toBeGreaterThan(0);
          expect(rating === null).toBe(kind !== 'REVIEW');
          if (kind === 'HEARING')
            expect(days.every((day) => heldOn < day) && heldOn >= project.season.begunOn).toBe(true);
          else expect(project.stage === 'COMPLETED' && heldOn > (days[0] ?? '9999')).toBe(true);
          if (claim) expect(standing.some(({ id }) => id === claim.id)).toBe(true);
        }
        for (const { dueOn, reachedOn } of project.milestones) {
          milestones++;
          expect(reachedOn === null).toBe(project.stage !== 'COMPLETED');
          expect(dueOn === null).toBe(project.stage === 'OFFERED');
          if (reachedOn) expect(reachedOn > (days[0] ?? '9999') && reachedOn < '2026-11-21').toBe(true);
        }
      }
    }
    expect(kinds).toEqual(new Set(['HEARING', 'COORDINATION', 'REVIEW']));
    expect(milestones).toBeGreaterThan(100);
  });

  test('the joint conference has had every member of the town since it joined, and seats filled one after the other', async () => {
    const { reader } = database;
    const of = <Table extends 'alliance' | 'alliance_member' | 'alliance_seat' | 'alliance_term'>(table: Table) =>
      reader
        .selectFrom(table as 'alliance')
        .selectAll()
        .where('town_code', '=', town)
        .execute() as unknown as Promise<Row<Table>[]>;
    const alliances = await of('alliance');
    expect(alliances).toMatchObject([{ kind: 'JOINT_CONFERENCE', founded_on: '1997-07-01', grid_id: town }]);
    const members = await of('alliance_member');
    const since = new Map(members.map((member) => [member.unit_id, member.since]));
    for (const { id, joined_on } of plan.units) expect(since.get(id)).toBe(joined_on);
    expect(members.filter(({ unit_id }) => unit_id !== null)).toHaveLength(143);
    expect(members.filter((member) => member.unit_id !== null && member.since < '1998')).toHaveLength(22);
    const terms = await of('alliance_term');
    const seats = await of('alliance_seat');
    expect(seats.filter(({ is_fixed }) => is_fixed)).toHaveLength(3);
    for (const seat of seats) {
      const own = terms.filter(({ seat_id }) => seat_id === seat.id).sort((a, b) => (a.since < b.since ? -1 : 1));
      for (const [index, term] of own.entries()) {
        expect(term.until).toBe(own[index + 1]?.since ?? null);
        const place = members.find(
          ({ unit_id, organisation_id }) => unit_id === term.unit_id && organisation_id === term.organisation_id,
        );
        expect(place && place.since <= term.since).toBe(true);
      }
    }
  });
});

interface AskedProject {
  stage: string;
  season: { begunOn: string };
  claims: { id: string; claimedAt: string; status: string }[];
  consultations: {
    kind: string;
    heldOn: string;
    rating: number | null;
    residents: number;
    claim: { id: string } | null;
  }[];
  milestones: { dueOn: string | null; reachedOn: string | null }[];
}

function countMembers(day: string): number {
  let count = 0;
  for (const { joined_on, left_on } of plan.units) {
    if (joined_on !== null && joined_on <= day && (left_on === null || left_on > day)) count++;
  }
  return count;
}

function countSeason(name: string): Figures {
  const index = plan.seasons.findIndex(({ season }) => season.name === name);
  const { season, projects, claims } = plan.seasons[index] as TownPlan['seasons'][number];
  const before = plan.seasons[index - 1];
  const standing = claims.filter(({ status }) => status === 'ACTIVE' || status === 'FULFILLED');
  const offered = projects.filter(({ stage }) => stage !== 'DRAFT' && stage !== 'CLOSED');
  const members = plan.units.filter(
    ({ joined_on, left_on }) =>
      joined_on !== null &&
      joined_on <= (season.closed_on ?? '9999') &&
      (left_on === null || left_on > season.begun_on),
  );
  let slots = 0;
  for (const project of offered) slots += project.slots;
  const seriesIn = (of: typeof projects, id: string) => of.find((project) => project.id === id)?.series_id;
  let mayRenew = 0;
  let renews = 0;
  for (const held of before?.claims ?? []) {
    if (held.status === 'WITHDRAWN') continue;
    const series = seriesIn(before?.projects ?? [], held.project_id);
    if (!offered.some(({ series_id }) => series_id === series)) continue;
    mayRenew++;
    if (standing.some((now) => now.unit_id === held.unit_id && seriesIn(projects, now.project_id) === series)) renews++;
  }
  const count = (holds: (claim: (typeof claims)[number]) => boolean) => claims.filter(holds).length;
  return {
    projects: [offered.filter(({ id }) => standing.some((claim) => claim.project_id === id)).length, offered.length],
    slots: [standing.length, slots],
    units: [members.filter(({ id }) => standing.some((claim) => claim.unit_id === id)).length, members.length],
    renewal: [renews, mayRenew],
    fulfilment: [count(({ status }) => status === 'FULFILLED'), standing.length],
    claims: {
      new: count(({ status, kind }) => status !== 'WITHDRAWN' && kind === 'NEW'),
      renewed: count(({ status, kind }) => status !== 'WITHDRAWN' && kind === 'RENEWAL'),
      withdrawn: count(({ status }) => status === 'WITHDRAWN'),
    },
  };
}
