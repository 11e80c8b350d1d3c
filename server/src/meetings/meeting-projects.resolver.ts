import type { Selectable } from 'kysely';
import { Args, ArgsType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Tables } from '../database/tables.ts';
import { PageArgs } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { pageOfEach } from '../graphql/pages-by-parent.ts';
import { projects, toProject } from '../projects/project.loaders.ts';
import type { ProjectType } from '../projects/project.type.ts';
import { ProjectConnection } from '../projects/project-connection.ts';
import { MeetingType } from './meeting.type.ts';

@ArgsType()
class MeetingProjectsArgs extends PageArgs {}

const projectsOfMeeting = pageOfEach<
  Selectable<Tables['project']> & { listed_by: string; position: number },
  ProjectType
>({
  list: (reader, town, meetings) =>
    projects(reader, town)
      .innerJoin('meeting_project', (join) =>
        join
          .onRef('meeting_project.town_code', '=', 'project.town_code')
          .onRef('meeting_project.project_id', '=', 'project.id'),
      )
      .select(['meeting_project.meeting_id as listed_by', 'meeting_project.position'])
      .where('meeting_project.meeting_id', 'in', meetings),
  parentColumn: 'listed_by',
  order: [{ column: 'position', holds: 'integer' }, { column: 'id' }],
  toItem: toProject,
});

@Resolver(() => MeetingType)
export class MeetingProjectsResolver {
  @FieldResolver(() => ProjectConnection, {
    description: 'Its whole list in its order, whatever has become of the projects; not for screens.',
  })
  projects(
    @Root() meeting: MeetingType,
    @Args(() => MeetingProjectsArgs) args: MeetingProjectsArgs,
    @Ctx() ctx: Context,
  ) {
    enter(ctx, 'readRegister', meeting.townCode);
    return projectsOfMeeting(ctx, { town: meeting.townCode, id: meeting.key }, args);
  }
}
