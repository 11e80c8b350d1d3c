import type { Reader } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs, writeInBothAs } from '../../graphql/write-as.ts';
import type { WriteInput } from '../../graphql/write-input.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import type { Record, Writing } from '../../ledger/ledger.ts';
import type { LedgerKind } from '../../ledger/ledger-entry.entity.ts';
import { keepsTerritory, placeFault } from '../keeps-territory.ts';
import { organisationIsDissolved } from './organisation.results.ts';
import { findOrganisation, type OrganisationSituation } from './organisation-situation.ts';

/** What the ledger says about a change. */
export type Told = Pick<Record<object>, 'facts' | 'before' | 'after'>;

/** One mutation's intention with an organisation that stands. */
export interface Intention {
  mutation: string;
  kind: LedgerKind;
  /** What was asked besides the organisation, in keys of rows instead of global ids. */
  asked: object;
  /** Does it, or refuses. */
  decide: (writing: Writing, organisation: OrganisationSituation) => Promise<Told | { refuse: Failure }>;
  /** For what a joint branch has alike in both towns: does the same to the other town's row, once `decide` has not refused. */
  mirror?: (sql: Reader, partners: OrganisationSituation) => Promise<Told>;
}

type Outcome = { organisation: string };

/** What is asked before a write besides what all changes of an organisation have in common. */
export interface Asking {
  /** The paths of the places besides the organisation's seat that the viewer must answer for, by `ctx`. */
  placesOf?: (ctx: Context, viewer: AccountViewer) => Promise<(string | undefined)[]>;
  /** What is wrong with the input beyond the rules of its class. */
  fault?: () => Failure | null;
}

/** Who may change which organisation, and under which idempotency key. */
export interface AskedChange {
  viewer: AccountViewer;
  organisation: string;
  key: string;
  placesOf: Asking['placesOf'];
}

/**
 * Who asks, and the key of the organisation asked about. Refusals in the order of all mutations: NotAllowed, InvalidInput,
 * NotFound.
 */
export async function askAboutOrganisation(
  ctx: Context,
  input: WriteInput & { organisation: string },
  { placesOf, fault }: Asking = {},
): Promise<AskedChange | Failure> {
  const viewer = keepsTerritory(ctx);
  if ('code' in viewer) return viewer;
  const id = parseIdOf('PartyOrganisation', input.organisation);
  const isOwn = id?.town === viewer.town;
  const paths = (await placesOf?.(ctx, viewer)) ?? [];
  if (isOwn && viewer.within !== null) {
    const found = await findOrganisation(ctx.reader, viewer.town, id.key);
    paths.push(found && (found.seatPath ?? ''));
  }
  const refusal = placeFault(ctx, viewer, paths) ?? (await firstFault(ctx.locale, input)) ?? fault?.() ?? null;
  if (refusal) return refusal;
  return isOwn
    ? { viewer, organisation: id.key, key: input.key, placesOf }
    : notFound(ctx.locale, 'organisationNotFound');
}

/**
 * Changes an organisation that stands; a joint branch that was joined, in both towns where the intention says how.
 * Refusals: those of the intention, NotFound, NotAllowed, OrganisationIsDissolved.
 */
export async function changeOrganisation(
  ctx: Context,
  asking: AskedChange,
  intention: Intention,
): Promise<{ organisationOf: RowKey; revision: number; isRepeated: boolean } | Failure> {
  const { viewer, organisation, key } = asking;
  const { town } = viewer;
  const { mutation, asked, mirror } = intention;
  const request = { mutation, key, input: { organisation, ...asked }, missing: 'organisationNotFound' } as const;
  const before = mirror && (await findOrganisation(ctx.reader, town, organisation));
  const partner = before && partnerOf(before);
  try {
    const written = partner
      ? await writeInBothAs<Outcome>(ctx, viewer, { ...request, partner: partner.town }, async (writing) => {
          const record = await decide(ctx, writing, asking, intention, true);
          if ('refuse' in record) return record;
          const partners = await findOrganisation(writing.sql, partner.town, partner.organisation);
          if (!partners || !mirror) throw new Error(`${partner.town} has lost its row of a joint branch`);
          const subject = { type: 'PartyOrganisation', id: partners.id };
          return { record, mirror: { kind: intention.kind, subject, ...(await mirror(writing.sql, partners)) } };
        })
      : await writeAs<Outcome>(ctx, viewer, request, async (writing) => {
          const record = await decide(ctx, writing, asking, intention, false);
          return 'refuse' in record ? record : { record };
        });
    if ('failure' in written) return written.failure;
    const { outcome, revision, isRepeated } = written;
    return { organisationOf: { town, key: outcome.organisation }, revision, isRepeated };
  } catch (error) {
    // Joining happens once, so once is also how often this is done again.
    if (error instanceof JoinedMeanwhile) return changeOrganisation(ctx, asking, intention);
    throw error;
  }
}

/** The other town joined after it had been looked at which towns to write to. */
class JoinedMeanwhile extends Error {}

async function decide(
  ctx: Context,
  writing: Writing,
  { viewer, organisation: id, placesOf }: AskedChange,
  { kind, mirror, decide: decideIntention }: Intention,
  isInBoth: boolean,
): Promise<Record<Outcome> | { refuse: Failure }> {
  const { locale } = ctx;
  const { town, sql } = writing;
  const organisation = await findOrganisation(sql, town, id);
  if (!organisation) return { refuse: notFound(locale, 'organisationNotFound') };
  // Once more: it may have been reseated since it was looked up.
  const further = (await placesOf?.(ctx.over(sql), viewer)) ?? [];
  const moved = placeFault(ctx, viewer, [organisation.seatPath ?? '', ...further]);
  if (moved) return { refuse: moved };
  const { name, dissolvedOn } = organisation;
  if (dissolvedOn !== null) {
    const facts = { organisation: name, on: dissolvedOn };
    return { refuse: organisationIsDissolved(locale, { town, key: id }, facts) };
  }
  if (mirror && !isInBoth && partnerOf(organisation)) throw new JoinedMeanwhile();
  const told = await decideIntention(writing, organisation);
  if ('refuse' in told) return told;
  return { kind, subject: { type: 'PartyOrganisation', id }, ...told, outcome: { organisation: id } };
}

function partnerOf({ joinedOn, partnerTown, partnerOrganisation }: OrganisationSituation) {
  return joinedOn !== null && partnerTown !== null && partnerOrganisation !== null
    ? { town: partnerTown, organisation: partnerOrganisation }
    : null;
}
