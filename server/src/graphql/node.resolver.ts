import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type Action, may } from '../identity/scope.ts';
import { entryByRevision } from '../ledger/ledger-entry.loaders.ts';
import { FeedEntryType, LedgerEntryType } from '../ledger/ledger-entry.type.ts';
import { invitationById } from '../meetings/invitations/invitation.loaders.ts';
import { meetingById } from '../meetings/meeting.loaders.ts';
import { allianceById } from '../members/alliances/alliance.loaders.ts';
import { allianceMemberById } from '../members/alliances/alliance-member.loaders.ts';
import { allianceSeatById } from '../members/alliances/alliance-seat.loaders.ts';
import { pairingById } from '../members/pairings/pairing.loaders.ts';
import { unitById } from '../members/units/unit.loaders.ts';
import { UnitEventType } from '../members/units/unit-event.type.ts';
import { claimById } from '../projects/claims/claim.loaders.ts';
import { consultationById } from '../projects/consultations/consultation.loaders.ts';
import { contestById, entryById } from '../projects/contests/contest.loaders.ts';
import { evidenceById } from '../projects/evidence/evidence.loaders.ts';
import { milestoneById } from '../projects/milestones/milestone.loaders.ts';
import { findProject } from '../projects/project.loaders.ts';
import { seasonsOfTown } from '../projects/seasons/season.loaders.ts';
import { gridById } from '../territory/grids/grid.loaders.ts';
import { postHolderById } from '../territory/holders/post-holder.loaders.ts';
import { organisationById } from '../territory/organisations/organisation.loaders.ts';
import { postById } from '../territory/posts/post.loaders.ts';
import { stationById } from '../territory/stations/station.loaders.ts';
import { townByCode } from '../towns/town.loaders.ts';
import type { TownKey } from './batches.ts';
import type { Context } from './context.ts';
import { type GlobalId, parseGlobalId } from './ids.ts';
import { Node } from './node.ts';

interface NodeRule {
  /** What the viewer must be allowed to do in the node's town. */
  action: Action;
  find: (ctx: Context, key: TownKey) => Promise<Node | undefined>;
}

/** Every type that has a global id: who may look it up, and how. */
const nodes: { [type: string]: NodeRule } = {
  Town: { action: 'readBoard', find: (ctx, { town, id }) => ctx.load(townByCode, id === town ? town : '') },
  Meeting: { action: 'readBoard', find: (ctx, key) => ctx.load(meetingById, key) },
  Invitation: { action: 'readInvitations', find: (ctx, key) => ctx.load(invitationById, key) },
  Grid: { action: 'readRegister', find: (ctx, key) => ctx.load(gridById, key) },
  Post: { action: 'readRegister', find: (ctx, key) => ctx.load(postById, key) },
  Station: { action: 'readRegister', find: (ctx, key) => ctx.load(stationById, key) },
  PostHolder: { action: 'readRegister', find: (ctx, key) => ctx.load(postHolderById, key) },
  PartyOrganisation: { action: 'readRegister', find: (ctx, key) => ctx.load(organisationById, key) },
  Pairing: { action: 'readRegister', find: (ctx, key) => ctx.load(pairingById, key) },
  Alliance: { action: 'readRegister', find: (ctx, key) => ctx.load(allianceById, key) },
  AllianceMember: { action: 'readRegister', find: (ctx, key) => ctx.load(allianceMemberById, key) },
  AllianceSeat: { action: 'readRegister', find: (ctx, key) => ctx.load(allianceSeatById, key) },
  Unit: { action: 'readRegister', find: (ctx, key) => ctx.load(unitById, key) },
  LedgerEntry: {
    action: 'readLedger',
    find: async (ctx, { town, id }) =>
      /^[1-9]\d{0,9}$/.test(id) && Number(id) < 2 ** 31 ? ctx.load(entryByRevision, { town, id }) : undefined,
  },
  Project: { action: 'readRegister', find: (ctx, { town, id }) => findProject(ctx, town, id) },
  Milestone: { action: 'readRegister', find: (ctx, key) => ctx.load(milestoneById, key) },
  Evidence: { action: 'readRegister', find: (ctx, key) => ctx.load(evidenceById, key) },
  Claim: { action: 'readRegister', find: (ctx, key) => ctx.load(claimById, key) },
  Consultation: { action: 'readRegister', find: (ctx, key) => ctx.load(consultationById, key) },
  Contest: { action: 'readRegister', find: (ctx, key) => ctx.load(contestById, key) },
  ContestEntry: { action: 'readRegister', find: (ctx, key) => ctx.load(entryById, key) },
  Season: {
    action: 'readRegister',
    find: async (ctx, { town, id }) => (await seasonsOfTown(ctx, town)).find(({ key }) => key === id),
  },
};

const subjectField = {
  nullable: true,
  description: 'What it is about; null when that is not there any more, or the viewer may not see it.',
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id; null when there is none that the viewer may see.',
  })
  node(@Arg('id', () => ID, { description: 'The global id.' }) id: string, @Ctx() ctx: Context) {
    const parsed = parseGlobalId(id);
    return parsed && findNode(ctx, parsed);
  }
}

/** What an entry of the ledger is about can be a thing of any room, so it is found where all of them are known. */
@Resolver(() => FeedEntryType)
export class FeedSubjectResolver {
  @FieldResolver(() => Node, subjectField)
  subject(@Root() { subjectKey }: FeedEntryType, @Ctx() ctx: Context) {
    return subjectKey && findNode(ctx, subjectKey);
  }
}

@Resolver(() => LedgerEntryType)
export class LedgerSubjectResolver {
  @FieldResolver(() => Node, subjectField)
  subject(@Root() { subjectKey }: LedgerEntryType, @Ctx() ctx: Context) {
    return subjectKey && findNode(ctx, subjectKey);
  }
}

@Resolver(() => UnitEventType)
export class UnitEventSubjectResolver {
  @FieldResolver(() => Node, subjectField)
  subject(@Root() { subjectKey }: UnitEventType, @Ctx() ctx: Context) {
    return findNode(ctx, subjectKey);
  }
}

/** Anything that has a global id; null when the viewer may not see it, undefined when it is not there. */
async function findNode(ctx: Context, { type, town, key }: GlobalId): Promise<Node | null | undefined> {
  const rule = Object.hasOwn(nodes, type) && nodes[type];
  if (!rule || !may(ctx.viewer, rule.action, town)) return null;
  return rule.find(ctx, { town, id: key });
}
