import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { AnsweredAnew } from '../graphql/answered-anew.ts';
import { type Connection, connectionOf, page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { encodeCursor } from '../graphql/cursor.ts';
import { enter } from '../graphql/doors.ts';
import { parseGlobalId, parseIdOf } from '../graphql/ids.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { accountNames, auditEntries, toLedgerEntry } from './ledger-entry.loaders.ts';
import { ActorType, LedgerEntryType } from './ledger-entry.type.ts';
import { summaryOf } from './summary.ts';

const LedgerConnection = connectionOf(() => LedgerEntryType, 'Ledger', 'entries of the ledger (台账)');

@ArgsType()
class LedgerArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => ID, { nullable: true, description: 'Only entries about this.' })
  subject?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this account did.' })
  actor?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the start or after `after`: 1–100, 50 if left out.' })
  first?: number | null;

  @Field(() => Int, { nullable: true, description: 'Continue after this revision.' })
  after?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many up to the newest or before `before`: 1–100.' })
  last?: number | null;

  @Field(() => Int, { nullable: true, description: 'Stop before this revision.' })
  before?: number | null;
}

@Resolver(() => LedgerEntryType)
export class LedgerResolver {
  @Query(() => LedgerConnection, {
    description: 'What was written to the town, the earliest first (台账); for its leaders and administrators.',
  })
  async ledger(@Args(() => LedgerArgs) args: LedgerArgs, @Ctx() ctx: Context): Promise<Connection<LedgerEntryType>> {
    enter(ctx, 'readLedger', args.town);
    let query = auditEntries(ctx.reader, args.town);
    if (args.subject != null) {
      const subject = parseGlobalId(args.subject);
      const isHere = subject?.town === args.town;
      query = query
        .where('subject_type', '=', isHere ? subject.type : '')
        .where('subject_id', '=', isHere ? subject.key : '');
    }
    if (args.actor != null) {
      const actor = parseIdOf('Account', args.actor);
      query = query.where('actor_id', '=', actor?.town === args.town ? actor.key : '');
    }
    const order = [{ column: 'revision', holds: 'integer' as const }];
    const { first, last } = args;
    const pageArgs = { first, last, after: toCursor(args.after), before: toCursor(args.before) };
    return withRevisionsAsCursors(await page(ctx, query, order, pageArgs, toLedgerEntry));
  }

  /** Names of people change without the town's revision. */
  @AnsweredAnew()
  @FieldResolver(() => ActorType, { description: 'Who did it.' })
  async actor(@Root() { town, actorId, actorRole }: LedgerEntryType, @Ctx() ctx: Context): Promise<ActorType> {
    const account = await ctx.load(accountNames, { town, id: actorId });
    return { name: account?.name ?? null, role: actorRole };
  }

  @FieldResolver(() => String, { description: 'The entry as a sentence in the reader’s language.' })
  summary(@Root() { kind, facts }: LedgerEntryType, @Ctx() { locale }: Context): string {
    return summaryOf(locale, kind, facts);
  }
}

function toCursor(revision: number | null | undefined): string | null {
  return revision == null ? null : encodeCursor([revision]);
}

/** Here a revision is the place in the list, so that a client goes on with the one that it has. */
function withRevisionsAsCursors(connection: Connection<LedgerEntryType>): Connection<LedgerEntryType> {
  const edges = connection.edges.map(({ node }) => ({ node, cursor: String(node.revision) }));
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return { ...connection, edges, pageInfo: { ...connection.pageInfo, startCursor, endCursor } };
}
