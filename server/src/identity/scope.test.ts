import type { ExecutionResult } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { claim, newKey, withdraw } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const own = '310000001';
const foreign = '310000002';
const nowhere = '310000003';
const people = ['leader', 'coordinator', 'secretary', 'representative', 'administrator', 'screen'] as const;
type Person = (typeof people)[number];
type Data = { [field: string]: unknown };
type Answer = ExecutionResult<Data>;

/** For each operation that takes a town, an id or a season: the operation, and what type of id it takes. */
const doors: { [operation: string]: 'town' | 'season' | string } = {
  'query ($x: TownCode!) { town(code: $x) { name } }': 'town',
  'query ($x: TownCode!) { adoption(town: $x) { revision } }': 'town',
  'query ($x: TownCode!) { coverage(town: $x) { revision } }': 'town',
  'query ($x: TownCode!) { coverageMap(town: $x, kind: SERVICE) { revision } }': 'town',
  'query ($x: TownCode!) { blanks(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { grids(town: $x, blank: PAIRING) { totalCount } }': 'town',
  'query ($x: TownCode!) { grids(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { organisations(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { posts(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { postHolders(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { stations(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { pairings(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { units(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { projects(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { claims(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { meetings(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { ledger(town: $x) { totalCount } }': 'town',
  'subscription ($x: TownCode!) { adoption(town: $x) { revision } }': 'town',
  'subscription ($x: TownCode!) { coverage(town: $x) { revision } }': 'town',
  'subscription ($x: TownCode!) { feed(town: $x, after: 0) { revision } }': 'town',
  'mutation ($x: TownCode!, $key: String!, $mine: ID!) { scheduleMeeting(input: { key: $key, town: $x, name: "会", kind: JOINT, heldOn: "2026-12-01", projects: [$mine] }) { __typename ... on Failure { code message } } }':
    'town',
  'query ($x: ID!) { node(id: $x) { id } }':
    'Town Grid PartyOrganisation Post PostHolder Station Pairing Season Unit Project Claim Meeting',
  'query ($x: ID!) { meetingBoard(meeting: $x) { revision } }': 'Meeting',
  'query ($x: ID!) { grids(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { blanks(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { coverageMap(town: "310000001", kind: SERVICE, within: $x) { revision } }': 'Grid',
  'query ($x: ID!) { organisations(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { posts(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { stations(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { pairings(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { units(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { projects(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { claims(town: "310000001", unit: $x) { totalCount } }': 'Unit',
  'query ($x: ID!) { claims(town: "310000001", project: $x) { totalCount } }': 'Project',
  'subscription ($x: ID!) { meetingBoard(meeting: $x) { revision } }': 'Meeting',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { claimProject(input: { key: $key, project: $mine, unit: $x }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!, $unit: ID!) { claimProject(input: { key: $key, project: $x, unit: $unit }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { withdrawClaim(input: { key: $key, claim: $x }) { __typename ... on Failure { code message } } }':
    'Claim',
  'mutation ($x: ID!, $key: String!) { openMeeting(input: { key: $key, meeting: $x }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { closeMeeting(input: { key: $key, meeting: $x }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { scheduleMeeting(input: { key: $key, town: "310000001", name: "会", kind: JOINT, heldOn: "2026-12-01", projects: [$x] }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { openGrid(input: { key: $key, parent: $x, name: "新" }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { renameGrid(input: { key: $key, grid: $x, name: "新" }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!, $east: ID!) { moveGrid(input: { key: $key, grid: $x, parent: $east }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!, $east: ID!) { moveGrid(input: { key: $key, grid: $east, parent: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { splitGrid(input: { key: $key, grid: $x, parts: [{ name: "一" }, { name: "二" }] }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!, $east: ID!) { splitGrid(input: { key: $key, grid: $east, parts: [{ name: "一", takes: [$x] }], remains: {} }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!, $east: ID!) { mergeGrids(input: { key: $key, grids: [$x, $east], into: $east }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { closeGrid(input: { key: $key, grid: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { countHouseholds(input: { key: $key, grid: $x, households: 1 }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { locateGrid(input: { key: $key, grid: $x, position: { latitude: 31, longitude: 121 } }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { foundOrganisation(input: { key: $key, kind: BRANCH, name: "支部", grid: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { foundOrganisation(input: { key: $key, kind: BRANCH, name: "支部", unit: $x }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!, $east: ID!) { foundOrganisation(input: { key: $key, kind: BRANCH, name: "支部", grid: $east, parent: $x }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!) { renameOrganisation(input: { key: $key, organisation: $x, name: "新名" }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!) { regulariseOrganisation(input: { key: $key, organisation: $x }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!, $east: ID!) { moveOrganisation(input: { key: $key, organisation: $x, grid: $east }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!, $branch: ID!) { moveOrganisation(input: { key: $key, organisation: $branch, grid: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!, $branch: ID!) { placeOrganisation(input: { key: $key, organisation: $branch, parent: $x }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!) { dissolveOrganisation(input: { key: $key, organisation: $x }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!) { countMembers(input: { key: $key, organisation: $x, members: 1 }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!) { nameSecretary(input: { key: $key, organisation: $x }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!, $branch: ID!) { nameSecretary(input: { key: $key, organisation: $branch, holder: $x }) { __typename ... on Failure { code message } } }':
    'PostHolder',
  'mutation ($x: ID!, $key: String!, $unit: ID!) { coverUnit(input: { key: $key, organisation: $x, unit: $unit }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!, $branch: ID!) { coverUnit(input: { key: $key, organisation: $branch, unit: $x }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!, $branch: ID!) { endUnitCover(input: { key: $key, organisation: $branch, unit: $x }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!) { proposeJointBranch(input: { key: $key, name: "联合支部", partnerTown: "310000002", partnerName: "邻镇", grid: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { turnJointBranch(input: { key: $key, organisation: $x, secretaryIsOurs: true }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!) { renewJointInvitation(input: { key: $key, organisation: $x }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!) { establishPost(input: { key: $key, role: FULL_TIME, grid: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { establishPost(input: { key: $key, role: STATION_DIRECTOR, station: $x }) { __typename ... on Failure { code message } } }':
    'Station',
  'mutation ($x: ID!, $key: String!) { fillPost(input: { key: $key, post: $x, newHolder: { name: "张某" } }) { __typename ... on Failure { code message } } }':
    'Post',
  'mutation ($x: ID!, $key: String!, $post: ID!) { fillPost(input: { key: $key, post: $post, holder: $x }) { __typename ... on Failure { code message } } }':
    'PostHolder',
  'mutation ($x: ID!, $key: String!) { vacatePost(input: { key: $key, post: $x }) { __typename ... on Failure { code message } } }':
    'Post',
  'mutation ($x: ID!, $key: String!) { abolishPost(input: { key: $key, post: $x }) { __typename ... on Failure { code message } } }':
    'Post',
  'mutation ($x: ID!, $key: String!) { countRoster(input: { key: $key, post: $x, headcount: 1 }) { __typename ... on Failure { code message } } }':
    'Post',
  'mutation ($x: ID!, $key: String!) { correctHolder(input: { key: $key, holder: $x, name: "张某" }) { __typename ... on Failure { code message } } }':
    'PostHolder',
  'mutation ($x: ID!, $key: String!) { openStation(input: { key: $key, grid: $x, name: "站", tier: OTHER, services: ["议事"] }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!, $east: ID!) { openStation(input: { key: $key, grid: $east, name: "站", tier: OTHER, services: ["议事"], reach: [$x] }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { renameStation(input: { key: $key, station: $x, name: "新站" }) { __typename ... on Failure { code message } } }':
    'Station',
  'mutation ($x: ID!, $key: String!) { locateStation(input: { key: $key, station: $x, position: { latitude: 31, longitude: 121 } }) { __typename ... on Failure { code message } } }':
    'Station',
  'mutation ($x: ID!, $key: String!) { changeStationServices(input: { key: $key, station: $x, services: ["议事"] }) { __typename ... on Failure { code message } } }':
    'Station',
  'mutation ($x: ID!, $key: String!) { changeStationHours(input: { key: $key, station: $x, hours: [] }) { __typename ... on Failure { code message } } }':
    'Station',
  'mutation ($x: ID!, $key: String!, $east: ID!) { addStationReach(input: { key: $key, station: $x, grid: $east }) { __typename ... on Failure { code message } } }':
    'Station',
  'mutation ($x: ID!, $key: String!, $station: ID!) { addStationReach(input: { key: $key, station: $station, grid: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!, $station: ID!) { endStationReach(input: { key: $key, station: $station, grid: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { closeStation(input: { key: $key, station: $x }) { __typename ... on Failure { code message } } }':
    'Station',
  'mutation ($x: ID!, $key: String!) { signPairing(input: { key: $key, mode: RESIDENT, promise: "共建", parties: [{ outsideName: "邻镇" }, { grid: $x }] }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { signPairing(input: { key: $key, mode: RESIDENT, promise: "共建", parties: [{ outsideName: "邻镇" }, { unit: $x }] }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!) { signPairing(input: { key: $key, mode: RESIDENT, promise: "共建", parties: [{ outsideName: "邻镇" }, { organisation: $x }] }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!, $post: ID!) { signPairing(input: { key: $key, mode: MENTORING, promise: "带教", parties: [{ post: $post }, { post: $x }] }) { __typename ... on Failure { code message } } }':
    'Post',
  'mutation ($x: ID!, $key: String!) { endPairing(input: { key: $key, pairing: $x, reason: "终止" }) { __typename ... on Failure { code message } } }':
    'Pairing',
  'query ($x: String!) { adoption(town: "310000001", season: $x) { revision } }': 'season',
  'query ($x: String!) { projects(town: "310000001", season: $x) { totalCount } }': 'season',
  'query ($x: String!) { claims(town: "310000001", season: $x) { totalCount } }': 'season',
  'query ($x: String!) { units(town: "310000001") { nodes { claims(season: $x) { totalCount } } } }': 'season',
  'subscription ($x: String!) { adoption(town: "310000001", season: $x) { revision } }': 'season',
};

onBothEngines('a viewer', (engine) => {
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
      table: 'claim' | 'ledger_entry' | 'meeting' | 'party_organisation' | 'post' | 'station' | 'pairing',
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
    ].map((all) => all.sort());
  };

  describe('of one town', () => {
    test.for(Object.keys(doors))('sees of another town exactly what is nowhere: %s', async (operation) => {
      const before = [await stateOf(own), await stateOf(foreign)];
      for (const person of ['coordinator', 'leader', 'screen', 'representative'] as const) {
        for (const [theirs, missing] of foreignAndMissing(doors[operation] as string)) {
          const answer = await answerTo(operation, theirs, person);
          expect([person, shown(answer)]).toEqual([person, 'nothing']);
          for (const one of missing) expect(await answerTo(operation, one, person)).toEqual(answer);
        }
      }
      expect([await stateOf(own), await stateOf(foreign)]).toEqual(before);
    });

    test('finds its own things behind the same doors', async () => {
      for (const [operation, what] of Object.entries(doors)) {
        if (operation.startsWith('mutation')) continue;
        for (const type of what.split(' ')) {
          const x = what === 'town' ? own : what === 'season' ? 'own-year' : idOf(type, own);
          expect([operation, shown(await answerTo(operation, x, 'administrator'))]).toEqual([operation, 'something']);
        }
      }
    });
  });

  const mayDo: { [action: string]: readonly Person[] } = {
    'read adoption': people,
    'read a meeting’s board': people,
    'list the meetings': people,
    'read the ledger': ['leader', 'administrator'],
    'follow the feed': people,
    'list the projects': people.slice(0, 5),
    'list the units': people.slice(0, 5),
    'list the grids': people.slice(0, 5),
    'list the organisations': people.slice(0, 5),
    'look an organisation up': people.slice(0, 5),
    'walk from a project on the board to the organisations of its grid': people.slice(0, 5),
    'walk from a claim on the board to the organisations of its unit': people.slice(0, 5),
    'list the claims': people.slice(0, 5),
    'list the posts': people.slice(0, 5),
    'list the post holders': people.slice(0, 5),
    'list the stations': people.slice(0, 5),
    'list the pairings': people.slice(0, 5),
    'look a post holder up': people.slice(0, 5),
    'walk from a project on the board to the posts of its grid': people.slice(0, 5),
    'walk from a project on the board to the stations of its grid': people.slice(0, 5),
    'walk from a project on the board to the pairings of its grid': people.slice(0, 5),
    'walk from a claim on the board to the pairings of its unit': people.slice(0, 5),
    'look a project up': people.slice(0, 5),
    'look a meeting up': people,
    'walk down the tree from the town': people.slice(0, 5),
    'walk from a claim on the board to the unit’s other claims': people.slice(0, 5),
    'walk from the board to the season before': people.slice(0, 5),
  };

  const reads: { [action: string]: string } = {
    'read adoption': '{ adoption(town: "310000001") { revision } }',
    'read a meeting’s board': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { name grid { name path { name } } claims { unit { name } } } } }`,
    'read the ledger': '{ ledger(town: "310000001") { totalCount } }',
    'follow the feed': 'subscription { feed(town: "310000001") { revision } }',
    'list the meetings': '{ meetings(town: "310000001") { totalCount } }',
    'list the projects': '{ projects(town: "310000001") { totalCount } }',
    'list the units': '{ units(town: "310000001") { totalCount } }',
    'list the organisations': '{ organisations(town: "310000001") { totalCount } }',
    'look an organisation up': `{ node(id: "${toGlobalId('PartyOrganisation', own, 'branch')}") { id } }`,
    'walk from a project on the board to the organisations of its grid': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { grid { organisations { name secretary { name } } } } } }`,
    'walk from a claim on the board to the organisations of its unit':
      '{ adoption(town: "310000001") { latest { unit { organisations { name } coveredBy { name } } } } }',
    'list the grids': '{ grids(town: "310000001") { totalCount } }',
    'list the posts': '{ posts(town: "310000001") { totalCount } }',
    'list the post holders': '{ postHolders(town: "310000001") { totalCount } }',
    'list the stations': '{ stations(town: "310000001") { totalCount } }',
    'list the pairings': '{ pairings(town: "310000001") { totalCount } }',
    'look a post holder up': `{ node(id: "${toGlobalId('PostHolder', own, 'person')}") { id } }`,
    'walk from a project on the board to the posts of its grid': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { grid { posts { role } } } } }`,
    'walk from a project on the board to the stations of its grid': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { grid { stations { name } } } } }`,
    'walk from a project on the board to the pairings of its grid': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { grid { pairings { mode } } } } }`,
    'walk from a claim on the board to the pairings of its unit':
      '{ adoption(town: "310000001") { latest { unit { pairings { mode } } } } }',
    'list the claims': '{ claims(town: "310000001") { totalCount } }',
    'look a project up': `{ node(id: "${toGlobalId('Project', own, 'east-any')}") { id } }`,
    'look a meeting up': `{ node(id: "${toGlobalId('Meeting', own, 'joint')}") { id } }`,
    'walk down the tree from the town': '{ town(code: "310000001") { root { children { totalCount } } } }',
    'walk from a claim on the board to the unit’s other claims':
      '{ adoption(town: "310000001") { latest { unit { claims { totalCount } } } } }',
    'walk from the board to the season before': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { previous { id } id } } }`,
  };

  test.for(Object.keys(reads))('may %s by role', async (action) => {
    for (const person of people) {
      const answer = await answerTo(reads[action] as string, '', person);
      const isAllowed = mayDo[action]?.includes(person);
      expect([person, shown(answer)]).toEqual([person, isAllowed ? 'something' : 'nothing']);
      if (!isAllowed) expect(answer.errors?.[0]?.extensions?.code ?? 'null').toMatch(/^(NOT_FOUND|null)$/);
    }
  });

  describe('may write by role:', () => {
    const accepted = 'ClaimAccepted';
    const notAllowed = '您的账号没有这项操作的权限。';
    const onlyOwn = '您只能以本单位的名义操作。';
    const outside = '该项目不在您负责的网格范围内，请联系镇级管理员。';

    /** Per person: claiming in the east and in the west for the school, in the east for the clinic; a meeting's opening. */
    const answers: { [person in Person]: [string, string, string, string] } = {
      leader: [notAllowed, notAllowed, notAllowed, notAllowed],
      coordinator: [accepted, accepted, accepted, 'MeetingOpened'],
      secretary: [accepted, outside, accepted, notAllowed],
      representative: [accepted, accepted, onlyOwn, notAllowed],
      administrator: [accepted, accepted, accepted, 'MeetingOpened'],
      screen: [notAllowed, notAllowed, notAllowed, notAllowed],
    };

    test.for(people)('the %s', async (person) => {
      const token = tokens.get(person);
      const told = ({ __typename, message }: { __typename: string; message?: string }) => message ?? __typename;
      const claimFor = (place: string, unit: string) =>
        claim(server, token, { town: own, project: `${place}-${person}`, unit });
      const { data } = await server.ask<{ openMeeting: { __typename: string } }>(
        `mutation ($key: String!, $meeting: ID!) { openMeeting(input: { key: $key, meeting: $meeting }) {
          __typename ... on Failure { message } } }`,
        { key: newKey(), meeting: toGlobalId('Meeting', own, `of-${person}`) },
        token,
      );
      expect([
        told(await claimFor('east', 'school')),
        told(await claimFor('west', 'school')),
        told(await claimFor('east', 'clinic')),
        told(data?.openMeeting ?? { __typename: 'no answer' }),
      ]).toEqual(answers[person]);
    });

    test.for([
      ['leader', 'east', 'school', notAllowed],
      ['screen', 'east', 'school', notAllowed],
      ['representative', 'east', 'clinic', onlyOwn],
      ['representative', 'west', 'school', 'ClaimWithdrawn'],
      ['secretary', 'west', 'clinic', outside],
      ['secretary', 'east', 'school', 'ClaimWithdrawn'],
      ['coordinator', 'west', 'clinic', 'ClaimWithdrawn'],
    ] as const)('the %s withdraws a claim in the %s of the %s', async ([person, place, unit, answer]) => {
      const made = await claim(server, tokens.get('administrator'), { town: own, project: `${place}-any`, unit });
      const { __typename, message } = await withdraw(server, tokens.get(person), { claim: made.claim?.id as string });
      expect(message ?? __typename).toBe(answer);
      await withdraw(server, tokens.get('administrator'), { claim: made.claim?.id as string });
    });

    test('who may not do it is told so before what else is wrong with the request', async () => {
      for (const [person, message] of [
        ['leader', notAllowed],
        ['representative', onlyOwn],
      ] as const) {
        const answer = await claim(server, tokens.get(person), { town: foreign, project: 'x', unit: 'x', key: '' });
        expect(answer).toMatchObject({ __typename: 'NotAllowed', message });
      }
    });
  });
});

function idOf(type: string, town: string): string {
  const keys: { [type: string]: string } = {
    Town: town,
    Grid: 'east',
    PartyOrganisation: 'branch',
    PostHolder: 'person',
    Post: 'post',
    Station: 'station',
    Pairing: 'pairing',
    Season: town === own ? 'own-year' : 'foreign-year',
    Unit: 'school',
    Project: 'east-any',
    Claim: 'a-claim',
    Meeting: 'joint',
  };
  return toGlobalId(type, town, keys[type] as string);
}

/** What the other town has, each with what nobody has: in that town, in the viewer's own, in a town that is not. */
function foreignAndMissing(what: string): [theirs: string, missing: string[]][] {
  if (what === 'town') return [[foreign, [nowhere]]];
  if (what === 'season') return [['foreign-year', ['no-such-year']]];
  return what
    .split(' ')
    .map((type) => [
      idOf(type, foreign),
      [foreign, own, nowhere].map((town) => toGlobalId(type, town, 'nothing')).concat(idOf(type, nowhere), 'nonsense'),
    ]);
}

/** Whether an answer shows anything at all but a refusal. */
function shown({ data, errors }: Answer): 'something' | 'nothing' {
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
  const made = { kind: 'NEW' as const, claimed_at: '2026-11-20T08:00:00.000Z', revision: 0 };
  await database.writer
    .insertInto('claim')
    .values([
      { ...made, town_code: town, id: 'a-claim', project_id: 'west-any', unit_id: 'school', status: 'WITHDRAWN' },
      { ...made, town_code: town, id: 'standing', project_id: 'west-screen', unit_id: 'school', status: 'ACTIVE' },
    ])
    .execute();
}
