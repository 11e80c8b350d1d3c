import type { BlankType } from './blank.type.ts';
import type { TownCoverage } from './coverage.loaders.ts';
import type { TownDay } from './coverage-day.ts';
import { type CoverageKind, coverageKinds } from './coverage-facts.ts';
import { blankKinds, blanksOf, type JudgedGrid } from './coverage-formulas.ts';

/** A town's blanks of those kinds, of all if none are named, kind by kind in the order of the tree. */
export function listBlanks({ when, judged }: TownCoverage, kinds?: readonly CoverageKind[] | null): BlankType[] {
  const wanted = coverageKinds.filter((kind) => kinds == null || kinds.includes(kind));
  return wanted.flatMap((kind) => blanksOf(judged, kind).map((one) => toBlank(when, one, kind)));
}

/** The blanks of one grid. */
export function blanksAt({ when, at }: TownCoverage, grid: string): BlankType[] {
  const one = at(grid);
  return one ? blankKinds(one).map((kind) => toBlank(when, one, kind)) : [];
}

function toBlank(when: TownDay, { grid, missing }: JudgedGrid, kind: CoverageKind): BlankType {
  return { kind, households: grid.households, missing: kind === 'STAFFING' ? missing : [], when, blank: grid };
}
