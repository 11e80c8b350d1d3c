// Changes of posts, stations and pairings through the door, as tests ask for them.
import { newKey } from './claiming.ts';
import type { TestServer } from './server.ts';

export interface PlaceAnswer {
  __typename: string;
  code?: string;
  message?: string;
  field?: string;
  revision?: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test compares what it asked for
  shown?: any;
}

const post = `post { id role establishedOn abolishedOn headcount heldSince vacantSince grid { name } station { name }
  holder { name contact } history { since until headcount holder { name } } }`;
const station = `station { id name tier position { latitude longitude } services hours { days opens closes } openedOn closedOn
  grid { name } reach { name } director { role abolishedOn } }`;
const pairing = `pairing { id mode promise signedOn lapsesOn endedOn endedReason isInForce parties { name outsideName
  organisation { name } unit { name } grid { name } post { role } } }`;

/** Each mutation with the results that show what it is about. */
const mutations = {
  establishPost: [post, 'PostEstablished', 'PostAlreadyEstablished'],
  fillPost: [post, 'PostFilled', 'PostAlreadyFilled', 'PostAlreadyAbolished'],
  vacatePost: [post, 'PostVacated', 'PostAlreadyVacant', 'PostAlreadyAbolished'],
  abolishPost: [post, 'PostAbolished', 'PostAlreadyAbolished'],
  countRoster: [post, 'RosterCounted', 'PostAlreadyAbolished'],
  correctHolder: ['holder { id name contact }', 'HolderCorrected'],
  openStation: [station, 'StationOpened'],
  renameStation: [station, 'StationChanged', 'StationAlreadyClosed'],
  locateStation: [station, 'StationChanged', 'StationAlreadyClosed'],
  changeStationServices: [station, 'StationChanged', 'StationAlreadyClosed'],
  changeStationHours: [station, 'StationChanged', 'StationAlreadyClosed'],
  addStationReach: [station, 'StationReachChanged', 'StationAlreadyClosed', 'AlreadyInReach'],
  endStationReach: [station, 'StationReachChanged', 'StationAlreadyClosed', 'NotInReach'],
  closeStation: [station, 'StationClosed', 'StationAlreadyClosed'],
  signPairing: [pairing, 'PairingSigned', 'AlreadyPaired'],
  endPairing: [pairing, 'PairingEnded', 'PairingNotInForce'],
} as const;

export type PlaceMutation = keyof typeof mutations;
export const placeMutations = Object.keys(mutations) as PlaceMutation[];

/** Asks for one change as the holder of the token; a key is made unless one is given. */
export async function keepPlaces(
  server: TestServer,
  token: string | undefined,
  mutation: PlaceMutation,
  input: object,
): Promise<PlaceAnswer> {
  const [fields, outcome, ...refusals] = mutations[mutation];
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const shown = [outcome, ...refusals].map((name) => `... on ${name} { shown: ${fields} }`).join(' ');
  const { data, errors } = await server.ask<{ answer: PlaceAnswer }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ${shown}
      ... on ${outcome} { revision } ... on Failure { code message } ... on InvalidInput { field } } }`,
    { input: { key: newKey(), ...input } },
    token,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}
