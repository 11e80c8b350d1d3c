// The adoption formulas of the domain, pure. A claim stands while it is ACTIVE or FULFILLED; only standing claims count,
// but for the count of withdrawals.
import type { UnitKind } from '../members/units/unit.entity.ts';
import type { ProjectCategory } from '../projects/project.entity.ts';
import { type AdoptionFacts, type ClaimFact, type ProjectFact } from './adoption-facts.ts';
import { type Rate, rate, rateOf } from './rate.ts';

export interface ProjectRates {
  /** Projects with at least one standing claim, of the projects on offer. */
  projects: Rate;
  /** Standing claims, of the slots of the projects on offer. */
  slots: Rate;
}

export interface ClaimCounts {
  new: number;
  renewed: number;
  withdrawn: number;
  /** New and renewed. */
  total: number;
}

/** The claims that stand. */
export function standing(claims: readonly ClaimFact[]): ClaimFact[] {
  return claims.filter(({ status }) => status !== 'WITHDRAWN');
}

/** How far a set of projects is adopted. `claims` may hold claims on other projects. */
export function projectRates(projects: readonly ProjectFact[], claims: readonly ClaimFact[]): ProjectRates {
  const offered = new Set(projects.map(({ id }) => id));
  const counted = standing(claims).filter(({ project }) => offered.has(project));
  const adopted = new Set(counted.map(({ project }) => project));
  return {
    projects: rate(adopted.size, offered.size),
    slots: rate(
      counted.length,
      projects.reduce((sum, { slots }) => sum + slots, 0),
    ),
  };
}

/** Units with a standing claim, of the units that were members at any time in the season. */
export function unitsRate(members: readonly { id: string }[], claims: readonly ClaimFact[]): Rate {
  const claiming = new Set(standing(claims).map(({ unit }) => unit));
  return rateOf(members, ({ id }) => claiming.has(id));
}

/**
 * Of the previous season's standing claims whose series is offered again, those whose unit has a standing claim in that
 * series now.
 */
export function renewalRate({ projects, claims, previousClaims }: AdoptionFacts): Rate {
  const seriesOf = new Map(projects.map(({ id, series }) => [id, series]));
  const offeredAgain = new Set(seriesOf.values());
  const held = new Set(standing(claims).map(({ unit, project }) => `${unit} ${seriesOf.get(project)}`));
  return rateOf(
    previousClaims.filter(({ series }) => offeredAgain.has(series)),
    ({ unit, series }) => held.has(`${unit} ${series}`),
  );
}

/** Fulfilled claims, of those that stand. */
export function fulfilmentRate(claims: readonly ClaimFact[]): Rate {
  return rateOf(standing(claims), ({ status }) => status === 'FULFILLED');
}

export function claimCounts(claims: readonly ClaimFact[]): ClaimCounts {
  const stand = standing(claims);
  const renewed = stand.filter(({ kind }) => kind === 'RENEWAL').length;
  return {
    new: stand.length - renewed,
    renewed,
    withdrawn: claims.length - stand.length,
    total: stand.length,
  };
}

/** What standing claims promise: money in cents, and volunteers. */
export function pledged(claims: readonly ClaimFact[]): { cents: number; volunteers: number } {
  const stand = standing(claims);
  return {
    cents: stand.reduce((sum, claim) => sum + (claim.pledgedCents ?? 0), 0),
    volunteers: stand.reduce((sum, claim) => sum + (claim.pledgedVolunteers ?? 0), 0),
  };
}

/** The rates of each category, in the given order, also of those without a project. */
export function byCategory(categories: readonly ProjectCategory[], { projects, claims }: AdoptionFacts) {
  return categories.map((category) => ({
    category,
    ...projectRates(
      projects.filter((project) => project.category === category),
      claims,
    ),
  }));
}

/** The rates of each area, in the given order, also of those without a project. */
export function byArea(areas: readonly string[], { projects, claims }: AdoptionFacts) {
  return areas.map((area) => ({
    area,
    ...projectRates(
      projects.filter((project) => project.area === area),
      claims,
    ),
  }));
}

/** Of each kind of unit, the rate of units that claim, and how many claims of theirs stand. */
export function byUnitKind(kinds: readonly UnitKind[], { members, claims }: AdoptionFacts) {
  const kindOf = new Map(members.map(({ id, kind }) => [id, kind]));
  return kinds.map((kind) => ({
    kind,
    units: unitsRate(
      members.filter((member) => member.kind === kind),
      claims,
    ),
    claims: standing(claims).filter(({ unit }) => kindOf.get(unit) === kind).length,
  }));
}
