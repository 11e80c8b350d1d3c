// Changes of units, alliances and pairings' years through the door, as tests ask for them.
import { newKey } from './claiming.ts';
import type { PlaceAnswer } from './keeping-places.ts';
import type { TestServer } from './server.ts';

const unit = 'unit { id name kind membership joinedOn leftOn leftReason home { name } }';
const alliance = 'alliance { id kind name purpose foundedOn dissolvedOn memberCount headcount grid { name } }';
const dissolved = 'alliance { id dissolvedOn }';
const membership = `membership { id name label headcount since until unit { name } organisation { name }
  alliance { name memberCount headcount } }`;
const term = '{ name since until unit { name } organisation { name } }';
const seat = `seat { id title isFixed endedOn holder ${term} terms ${term} alliance { name } }`;
const pairing = `pairing { id lapsesOn isInForce lapsesSoon renewals { on lapsedOnBefore lapsesOn }
  deeds { totalCount nodes { on done } } }`;

/** Each mutation with what its results show, by the results that show it. */
const mutations = {
  enrolUnit: { UnitEnrolled: unit, UnitNameTaken: unit },
  renameUnit: { UnitRenamed: unit, UnitNameTaken: unit, UnitHasLeft: unit },
  moveUnit: { UnitMoved: unit, UnitHasLeft: unit },
  admitPartner: { PartnerAdmitted: unit, UnitAlreadyMember: unit, UnitHasLeft: unit },
  endMembership: { MembershipEnded: unit, UnitHasClaims: unit, UnitHasLeft: unit },
  foundAlliance: { AllianceFounded: alliance },
  dissolveAlliance: { AllianceDissolved: alliance, AllianceIsDissolved: dissolved },
  joinAlliance: { AllianceJoined: membership, AlreadyInAlliance: membership, AllianceIsDissolved: dissolved },
  leaveAlliance: { AllianceLeft: membership, NotInAlliance: membership },
  addSeat: { SeatAdded: seat, AllianceIsDissolved: dissolved },
  fillSeat: { SeatFilled: seat, SeatAlreadyFilled: seat, SeatHasEnded: seat },
  vacateSeat: { SeatVacated: seat, SeatAlreadyVacant: seat, SeatHasEnded: seat },
  endSeat: { SeatEnded: seat, SeatHasEnded: seat },
  renewPairing: { PairingRenewed: pairing, PairingNotInForce: pairing, AlreadyPaired: pairing },
  recordPairingDeed: { PairingDeedRecorded: pairing, PairingNotInForce: pairing },
} as const;

export type MemberMutation = keyof typeof mutations;
export const memberMutations = Object.keys(mutations) as MemberMutation[];

/** Asks for one change as the holder of the token; a key is made unless one is given. */
export async function keepMembers(
  server: TestServer,
  token: string | undefined,
  mutation: MemberMutation,
  input: object,
): Promise<PlaceAnswer> {
  const results = Object.entries(mutations[mutation]);
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const shown = results.map(([name, fields]) => `... on ${name} { shown: ${fields} }`).join(' ');
  const { data, errors } = await server.ask<{ answer: PlaceAnswer }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ${shown}
      ... on ${results[0]?.[0]} { revision } ... on Failure { code message } ... on InvalidInput { field } } }`,
    { input: { key: newKey(), ...input } },
    token,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}
