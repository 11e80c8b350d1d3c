import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ViewerResolver } from '../identity/viewer.resolver.ts';
import { FeedResolver } from '../ledger/feed.resolver.ts';
import { LedgerResolver } from '../ledger/ledger.resolver.ts';
import { ClaimMeetingResolver } from '../meetings/claim-meeting.resolver.ts';
import { MeetingResolver } from '../meetings/meeting.resolver.ts';
import { MeetingMutationsResolver, meetingFieldResolvers } from '../meetings/meeting-mutations.resolver.ts';
import { OrganisationUnitsResolver, UnitOrganisationsResolver } from '../members/organisation-units.resolver.ts';
import {
  GridPairingsResolver,
  OrganisationPairingsResolver,
  PairingResolver,
  UnitPairingsResolver,
} from '../members/pairing.resolver.ts';
import { PairingMutationsResolver, pairingResultResolvers } from '../members/pairing-mutations.resolver.ts';
import { PairingPartyResolver } from '../members/pairing-party.resolver.ts';
import { UnitResolver } from '../members/unit.resolver.ts';
import { ViewerUnitResolver } from '../members/viewer-unit.resolver.ts';
import { AdoptionByAreaResolver, AdoptionResolver } from '../metrics/adoption.resolver.ts';
import { BlankContactResolver, BlankResolver, GridBlanksResolver } from '../metrics/blank.resolver.ts';
import { CoverageByAreaResolver, CoverageResolver, GridCoverageResolver } from '../metrics/coverage.resolver.ts';
import { GridsResolver } from '../metrics/grids.resolver.ts';
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
import { GridResolver, TownTerritoryResolver } from '../territory/grids/grid.resolver.ts';
import { GridHistoryResolver, GridStateResolver } from '../territory/grids/grid-state.resolver.ts';
import { ViewerWithinResolver } from '../territory/grids/viewer-within.resolver.ts';
import { PostHolderResolver } from '../territory/holders/post-holder.resolver.ts';
import { JointBranchMutationsResolver } from '../territory/joint-branches/joint-branch-mutations.resolver.ts';
import { GridOrganisationsResolver, OrganisationResolver } from '../territory/organisations/organisation.resolver.ts';
import {
  OrganisationMutationsResolver,
  organisationFieldResolvers,
} from '../territory/organisations/organisation-mutations.resolver.ts';
import {
  GridPostsResolver,
  HolderPostsResolver,
  PostHoldingResolver,
  PostResolver,
} from '../territory/posts/post.resolver.ts';
import { PostMutationsResolver, postResultResolvers } from '../territory/posts/post-mutations.resolver.ts';
import { GridMutationsResolver, gridFieldResolvers } from '../territory/redrawing/grid-mutations.resolver.ts';
import { GridStationsResolver, PostStationResolver, StationResolver } from '../territory/stations/station.resolver.ts';
import { StationMutationsResolver, stationResultResolvers } from '../territory/stations/station-mutations.resolver.ts';
import { TownResolver } from '../towns/town.resolver.ts';
import { callLeanly } from './lean-resolvers.ts';
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
      GridMutationsResolver,
      ...gridFieldResolvers,
      GridHistoryResolver,
      GridStateResolver,
      PostHolderResolver,
      PostResolver,
      PostHoldingResolver,
      HolderPostsResolver,
      GridPostsResolver,
      PostMutationsResolver,
      ...postResultResolvers,
      StationResolver,
      GridStationsResolver,
      PostStationResolver,
      StationMutationsResolver,
      ...stationResultResolvers,
      OrganisationResolver,
      GridOrganisationsResolver,
      OrganisationMutationsResolver,
      ...organisationFieldResolvers,
      JointBranchMutationsResolver,
      UnitResolver,
      OrganisationUnitsResolver,
      UnitOrganisationsResolver,
      UnitClaimsResolver,
      PairingResolver,
      PairingPartyResolver,
      PairingMutationsResolver,
      ...pairingResultResolvers,
      GridPairingsResolver,
      UnitPairingsResolver,
      OrganisationPairingsResolver,
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
      GridsResolver,
      CoverageResolver,
      CoverageByAreaResolver,
      GridCoverageResolver,
      GridBlanksResolver,
      BlankResolver,
      BlankContactResolver,
      LedgerResolver,
      LedgerSubjectResolver,
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
