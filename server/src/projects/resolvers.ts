import { ClaimResolver, UnitClaimsResolver } from './claims/claim.resolver.ts';
import { ClaimMutationsResolver, claimResultResolvers } from './claims/claim-mutations.resolver.ts';
import { ClaimOfferResolver } from './claims/claim-offer.resolver.ts';
import {
  ClaimConsultationsResolver,
  ConsultationResolver,
  ProjectConsultationsResolver,
} from './consultations/consultation.resolver.ts';
import {
  ConsultationHeldResolver,
  ConsultationMutationsResolver,
} from './consultations/consultation-mutations.resolver.ts';
import { TownRulesChangedResolver, TownRulesResolver } from './consultations/town-rules.resolver.ts';
import { ContestResolver } from './contests/contest.resolver.ts';
import { ContestEntryResolver } from './contests/contest-entry.resolver.ts';
import { ContestMutationsResolver, contestResultResolvers } from './contests/contest-mutations.resolver.ts';
import {
  ClaimEvidenceResolver,
  EvidenceAddedResolver,
  EvidenceResolver,
  ProjectEvidenceResolver,
} from './evidence/evidence.resolver.ts';
import {
  MilestoneResolver,
  milestoneResultResolvers,
  ProjectMilestonesResolver,
} from './milestones/milestone.resolver.ts';
import { PoolProposalResolver, ProjectPoolResolver, ProjectProposedResolver } from './open-pool/open-pool.resolver.ts';
import { ProjectResolver } from './project.resolver.ts';
import { ProjectMutationsResolver, projectResultResolvers } from './project-mutations.resolver.ts';
import { ProjectStoryResolver } from './project-story.resolver.ts';
import { SeasonMutationsResolver, seasonResultResolvers } from './seasons/season-mutations.resolver.ts';
import { TownSeasonsResolver } from './seasons/town-seasons.resolver.ts';

/** All that GraphQL shows of seasons, projects and claims. */
export const projectResolvers = [
  TownSeasonsResolver,
  UnitClaimsResolver,
  ProjectResolver,
  ClaimResolver,
  ClaimMutationsResolver,
  ...claimResultResolvers,
  ClaimOfferResolver,
  ConsultationResolver,
  ProjectConsultationsResolver,
  ClaimConsultationsResolver,
  ConsultationMutationsResolver,
  ConsultationHeldResolver,
  TownRulesResolver,
  TownRulesChangedResolver,
  ContestResolver,
  ContestEntryResolver,
  ContestMutationsResolver,
  ...contestResultResolvers,
  ProjectMutationsResolver,
  ...projectResultResolvers,
  ProjectStoryResolver,
  ProjectPoolResolver,
  PoolProposalResolver,
  ProjectProposedResolver,
  ProjectMilestonesResolver,
  MilestoneResolver,
  ...milestoneResultResolvers,
  ProjectEvidenceResolver,
  ClaimEvidenceResolver,
  EvidenceResolver,
  EvidenceAddedResolver,
  SeasonMutationsResolver,
  ...seasonResultResolvers,
] as const;
