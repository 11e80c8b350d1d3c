import { GridResolver, TownTerritoryResolver } from './grids/grid.resolver.ts';
import { GridHistoryResolver, GridStateResolver } from './grids/grid-state.resolver.ts';
import { ViewerWithinResolver } from './grids/viewer-within.resolver.ts';
import { PostHolderResolver } from './holders/post-holder.resolver.ts';
import { JointBranchMutationsResolver } from './joint-branches/joint-branch-mutations.resolver.ts';
import { GridOrganisationsResolver, OrganisationResolver } from './organisations/organisation.resolver.ts';
import {
  OrganisationMutationsResolver,
  organisationFieldResolvers,
} from './organisations/organisation-mutations.resolver.ts';
import { GridPostsResolver, HolderPostsResolver, PostHoldingResolver, PostResolver } from './posts/post.resolver.ts';
import { PostMutationsResolver, postResultResolvers } from './posts/post-mutations.resolver.ts';
import { GridMutationsResolver, gridFieldResolvers } from './redrawing/grid-mutations.resolver.ts';
import { GridStationsResolver, PostStationResolver, StationResolver } from './stations/station.resolver.ts';
import { StationMutationsResolver, stationResultResolvers } from './stations/station-mutations.resolver.ts';

/** All that GraphQL shows of grids, organisations, posts and stations. */
export const territoryResolvers = [
  ViewerWithinResolver,
  TownTerritoryResolver,
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
] as const;
