import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { standingStatuses } from '../projects/claim.entity.ts';
import { claims, toClaim } from '../projects/claim.loaders.ts';
import type { ClaimType } from '../projects/claim.type.ts';

/** The newest standing claims of a season, or those on a meeting's list. Fails with BAD_USER_INPUT outside of 1–100. */
export async function latestClaims(
  ctx: Context,
  town: string,
  of: { season: string } | { meeting: string },
  first: number,
): Promise<ClaimType[]> {
  if (first < 1 || first > 100) throw queryError(ctx.locale, 'BAD_USER_INPUT', 'pageSize');
  let query = claims(ctx.reader, town).where('claim.status', 'in', standingStatuses);
  if ('season' in of) {
    query = query
      .innerJoin('project', (join) =>
        join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
      )
      .where('project.season_id', '=', of.season);
  } else {
    query = query
      .innerJoin('meeting_project', (join) =>
        join
          .onRef('meeting_project.town_code', '=', 'claim.town_code')
          .onRef('meeting_project.project_id', '=', 'claim.project_id'),
      )
      .where('meeting_project.meeting_id', '=', of.meeting);
  }
  const rows = await query
    .orderBy('claim.revision', 'desc')
    .orderBy('claim.claimed_at', 'desc')
    .orderBy('claim.id', 'desc')
    .limit(first)
    .execute();
  return rows.map(toClaim);
}
