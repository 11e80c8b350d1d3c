import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ViewerResolver } from '../identity/viewer.resolver.ts';
import { FeedResolver } from '../ledger/feed.resolver.ts';
import { LedgerResolver } from '../ledger/ledger.resolver.ts';
import { meetingResolvers } from '../meetings/resolvers.ts';
import { memberResolvers } from '../members/resolvers.ts';
import { metricResolvers } from '../metrics/resolvers.ts';
import { projectResolvers } from '../projects/resolvers.ts';
import { territoryResolvers } from '../territory/resolvers.ts';
import { TownResolver } from '../towns/town.resolver.ts';
import { callLeanly } from './lean-resolvers.ts';
import { FeedSubjectResolver, LedgerSubjectResolver, NodeResolver, UnitEventSubjectResolver } from './node.resolver.ts';
import { suitCompilation } from './suit-compilation.ts';

/** The whole schema, assembled from the resolvers of every room. Inputs are validated by the services. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      ViewerResolver,
      ...territoryResolvers,
      ...memberResolvers,
      TownResolver,
      ...projectResolvers,
      ...meetingResolvers,
      ...metricResolvers,
      LedgerResolver,
      LedgerSubjectResolver,
      UnitEventSubjectResolver,
      FeedResolver,
      FeedSubjectResolver,
    ],
    validate: false,
    pubSub: noPubSub,
  });
  return suitCompilation(callLeanly(schema));
}

/** type-graphql asks for one as soon as there is a subscription; `live/` follows revisions instead. */
const noPubSub = {
  publish: refuse,
  subscribe: refuse,
};

function refuse(): never {
  throw new Error('subscriptions are answered by live/, not by a pub/sub');
}
