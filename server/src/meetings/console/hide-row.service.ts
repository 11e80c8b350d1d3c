import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { askAboutMeeting, changeMeeting, heldStatuses } from '../change-meeting.ts';
import type { WallChanged } from '../meeting.results.ts';
import type { HideRowInput, ShowRowInput } from './wall.inputs.ts';

/**
 * Has the walls leave out a project's row; totals still count it. Refusals: NotAllowed, InvalidInput (it is hidden
 * already), NotFound (also a project that is not on the list), WrongMeetingStatus.
 */
export function hideRow(ctx: Context, input: HideRowInput): Promise<WallChanged | Failure> {
  return switchRow(ctx, input, 'hideRow', true);
}

/** Has the walls show a hidden row again. Refusals: as `hideRow`, InvalidInput where it is not hidden. */
export function showRow(ctx: Context, input: ShowRowInput): Promise<WallChanged | Failure> {
  return switchRow(ctx, input, 'showRow', false);
}

async function switchRow(
  ctx: Context,
  input: HideRowInput | ShowRowInput,
  mutation: string,
  hides: boolean,
): Promise<WallChanged | Failure> {
  const { locale } = ctx;
  const asked = await askAboutMeeting(ctx, input);
  if ('code' in asked) return asked;
  const { town } = asked.viewer;
  const project = parseIdOf('Project', input.project);
  if (project?.town !== town) return notFound(locale, 'projectNotFound');
  const row = { town_code: town, meeting_id: asked.meeting, project_id: project.key };
  const written = await changeMeeting(ctx, asked, {
    mutation,
    asked: { project: project.key },
    during: heldStatuses,
    async decide({ sql, at }) {
      const listed = await sql
        .selectFrom('meeting_project')
        .innerJoin('project', (join) =>
          join
            .onRef('project.town_code', '=', 'meeting_project.town_code')
            .onRef('project.id', '=', 'meeting_project.project_id'),
        )
        .leftJoin('hidden_row', (join) =>
          join
            .onRef('hidden_row.town_code', '=', 'meeting_project.town_code')
            .onRef('hidden_row.meeting_id', '=', 'meeting_project.meeting_id')
            .onRef('hidden_row.project_id', '=', 'meeting_project.project_id'),
        )
        .select(['project.name', 'hidden_row.hidden_at as hiddenAt'])
        .where('meeting_project.town_code', '=', town)
        .where('meeting_project.meeting_id', '=', asked.meeting)
        .where('meeting_project.project_id', '=', project.key)
        .executeTakeFirst();
      if (!listed) return { refuse: notFound(locale, 'projectNotFound') };
      const facts = { project: listed.name };
      if (hides === (listed.hiddenAt !== null)) {
        const why = hides ? 'rowHiddenAlready' : 'rowNotHidden';
        return { refuse: invalidInput(locale, 'project', why, facts) };
      }
      if (hides) {
        await sql
          .insertInto('hidden_row')
          .values({ ...row, hidden_at: at })
          .execute();
      } else {
        await sql
          .deleteFrom('hidden_row')
          .where('town_code', '=', town)
          .where('meeting_id', '=', asked.meeting)
          .where('project_id', '=', project.key)
          .execute();
      }
      return {
        kind: hides ? 'ROW_HIDDEN' : 'ROW_SHOWN',
        facts,
        before: { isHidden: !hides },
        after: { project: project.key, isHidden: hides },
        outcome: {},
      };
    },
  });
  return 'code' in written ? written : { __typename: 'WallChanged', ...written };
}
