import { ClaimResolver, UnitClaimsResolver } from './claims/claim.resolver.ts';
import {
  AlreadyClaimedResolver,
  ClaimAcceptedResolver,
  ClaimMutationsResolver,
  ClaimWithdrawnResolver,
  ProjectFullResolver,
} from './claims/claim-mutations.resolver.ts';
import { ProjectResolver } from './project.resolver.ts';
import { TownSeasonsResolver } from './seasons/town-seasons.resolver.ts';

/** All that GraphQL shows of seasons, projects and claims. */
export const projectResolvers = [
  TownSeasonsResolver,
  UnitClaimsResolver,
  ProjectResolver,
  ClaimResolver,
  ClaimMutationsResolver,
  ClaimAcceptedResolver,
  ClaimWithdrawnResolver,
  AlreadyClaimedResolver,
  ProjectFullResolver,
] as const;
