// Queries of every kind, to be asked in two ways that have to give the same: what our pages ask for, every list, and what
// goes wrong or goes another way than usual. All of them are about a populous town.
import { toGlobalId } from '../graphql/ids.ts';
import { listOperation, listQueries } from './list-queries.ts';
import { operationsOfDashboard, operationsOfScripts } from './page-documents.ts';

export interface AskedQuery {
  name: string;
  text: string;
  variables: { [name: string]: unknown };
}

export function manyQueries(town: string): AskedQuery[] {
  const given = {
    town,
    season: null,
    code: town,
    meeting: toGlobalId('Meeting', town, 'm002'),
    after: null,
    status: ['ACTIVE'],
    rows: 20,
  };

  const peculiar: [string, object?][] = [
    [`{ viewer { id name role towns { code } within { name } unit { name } } __typename }`],
    [
      `query ($yes: Boolean!) { viewer { id @include(if: $yes) name @skip(if: $yes) ... @include(if: $yes) { role } } }`,
      { yes: true },
    ],
    [
      `query ($yes: Boolean!) { viewer { id @include(if: $yes) name @skip(if: $yes) ... @include(if: $yes) { role } } }`,
      { yes: false },
    ],
    [`query ($yes: Boolean = false) { town(code: "${town}") @include(if: $yes) { name } }`],
    [
      `{ town(code: "${town}") { __typename ...A ...B } } fragment A on Town { name id } fragment B on Node { id __typename }`,
    ],
    [
      `query ($id: ID!) { node(id: $id) { __typename id ... on Project { name stage slotsLeft } ... on Town { name revision } } }`,
      { id: toGlobalId('Project', town, 'p001') },
    ],
    [
      `query ($id: ID!) { node(id: $id) { __typename id ... on Project { name } ... on Town { name revision } } }`,
      { id: toGlobalId('Town', town, town) },
    ],
    [`{ node(id: "none of ours") { id } }`],
    [`{ town(code: "999999999") { name } }`],
    [`{ a: adoption(town: "999999999") { revision } }`],
    [`{ viewer { role } projects(town: "999999999") { totalCount } }`],
    [`{ projects(town: "${town}", first: 0) { nodes { name } } }`],
    [`{ projects(town: "${town}",\r\n\r\n  first: 2, last: 2) { nodes { name } } }`],
    [`{ projects(town: "${town}", after: "nothing") { nodes { name } } }`],
    [`{ projects(town: "${town}", season: "none") { nodes { name } } }`],
    [`{ units(town: "${town}", within: "x") { nodes { name } } }`],
    [`query ($n: Int!) { units(town: "${town}", first: $n) { nodes { name } } }`, { n: 'three' }],
    [`query ($n: Int!) { units(town: "${town}", first: $n) { nodes { name } } }`],
    [`query ($code: TownCode!) { town(code: $code) { name } }`, { code: 310 }],
    [
      `query ($stage: [ProjectStage!]) { projects(town: "${town}", stage: $stage) { nodes { stage category } } }`,
      { stage: 'OFFERED' },
    ],
    [
      `query ($stage: [ProjectStage!]) { projects(town: "${town}", stage: $stage) { nodes { stage category } } }`,
      { stage: [`NONE`] },
    ],
    [`query A { viewer { role } } query B { viewer { id } }`],
    [
      `{ projects(town: "${town}", first: 3) { nodes { claims { claimedAt pledge { amountCents volunteers inKind } } previous { name } } } }`,
    ],
    [
      `{ meetings(town: "${town}", first: 2) { nodes { heldOn kind status exclusiveClaiming season { begunOn closedOn } } } }`,
    ],
    [`{ units(town: "${town}", first: 2) { nodes { claims(first: 1, last: 1) { nodes { kind } } } } }`],
    [`{ __schema { queryType { name } types { name kind } } __type(name: "Town") { fields { name type { name } } } }`],
    [`subscription ($town: TownCode!) { adoption(town: $town) { revision claims { total } } }`],
  ];

  return [
    ...[...operationsOfDashboard(), ...operationsOfScripts()]
      .filter(({ type }) => type === 'query' || type === 'subscription')
      .map(({ name, text }) => ({ name, text, variables: given })),
    ...Object.entries(listQueries).map(([name, query]) => {
      const { text, variables } = listOperation(query, town);
      return { name, text, variables: { ...variables, rows: 20 } };
    }),
    ...peculiar.map(([text, variables = given]) => ({ name: text, text, variables: { ...variables } })),
  ].map(({ name, ...query }) => ({ name: name.replace(/\s+/g, ' ').slice(0, 80), ...query }));
}
