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
  'query ($x: TownCode!) { alliances(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { pairingNetwork(town: $x) { isComplete } }': 'town',
  'query ($x: TownCode!) { units(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { projects(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { claims(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { meetings(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { contests(town: $x) { totalCount } }': 'town',
  'query ($x: TownCode!) { ledger(town: $x) { totalCount } }': 'town',
  'subscription ($x: TownCode!) { adoption(town: $x) { revision } }': 'town',
  'subscription ($x: TownCode!) { coverage(town: $x) { revision } }': 'town',
  'subscription ($x: TownCode!) { feed(town: $x, after: 0) { revision } }': 'town',
  'mutation ($x: TownCode!, $key: String!, $mine: ID!) { scheduleMeeting(input: { key: $key, town: $x, name: "会", kind: JOINT, heldOn: "2026-12-01", projects: [$mine] }) { __typename ... on Failure { code message } } }':
    'town',
  'query ($x: ID!) { node(id: $x) { id } }':
    'Town Grid PartyOrganisation Post PostHolder Station Pairing Season Unit Project Claim Meeting Consultation Contest ContestEntry Milestone Evidence Invitation Alliance AllianceMember AllianceSeat',
  'query ($x: ID!) { meetingBoard(meeting: $x) { revision } }': 'Meeting',
  'query ($x: ID!) { meetingReport(meeting: $x) { revision } }': 'Meeting',
  'query ($x: ID!) { meetingReplay(meeting: $x) { revision } }': 'Meeting',
  'query ($x: ID!) { meetingTimeline(meeting: $x) { lastRevision } }': 'Meeting',
  'query ($x: ID!) { grids(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { blanks(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { coverageMap(town: "310000001", kind: SERVICE, within: $x) { revision } }': 'Grid',
  'query ($x: ID!) { organisations(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { posts(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { stations(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { pairings(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { units(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { alliances(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { projects(town: "310000001", within: $x) { totalCount } }': 'Grid',
  'query ($x: ID!) { claimOffers(unit: $x) { totalCount } }': 'Unit',
  'query ($x: ID!, $unit: ID!) { claimOffers(unit: $unit, meeting: $x) { totalCount } }': 'Meeting',
  'query ($x: ID!) { claims(town: "310000001", unit: $x) { totalCount } }': 'Unit',
  'query ($x: ID!) { claims(town: "310000001", project: $x) { totalCount } }': 'Project',
  'subscription ($x: ID!) { meetingBoard(meeting: $x) { revision } }': 'Meeting',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { claimProject(input: { key: $key, project: $mine, unit: $x }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!, $unit: ID!) { claimProject(input: { key: $key, project: $x, unit: $unit }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { withdrawClaim(input: { key: $key, claim: $x }) { __typename ... on Failure { code message } } }':
    'Claim',
  'mutation ($x: ID!, $key: String!) { fulfilClaim(input: { key: $key, claim: $x }) { __typename ... on Failure { code message } } }':
    'Claim',
  'mutation ($x: ID!, $key: String!, $unit: ID!) { handOverClaim(input: { key: $key, claim: $x, unit: $unit, reason: "转交" }) { __typename ... on Failure { code message } } }':
    'Claim',
  'mutation ($x: ID!, $key: String!, $claim: ID!) { handOverClaim(input: { key: $key, claim: $claim, unit: $x, reason: "转交" }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!) { changePledge(input: { key: $key, claim: $x, pledge: {} }) { __typename ... on Failure { code message } } }':
    'Claim',
  'mutation ($x: ID!, $key: String!) { reportClaimProgress(input: { key: $key, claim: $x, percent: 1 }) { __typename ... on Failure { code message } } }':
    'Claim',
  'mutation ($x: ID!, $key: String!) { holdHearing(input: { key: $key, project: $x, residents: 1, units: 1, isAgreed: true, decision: "好" }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { holdCoordination(input: { key: $key, project: $x, residents: 1, units: 1, isAgreed: true, decision: "好" }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { holdCoordination(input: { key: $key, project: $mine, claim: $x, residents: 1, units: 1, isAgreed: true, decision: "好" }) { __typename ... on Failure { code message } } }':
    'Claim',
  'mutation ($x: ID!, $key: String!) { holdReview(input: { key: $key, project: $x, residents: 1, units: 1, isAgreed: true, decision: "好" }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { holdReview(input: { key: $key, project: $mine, claim: $x, residents: 1, units: 1, isAgreed: true, decision: "好" }) { __typename ... on Failure { code message } } }':
    'Claim',
  'mutation ($x: ID!, $key: String!, $east: ID!) { enterContest(input: { key: $key, contest: $x, grid: $east, name: "新", why: "好" }) { __typename ... on Failure { code message } } }':
    'Contest',
  'mutation ($x: ID!, $key: String!, $contest: ID!) { enterContest(input: { key: $key, contest: $contest, grid: $x, name: "新", why: "好" }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!, $contest: ID!, $east: ID!) { enterContest(input: { key: $key, contest: $contest, grid: $east, project: $x, name: "新", why: "好" }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { shortlistEntry(input: { key: $key, entry: $x, why: "好" }) { __typename ... on Failure { code message } } }':
    'ContestEntry',
  'mutation ($x: ID!, $key: String!) { recommendEntry(input: { key: $key, entry: $x, why: "好" }) { __typename ... on Failure { code message } } }':
    'ContestEntry',
  'mutation ($x: ID!, $key: String!) { closeContest(input: { key: $key, contest: $x }) { __typename ... on Failure { code message } } }':
    'Contest',
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
  'mutation ($x: ID!, $key: String!) { enrolUnit(input: { key: $key, name: "新单位", kind: OTHER, home: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { renameUnit(input: { key: $key, unit: $x, name: "新名" }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!, $east: ID!) { moveUnit(input: { key: $key, unit: $x, home: $east }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!, $unit: ID!) { moveUnit(input: { key: $key, unit: $unit, home: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { admitPartner(input: { key: $key, unit: $x }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!) { endMembership(input: { key: $key, unit: $x, reason: "迁出" }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!) { foundAlliance(input: { key: $key, kind: SHOPS, name: "新联盟", grid: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { dissolveAlliance(input: { key: $key, alliance: $x }) { __typename ... on Failure { code message } } }':
    'Alliance',
  'mutation ($x: ID!, $key: String!, $unit: ID!) { joinAlliance(input: { key: $key, alliance: $x, unit: $unit }) { __typename ... on Failure { code message } } }':
    'Alliance',
  'mutation ($x: ID!, $key: String!, $alliance: ID!) { joinAlliance(input: { key: $key, alliance: $alliance, unit: $x }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!, $alliance: ID!) { joinAlliance(input: { key: $key, alliance: $alliance, organisation: $x }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!) { leaveAlliance(input: { key: $key, membership: $x }) { __typename ... on Failure { code message } } }':
    'AllianceMember',
  'mutation ($x: ID!, $key: String!) { addSeat(input: { key: $key, alliance: $x, title: "席", isFixed: false }) { __typename ... on Failure { code message } } }':
    'Alliance',
  'mutation ($x: ID!, $key: String!, $unit: ID!) { fillSeat(input: { key: $key, seat: $x, unit: $unit }) { __typename ... on Failure { code message } } }':
    'AllianceSeat',
  'mutation ($x: ID!, $key: String!, $seat: ID!) { fillSeat(input: { key: $key, seat: $seat, unit: $x }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!, $seat: ID!) { fillSeat(input: { key: $key, seat: $seat, organisation: $x }) { __typename ... on Failure { code message } } }':
    'PartyOrganisation',
  'mutation ($x: ID!, $key: String!) { vacateSeat(input: { key: $key, seat: $x }) { __typename ... on Failure { code message } } }':
    'AllianceSeat',
  'mutation ($x: ID!, $key: String!) { endSeat(input: { key: $key, seat: $x }) { __typename ... on Failure { code message } } }':
    'AllianceSeat',
  'mutation ($x: ID!, $key: String!) { renewPairing(input: { key: $key, pairing: $x }) { __typename ... on Failure { code message } } }':
    'Pairing',
  'mutation ($x: ID!, $key: String!) { recordPairingDeed(input: { key: $key, pairing: $x, done: "走访" }) { __typename ... on Failure { code message } } }':
    'Pairing',
  'mutation ($x: ID!, $key: String!) { amendMeeting(input: { key: $key, meeting: $x, name: "会" }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { cancelMeeting(input: { key: $key, meeting: $x, reason: "防汛" }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { reopenMeeting(input: { key: $key, meeting: $x, reason: "漏报" }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { extendMeeting(input: { key: $key, meeting: $x, until: "2026-11-21T12:00:00Z" }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { setAgenda(input: { key: $key, meeting: $x, items: [] }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { recordAttendance(input: { key: $key, meeting: $x, units: [] }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { pinScene(input: { key: $key, meeting: $x, scene: QR }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { releaseWall(input: { key: $key, meeting: $x }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { blankWall(input: { key: $key, meeting: $x }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { freezeWall(input: { key: $key, meeting: $x }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { showNotice(input: { key: $key, meeting: $x, text: "请就座" }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { clearNotice(input: { key: $key, meeting: $x }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!) { celebrate(input: { key: $key, meeting: $x, text: "过半" }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!, $meeting: ID!) { amendMeeting(input: { key: $key, meeting: $meeting, projects: [$x] }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { hideRow(input: { key: $key, meeting: $x, project: $mine }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!, $meeting: ID!) { hideRow(input: { key: $key, meeting: $meeting, project: $x }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { showRow(input: { key: $key, meeting: $x, project: $mine }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!, $meeting: ID!) { recordAttendance(input: { key: $key, meeting: $meeting, units: [{ unit: $x, people: 1 }] }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!, $unit: ID!) { inviteRepresentatives(input: { key: $key, meeting: $x, units: [$unit] }) { __typename ... on Failure { code message } } }':
    'Meeting',
  'mutation ($x: ID!, $key: String!, $meeting: ID!) { inviteRepresentatives(input: { key: $key, meeting: $meeting, units: [$x] }) { __typename ... on Failure { code message } } }':
    'Unit',
  'mutation ($x: ID!, $key: String!) { revokeInvitation(input: { key: $key, invitation: $x }) { __typename ... on Failure { code message } } }':
    'Invitation',
  'mutation ($x: ID!, $key: String!) { collectNeed(input: { key: $key, grid: $x, name: "新", category: CARE, need: "需", slots: 1 }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { amendProject(input: { key: $key, project: $x, name: "新" }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { amendProject(input: { key: $key, project: $mine, grid: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { offerProject(input: { key: $key, project: $x }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { changeSlots(input: { key: $key, project: $x, slots: 3 }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { startProject(input: { key: $key, project: $x }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { reportProgress(input: { key: $key, project: $x, percent: 5 }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { completeProject(input: { key: $key, project: $x }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { cancelProject(input: { key: $key, project: $x, reason: "不做" }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { offerAgain(input: { key: $key, project: $x }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { offerAgain(input: { key: $key, project: $mine, grid: $x }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!, $east: ID!) { proposeFromPool(input: { key: $key, project: $x, grid: $east, note: "请" }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { proposeFromPool(input: { key: $key, project: $mine, grid: $x, note: "请" }) { __typename ... on Failure { code message } } }':
    'Grid',
  'mutation ($x: ID!, $key: String!) { addMilestone(input: { key: $key, project: $x, name: "验收" }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!) { reachMilestone(input: { key: $key, milestone: $x }) { __typename ... on Failure { code message } } }':
    'Milestone',
  'mutation ($x: ID!, $key: String!) { addEvidence(input: { key: $key, project: $x, told: "好" }) { __typename ... on Failure { code message } } }':
    'Project',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { addEvidence(input: { key: $key, project: $mine, claim: $x, told: "好" }) { __typename ... on Failure { code message } } }':
    'Claim',
  'mutation ($x: ID!, $key: String!, $mine: ID!) { addEvidence(input: { key: $key, project: $mine, told: "好", pictures: [$x] }) { __typename ... on Failure { code message } } }':
    'Picture',
  'mutation ($x: ID!, $key: String!) { closeSeason(input: { key: $key, season: $x }) { __typename ... on Failure { code message } } }':
    'Season',
  'mutation ($x: ID!, $key: String!) { setOpenPool(input: { key: $key, season: $x }) { __typename ... on Failure { code message } } }':
    'Season',
  'query ($x: String!) { adoption(town: "310000001", season: $x) { revision } }': 'season',
  'query ($x: String!) { meetings(town: "310000001", season: $x) { totalCount } }': 'season',
  'query ($x: String!) { projects(town: "310000001", season: $x) { totalCount } }': 'season',
  'query ($x: String!) { claims(town: "310000001", season: $x) { totalCount } }': 'season',
  'query ($x: String!) { units(town: "310000001") { nodes { claims(season: $x) { totalCount } } } }': 'season',
  'subscription ($x: String!) { adoption(town: "310000001", season: $x) { revision } }': 'season',
};
