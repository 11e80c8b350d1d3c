import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { pageOfEach } from '../graphql/pages-by-parent.ts';
import type { MeetingType } from '../meetings/meeting.type.ts';
import { standingStatuses } from '../projects/claims/claim.entity.ts';
import { claims, newestFirst, toClaim } from '../projects/claims/claim.loaders.ts';
import type { ClaimType } from '../projects/claims/claim.type.ts';
import { offeredStages } from '../projects/project.entity.ts';

/** The newest standing claims of a season. Fails with BAD_USER_INPUT outside of 1–100. */
export async function latestOfSeason(ctx: Context, town: string, season: string, first: number): Promise<ClaimType[]> {
  if (first < 1 || first > 100) throw queryError(ctx.locale, 'BAD_USER_INPUT', 'pageSize');
  const rows = await claims(ctx.reader, town)
    .innerJoin('project', (join) =>
      join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
    )
    .where('project.season_id', '=', season)
    .where('project.stage', 'in', offeredStages)
    .where('claim.status', 'in', standingStatuses)
    .orderBy('claim.revision', 'desc')
    .orderBy('claim.claimed_at', 'desc')
    .orderBy('claim.id', 'desc')
    .limit(first)
    .execute();
  return rows.map(toClaim);
}

const pagesOfMeetings = pageOfEach<Selectable<Tables['claim']> & { listed_by: string }, ClaimType>({
  list: (reader, town, meetings, shown) =>
    claims(reader, town)
      .innerJoin('meeting_project', (join) =>
        join
          .onRef('meeting_project.town_code', '=', 'claim.town_code')
          .onRef('meeting_project.project_id', '=', 'claim.project_id'),
      )
      .innerJoin('project', (join) =>
        join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
      )
      .select('meeting_project.meeting_id as listed_by')
      .where('project.stage', 'in', offeredStages)
      .where('meeting_project.meeting_id', 'in', meetings)
      .where('claim.status', 'in', standingStatuses)
      .$if(shown === 'on walls', (list) =>
        list.where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('hidden_row')
                .select('hidden_row.project_id')
                .whereRef('hidden_row.town_code', '=', 'meeting_project.town_code')
                .whereRef('hidden_row.meeting_id', '=', 'meeting_project.meeting_id')
                .whereRef('hidden_row.project_id', '=', 'meeting_project.project_id'),
            ),
          ),
        ),
      ),
  parentColumn: 'listed_by',
  order: newestFirst,
  toItem: toClaim,
});

/**
 * The newest standing claims on a meeting's list; for walls without those on hidden rows. Fails with BAD_USER_INPUT outside
 * of 1–100.
 */
export async function latestOfMeeting(
  ctx: Context,
  { townCode: town, key }: MeetingType,
  first: number,
  asWall: boolean,
): Promise<ClaimType[]> {
  const page = await pagesOfMeetings(ctx, { town, id: key }, { first }, asWall ? 'on walls' : null);
  return page?.nodes ?? [];
}
