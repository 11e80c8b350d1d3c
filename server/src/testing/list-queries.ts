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
  'units with their homes and a page of their claims': `units(town: $town, first: $rows, claiming: true) { totalCount ${edges} nodes {
    name home ${grid} claims(first: 3) { totalCount pageInfo { hasNextPage } edges { node { kind } } nodes ${claim} } } }`,
  'units with the claims of one season': `units(town: $town, first: $rows, claiming: true) { nodes {
    claims(season: "now", first: 3) { nodes { project { grid { name } } } } } }`,
  'units by the date of joining': `units(town: $town, first: $rows, orderBy: JOINED_ON) { totalCount nodes ${unit} }`,
  'units within a grid': `units(town: $town, first: $rows, within: $area, kind: OTHER) { totalCount nodes { name } }`,
  'claims with their projects and units': `claims(town: $town, first: $rows) { totalCount edges { node { kind } } nodes ${claim} }`,
  'claims of one season': `claims(town: $town, first: $rows, season: "now", status: [ACTIVE]) { totalCount nodes { kind } }`,
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
  'meetings with their seasons': `meetings(town: $town, first: $rows) { totalCount ${edges} nodes ${meeting} }`,
  'meetings with their whole boards': `meetings(town: $town, first: $rows) { nodes { name season { name } board { ${board}
    board { name claims { unit { name home { name } } } } latest(first: 3) ${claim} } } }`,
  'the ledger': `ledger(town: $town, first: $rows) { totalCount edges { cursor node { kind } } pageInfo { hasNextPage }
    nodes { revision summary actor { name } subject { id } } }`,
  'adoption with its areas and newest claims': `adoption(town: $town) { town ${town}
    season { name } projects ${rates} slots ${rates} units ${rates} renewal ${rates} fulfilment ${rates} claims { total }
    byArea { area ${grid} projects ${rates} slots ${rates} } byCategory { projects ${rates} slots ${rates} }
    byUnitKind { units ${rates} claims } claimsByDay { count } membersByYear { count } nodes: latest(first: $rows) ${claim} }`,
};

/** The text of an operation that asks for one of them, and what it takes besides `rows`. */
export function listOperation(query: string, code: string) {
  const area = query.includes('$area') ? { area: toGlobalId('Grid', code, 'a1') } : {};
  const takes = `($town: TownCode!, $rows: Int!${'area' in area ? ', $area: ID!' : ''})`;
  return { text: `query ${takes} { list: ${query} }`, variables: { town: code, ...area } };
}
