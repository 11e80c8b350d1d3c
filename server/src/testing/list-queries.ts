// Every list of the schema with what hangs on its rows, each asked for `$rows` rows of a populous town. Tests of costs go
// through them all; one of them fails when a list or a relation of the schema is not asked for here.
import { toGlobalId } from '../graphql/ids.ts';

const rates = '{ numerator denominator ratio }';
const town = '{ name root { name } currentSeason { name } seasons { name } }';
const grid = '{ name parent { name } path { name } }';
const unit = `{ name home ${grid} }`;
const meeting = `{ name season { name } town ${town} }`;
const project = `{ name season { name } grid ${grid}
  claims { kind unit ${unit} project { name } meeting ${meeting} } previous { name season { name } claims { unit { name } } } }`;
const claim = `{ kind pledge { volunteers } meeting ${meeting} unit ${unit} project ${project} }`;
const staffing = `{ grids ${rates} leaders ${rates} fullTime ${rates} partTime ${rates} roster }`;
const coverage = `organisation ${rates} staffing ${staffing} service ${rates} pairing ${rates} adoption ${rates}`;
const edges = 'edges { cursor node { name } } pageInfo { hasNextPage }';
const board = `projects ${rates} slots ${rates} units ${rates} claims { total } claimsByMinute { count } meeting ${meeting}`;

/** The coverage of a whole town, by area too. */
export const coverageFields = `town ${town} ${coverage} serviceHouseholds ${rates} units ${rates} byArea { area ${grid} ${coverage} serviceHouseholds ${rates} }`;

/** Takes `$town` and `$rows`; what is asked for is called `list` and has `nodes`. */
export const listQueries: { [what: string]: string } = {
  'projects with their grids, seasons, claims and predecessors': `projects(town: $town, first: $rows) { totalCount ${edges} nodes ${project} }`,
  'adopted projects by free slots': `projects(town: $town, first: $rows, orderBy: SLOTS_LEFT, adopted: true)
    { totalCount nodes ${project} }`,
  'projects within a grid': `projects(town: $town, first: $rows, within: $area, category: [CARE], stage: [OFFERED]) { totalCount nodes { name } }`,
  'projects with their milestones, what was done on them, and who proposed them': `projects(town: $town, first: $rows, orderBy: NAME, search: "p") { totalCount nodes { name
    isInOpenPool milestones { name project { name } } proposals { note grid ${grid} }
    evidence(first: 2) { totalCount edges { cursor node { told } } pageInfo { hasNextPage } nodes { told figures { value } pictures { url } project { name } claim { unit { name } } } }
    claims { evidence(first: 2) { totalCount nodes { told pictures { url } } } } } }`,
  'projects with their stories': `projects(town: $town, first: $rows, orderBy: GRID, openPool: false) { totalCount nodes { name
    story(first: 3) { totalCount edges { cursor node { kind } } pageInfo { hasNextPage } nodes { kind summary subject { id } } } } }`,
  'units with their homes and a page of their claims': `units(town: $town, first: $rows, claiming: true) { totalCount ${edges} nodes {
    name home ${grid} claims(first: 3) { totalCount pageInfo { hasNextPage } edges { node { kind } } nodes ${claim} } } }`,
  'units with the claims of one season': `units(town: $town, first: $rows, claiming: true) { nodes {
    claims(season: "now", first: 3) { nodes { project { grid { name } } } } } }`,
  'units by the date of joining': `units(town: $town, first: $rows, orderBy: JOINED_ON) { totalCount nodes ${unit} }`,
  'units within a grid': `units(town: $town, first: $rows, within: $area, kind: OTHER) { totalCount nodes { name } }`,
  'claims with their projects and units': `claims(town: $town, first: $rows) { totalCount edges { node { kind } } nodes ${claim} }`,
  'claims of one season': `claims(town: $town, first: $rows, season: "now", status: [ACTIVE]) { totalCount nodes { kind } }`,
  'projects with their consultations': `projects(town: $town, first: $rows) { nodes { name
    consultations { kind project { name } claim { unit { name } } } claims { consultations { kind } handedOverTo { unit { name } } handedOverFrom { unit { name } } } } }`,
  'contests with their entries': `contests(town: $town, first: $rows) { totalCount ${edges} nodes { name season { name } counts { collected }
    entries(first: 2, stage: SHORTLISTED) { totalCount ${edges} nodes { name contest { name } grid ${grid} project { name } steps { stage } } } } }`,
  'what a unit may claim': `claimOffers(unit: $unit, first: $rows) { totalCount edges { cursor node { reason } } pageInfo { hasNextPage }
    nodes { isRenewal isClaimable project ${project} claim ${claim} } }`,
  'what a unit may claim at a meeting': `claimOffers(unit: $unit, meeting: $meeting, first: $rows) { totalCount nodes { reason project { name } } }`,
  'grids with their parents and paths': `grids(town: $town, first: $rows, level: MICRO_GRID) { totalCount ${edges} nodes ${grid} }`,
  'grids within a grid': `grids(town: $town, first: $rows, within: $area) { totalCount nodes ${grid} }`,
  'grids with a page of their children': `grids(town: $town, first: $rows, level: NEIGHBOURHOOD) { nodes {
    name children(first: 2) { totalCount ${edges} nodes { name path { name } children { totalCount nodes { name } } } } } }`,
  'grids of an earlier day with their parents, paths and children': `grids(town: $town, first: $rows, level: NEIGHBOURHOOD, on: "2025-06-01") {
    totalCount nodes { name parent { name } path { name } children(first: 2) { totalCount nodes { name path { name } } } } }`,
  'blanks with their grids and whom to ask': `blanks(town: $town, kind: [STAFFING], first: $rows) { totalCount
    edges { cursor node { since } } pageInfo { hasNextPage } nodes { kind grid ${grid} missing ask { name contact post { role } organisation { name } } } }`,
  'grids with their coverage and blanks': `grids(town: $town, first: $rows, level: MICRO_GRID) { nodes { name
    coverage { ${coverage} serviceHouseholds ${rates} } blanks { kind ask { name } } } }`,
  'the largest grids with the coverage of what they lie in': `grids(town: $town, first: $rows, level: MICRO_GRID, orderBy: HOUSEHOLDS) {
    totalCount nodes { name parent { coverage { adoption ${rates} } } } }`,
  'grids that are blank': `grids(town: $town, first: $rows, blank: STAFFING, orderBy: HOUSEHOLDS) { totalCount nodes ${grid} }`,
  'grids with their history': `grids(town: $town, first: $rows, level: NEIGHBOURHOOD) { nodes {
    name position { latitude } history { name parent { name } position { latitude } } } }`,
  'organisations with what is above, below, in and around them': `organisations(town: $town, first: $rows, orderBy: TREE, topmost: false) {
    totalCount ${edges} nodes { name parent { name } grid ${grid} unit { name home ${grid} } secretary { name contact } pairings { mode }
      joint { partnerTown turnSince } children(first: 2) { totalCount ${edges} nodes { name secretary { name } } }
      covers(first: 2) { totalCount ${edges} nodes { name organisations { name } coveredBy { name } pairings { mode } } } } }`,
  'units with their organisations': `units(town: $town, first: $rows) { nodes { name
    organisations { name parent { name } secretary { name } } coveredBy { name grid { name } } } }`,
  'grids with their organisations': `grids(town: $town, first: $rows, level: MICRO_GRID) { nodes { name
    organisations { name parent { name } secretary { name } } } }`,
  'posts with their places, holders and histories': `posts(town: $town, first: $rows) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } nodes { role grid ${grid}
    station { name director { role } } holder { name contact posts { role grid { name } } } history { holder { name } } } }`,
  'post holders with their posts': `postHolders(town: $town, first: $rows) { totalCount ${edges} nodes { name contact
    posts { role vacantSince grid { name } } } }`,
  'stations with what they serve and who directs them': `stations(town: $town, first: $rows) { totalCount ${edges} nodes { name grid ${grid}
    position { latitude } hours { opens } reach { name stations { name } } director { holder { name } history { since } } } }`,
  'pairings with their parties': `pairings(town: $town, first: $rows) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } nodes { isInForce parties { name
    organisation { name pairings { mode } } unit { name pairings { mode } } grid { name pairings { mode } } post { role } } } }`,
  'grids with their posts, stations and pairings': `grids(town: $town, first: $rows, level: MICRO_GRID) { nodes { name
    posts { role holder { name contact } } stations { name reach { name } } pairings { parties { name } } } }`,
  'grids of an earlier day with all that was there': `grids(town: $town, first: $rows, level: NEIGHBOURHOOD, on: "2026-06-01") { nodes { name
    organisations { name grid { name } parent { name grid { name } } covers(first: 2) { nodes { name } } children(first: 2) { nodes { name } } }
    posts { role holder { name } grid { name } station { name } } stations { name grid { name } reach { name } director { role } }
    pairings { isInForce parties { name grid { name } organisation { name } post { role } } } } }`,
  'units with their years and alliances': `units(town: $town, first: $rows, membership: MEMBER, orderBy: KIND) { nodes { name membership
    story(first: 3) { totalCount edges { cursor node { on } } pageInfo { hasNextPage } nodes { kind summary subject { id } } }
    claimsBySeason { season claimed renewed } alliances { name since alliance { name grid ${grid} } unit { name } organisation { name } } } }`,
  'alliances with their members and committees': `alliances(town: $town, first: $rows, on: "2026-06-01") { totalCount ${edges} nodes { name grid ${grid} memberCount headcount
    members(first: 3) { totalCount ${edges} nodes { name unit { name } organisation { name alliances { alliance { name } } } alliance { name } } }
    seats { title alliance { name } holder { name unit { name } organisation { name } } terms { name } } } }`,
  'pairings with what was done and renewed': `pairings(town: $town, first: $rows) { totalCount nodes { lapsesSoon renewals { on }
    deeds(first: 2) { totalCount edges { cursor node { on } } pageInfo { hasNextPage } nodes { done } } } }`,
  'meetings with their seasons': `meetings(town: $town, first: $rows) { totalCount ${edges} nodes ${meeting} }`,
  'meetings with their lists, agendas, attendance and walls': `meetings(town: $town, first: $rows, status: [SCHEDULED], kind: [JOINT], season: "now") { totalCount nodes {
    name claimCode agenda { title } attendance { people unit ${unit} } attendanceCount { people } wall { mode } hall { screens }
    projects(first: 3) { totalCount ${edges} nodes ${project} } } }`,
  'meetings with their invitations': `meetings(town: $town, first: $rows, search: "m") { nodes { invitations(first: 3) { totalCount
    edges { cursor node { id } } pageInfo { hasNextPage } nodes { issuedAt unit { name } } } } }`,
  'meetings with their whole boards': `meetings(town: $town, first: $rows) { nodes { name season { name } board { ${board}
    board { name claims { unit { name home { name } } } } latest(first: 3) ${claim} wall { mode } hidden { name } } } }`,
  'the ledger': `ledger(town: $town, first: $rows) { totalCount edges { cursor node { kind } } pageInfo { hasNextPage }
    nodes { revision summary actor { name } subject { id } } }`,
  'adoption with its areas and newest claims': `adoption(town: $town) { town ${town}
    season { name } projects ${rates} slots ${rates} units ${rates} renewal ${rates} fulfilment ${rates} claims { total }
    byArea { area ${grid} projects ${rates} slots ${rates} } byCategory { projects ${rates} slots ${rates} }
    byUnitKind { units ${rates} claims } claimsByDay { count } membersByYear { count } nodes: latest(first: $rows) ${claim} }`,
};

/** The text of an operation that asks for one of them, and what it takes besides `rows`. */
export function listOperation(query: string, code: string) {
  const ids = {
    area: toGlobalId('Grid', code, 'a1'),
    unit: toGlobalId('Unit', code, 'u001'),
    meeting: toGlobalId('Meeting', code, 'm002'),
  };
  const used = Object.entries(ids).filter(([name]) => query.includes(`$${name}`));
  const town = query.includes('$town') ? '$town: TownCode!, ' : '';
  const takes = `(${town}$rows: Int!${used.map(([name]) => `, $${name}: ID!`).join('')})`;
  return { text: `query ${takes} { list: ${query} }`, variables: { town: code, ...Object.fromEntries(used) } };
}
