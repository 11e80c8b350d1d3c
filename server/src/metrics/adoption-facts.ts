import type { UnitKind } from '../members/units/unit.entity.ts';
import type { ClaimKind, ClaimStatus } from '../projects/claims/claim.entity.ts';
import type { ProjectCategory } from '../projects/project.entity.ts';

/** What the adoption formulas are computed from: plain rows of one town and season, at one revision. */
export interface AdoptionFacts {
  /** The season's projects that are on offer: stage OFFERED, UNDER_WAY or COMPLETED. */
  projects: ProjectFact[];
  /** All claims on those projects, withdrawn ones too. */
  claims: ClaimFact[];
  /** The units that were members at any time in the season. */
  members: MemberFact[];
  /** The standing claims of the season before. */
  previousClaims: { unit: string; series: string }[];
}

export interface ProjectFact {
  id: string;
  series: string;
  category: ProjectCategory;
  /** The area that the project's grid lies in; null for a project of the town itself. */
  area: string | null;
  slots: number;
}

export interface ClaimFact {
  project: string;
  unit: string;
  kind: ClaimKind;
  status: ClaimStatus;
  claimedAt: string;
  pledgedCents: number | null;
  pledgedVolunteers: number | null;
}

export interface MemberFact {
  id: string;
  kind: UnitKind;
}
