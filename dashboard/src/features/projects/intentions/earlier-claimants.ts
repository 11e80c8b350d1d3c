interface EarlierSeason {
  season: { name: string };
  claims: readonly { unit: { id: string; name: string; leftOn: string | null } }[];
  previous?: EarlierSeason | null;
}

export interface EarlierClaimant {
  id: string;
  name: string;
  /** The last season that it stood behind the project in. */
  season: string;
}

/**
 * Returns the members that stood behind a project in the seasons from `latest` back, the most recent first: a claim of
 * theirs renews (续认领). Without those of `present`, who stand behind it already.
 */
export function earlierClaimants(latest: EarlierSeason | null, present: readonly string[]): EarlierClaimant[] {
  const had = new Set(present);
  const found: EarlierClaimant[] = [];
  for (let earlier = latest; earlier; earlier = earlier.previous ?? null) {
    for (const { unit } of earlier.claims) {
      if (unit.leftOn === null && !had.has(unit.id))
        found.push({ id: unit.id, name: unit.name, season: earlier.season.name });
      had.add(unit.id);
    }
  }
  return found;
}
