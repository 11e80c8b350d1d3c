import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import type { PairingMode } from './pairing.entity.ts';
import { pairings, partiesOfPairing, toPairing } from './pairing.loaders.ts';
import type { PairingPartyType } from './pairing.type.ts';
import { inForceOn } from './pairing-force.ts';
import type { PairingNetworkType, PairingNodeKind, PairingNodeType } from './pairing-network.type.ts';

/** No picture shows more lines than that. */
const mostEdges = 2_000;

interface Wanted {
  town: string;
  on?: string | null;
  mode?: PairingMode | null;
}

/** Who is paired with whom on a day, in two statements: the pairings in force, and their parties. */
export async function pairingNetwork(ctx: Context, { town, on, mode }: Wanted): Promise<PairingNetworkType> {
  const today = townDate(ctx.services.clock());
  const day = on ?? today;
  const shownOn = day < today ? day : null;
  let query = pairings(ctx.reader, town).where((eb) => inForceOn(eb, day));
  if (mode) query = query.where('pairing.mode', '=', mode);
  const rows = await query
    .orderBy('pairing.signed_on', 'desc')
    .orderBy('pairing.id', 'desc')
    .limit(mostEdges + 1)
    .execute();
  const shown = rows.slice(0, mostEdges).map((row) => ({ ...toPairing(row), on: shownOn }));
  const sides = await Promise.all(
    shown.map((pairing) => ctx.load(partiesOfPairing, { town, id: pairing.key, on: shownOn })),
  );
  const nodes = new Map<string, PairingNodeType>();
  const edges = shown.flatMap((pairing, index) => {
    const [from, to] = (sides[index] ?? []).map(nodeOf);
    if (!from || !to) return [];
    nodes.set(from.id, from).set(to.id, to);
    return [{ pairing, from: from.id, to: to.id }];
  });
  return { nodes: [...nodes.values()], edges, isComplete: rows.length <= mostEdges };
}

function nodeOf(party: PairingPartyType): PairingNodeType {
  const { town, unitKey, organisationKey, gridKey, postKey, outsideName } = party;
  const known: [PairingNodeKind, string, string | null][] = [
    ['UNIT', 'Unit', unitKey],
    ['ORGANISATION', 'PartyOrganisation', organisationKey],
    ['GRID', 'Grid', gridKey],
    ['POST', 'Post', postKey],
  ];
  for (const [kind, type, key] of known) {
    if (key !== null) return { id: toGlobalId(type, town, key), kind, party };
  }
  return { id: `outside:${outsideName}`, kind: 'OUTSIDE', party };
}
