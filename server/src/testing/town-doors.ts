// Every way to ask for something of a town by its code, an id or a name: the doors that nobody of another town may pass.

/** For each operation that takes a town, an id or a season: the operation, and what type of id it takes. */
export const doors: { [operation: string]: 'town' | 'season' | string } = {
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
