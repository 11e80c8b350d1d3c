import type { OrganisationKind } from './party-organisation.entity.ts';

const ranks: { [kind in OrganisationKind]: number } = {
  WORK_COMMITTEE: 4,
  COMMITTEE: 4,
  GENERAL_BRANCH: 3,
  BRANCH: 2,
  GROUP: 1,
};

/** Whether an organisation of that kind can have one of kind `below` directly under it: a parent is never lower. */
export function canStandAbove(kind: OrganisationKind, below: OrganisationKind): boolean {
  return ranks[kind] >= ranks[below];
}
