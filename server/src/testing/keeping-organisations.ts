// Changes of party organisations through the door, as tests ask for them.
import { newKey } from './claiming.ts';
import type { TestServer } from './server.ts';

export interface ShownOrganisation {
  id: string;
  name: string;
  kind: string;
  setting: string;
  parent: { name: string } | null;
  grid: { name: string } | null;
  unit: { name: string } | null;
  secretary: { name: string } | null;
  members: number | null;
  foundedOn: string;
  dissolvedOn: string | null;
  joint: { [field: string]: unknown } | null;
}

export interface OrganisationAnswer {
  __typename: string;
  code?: string;
  message?: string;
  field?: string;
  revision?: number;
  invitation?: string | null;
  organisation?: ShownOrganisation;
}

export const organisationFields = `id name kind setting parent { name } grid { name } unit { name } secretary { name }
  members foundedOn dissolvedOn joint { partnerTown partnerSeat joinedOn secretaryIsOurs turnSince sessionEveryMonths
  themeDayEveryMonths }`;

const outcomes = {
  foundOrganisation: 'OrganisationFounded',
  renameOrganisation: 'OrganisationRenamed',
  regulariseOrganisation: 'OrganisationRegularised',
  moveOrganisation: 'OrganisationMoved',
  placeOrganisation: 'OrganisationPlaced',
  dissolveOrganisation: 'OrganisationDissolved',
  countMembers: 'MembersCounted',
  nameSecretary: 'SecretaryNamed',
  coverUnit: 'UnitCovered',
  endUnitCover: 'UnitCoverEnded',
  proposeJointBranch: 'JointBranchProposed',
  renewJointInvitation: 'JointBranchProposed',
  joinJointBranch: 'JointBranchJoined',
  turnJointBranch: 'JointBranchTurned',
} as const;

export type OrganisationMutation = keyof typeof outcomes;
export const organisationMutations = Object.keys(outcomes) as OrganisationMutation[];

/** Refusals that show the organisation, for each mutation that has some. */
const refusals: { [mutation in OrganisationMutation]?: string[] } = {
  regulariseOrganisation: ['OrganisationNotPreparatory'],
  dissolveOrganisation: ['OrganisationsBelow'],
  nameSecretary: ['JointBranchNotReady'],
  renewJointInvitation: ['JointBranchNotReady'],
  turnJointBranch: ['JointBranchNotReady'],
};
const withoutOrganisation: OrganisationMutation[] = ['foundOrganisation', 'proposeJointBranch', 'joinJointBranch'];

/** Asks for one change as the holder of the token; a key is made unless one is given. */
export async function keepOrganisations(
  server: TestServer,
  token: string | undefined,
  mutation: OrganisationMutation,
  input: object,
): Promise<OrganisationAnswer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const outcome = outcomes[mutation];
  const invitation = outcome === 'JointBranchProposed' ? 'invitation' : '';
  const dissolved = withoutOrganisation.includes(mutation) ? [] : ['OrganisationIsDissolved'];
  const shown = [...dissolved, ...(refusals[mutation] ?? [])].map((name) => `... on ${name} { organisation { id } }`);
  const { data, errors } = await server.ask<{ answer: OrganisationAnswer }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
      ... on ${outcome} { revision ${invitation} organisation { ${organisationFields} } } ${shown.join(' ')}
      ... on Failure { code message } ... on InvalidInput { field } } }`,
    { input: { key: newKey(), ...input } },
    token,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}
