import type { Api } from './api.ts';
import { everyPage } from './pages.ts';

export interface ListedClaim {
  id: string;
  kind: 'NEW' | 'RENEWAL';
  status: 'ACTIVE' | 'FULFILLED' | 'WITHDRAWN';
  revision: number;
  unit: { id: string };
  project: { id: string };
  season: string;
  pledge: { inKind: string | null } | null;
}

const claimsQuery = `
  query ($town: TownCode!, $season: String, $status: [ClaimStatus!], $after: String) {
    page: claims(town: $town, season: $season, status: $status, first: 100, after: $after) {
      nodes { id kind status revision unit { id } project { id season { name } } pledge { inKind } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** A town's claims that stand, of one season or of all. */
export async function standingClaims(api: Api, town: string, season?: string): Promise<ListedClaim[]> {
  const claims = await everyPage<Omit<ListedClaim, 'season'> & { project: { id: string; season: { name: string } } }>(
    api,
    claimsQuery,
    { town, season, status: ['ACTIVE', 'FULFILLED'] },
  );
  return claims.map(({ project, ...claim }) => ({
    ...claim,
    project: { id: project.id },
    season: project.season.name,
  }));
}

/** One unit on one project, as a key. */
export function pairOf(unit: string, project: string): string {
  return `${unit} ${project}`;
}
