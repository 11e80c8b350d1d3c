import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ViewerResolver } from '../identity/viewer.resolver.ts';
import { FeedResolver } from '../ledger/feed.resolver.ts';
import { LedgerResolver } from '../ledger/ledger.resolver.ts';
import { ClaimMeetingResolver } from '../meetings/claim-meeting.resolver.ts';
import { MeetingResolver } from '../meetings/meeting.resolver.ts';
import { MeetingMutationsResolver, meetingFieldResolvers } from '../meetings/meeting-mutations.resolver.ts';
import { UnitResolver } from '../members/unit.resolver.ts';
import { ViewerUnitResolver } from '../members/viewer-unit.resolver.ts';
import { AdoptionByAreaResolver, AdoptionResolver } from '../metrics/adoption.resolver.ts';
import { MeetingBoardOfMeetingResolver, MeetingBoardResolver } from '../metrics/meeting-board.resolver.ts';
import { ClaimResolver, UnitClaimsResolver } from '../projects/claim.resolver.ts';
import {
  AlreadyClaimedResolver,
  ClaimAcceptedResolver,
  ClaimMutationsResolver,
  ClaimWithdrawnResolver,
  ProjectFullResolver,
} from '../projects/claim-mutations.resolver.ts';
import { ProjectResolver } from '../projects/project.resolver.ts';
import { TownSeasonsResolver } from '../projects/town-seasons.resolver.ts';
import { GridResolver, TownTerritoryResolver } from '../territory/grid.resolver.ts';
import { ViewerWithinResolver } from '../territory/viewer-within.resolver.ts';
import { TownResolver } from '../towns/town.resolver.ts';
import { FeedSubjectResolver, LedgerSubjectResolver, NodeResolver } from './node.resolver.ts';
import { suitCompilation } from './suit-compilation.ts';

/** The whole schema, assembled from the resolvers of every room. Inputs are validated by the services. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      ViewerResolver,
      ViewerWithinResolver,
      ViewerUnitResolver,
      TownResolver,
      TownTerritoryResolver,
      TownSeasonsResolver,
      GridResolver,
      UnitResolver,
      UnitClaimsResolver,
      ProjectResolver,
      ClaimResolver,
      ClaimMutationsResolver,
      ClaimAcceptedResolver,
      ClaimWithdrawnResolver,
      AlreadyClaimedResolver,
      ProjectFullResolver,
      MeetingResolver,
      ClaimMeetingResolver,
      MeetingMutationsResolver,
      ...meetingFieldResolvers,
      MeetingBoardOfMeetingResolver,
      AdoptionResolver,
      AdoptionByAreaResolver,
      MeetingBoardResolver,
      LedgerResolver,
      LedgerSubjectResolver,
      FeedResolver,
      FeedSubjectResolver,
    ],
    validate: false,
    pubSub: noPubSub,
  });
  return suitCompilation(schema);
}

/** type-graphql asks for one as soon as there is a subscription; `live/` follows revisions instead. */
const noPubSub = {
  publish: refuse,
  subscribe: refuse,
};

function refuse(): never {
  throw new Error('subscriptions are answered by live/, not by a pub/sub');
}
