// What boards are made of, for all boards of an operation together.
import { batchManyById } from '../graphql/batches.ts';
import { offeredStages } from '../projects/project.entity.ts';
import { projects, toProject } from '../projects/project.loaders.ts';
import { readClaims, readListedProjects, readUnits } from './adoption-rows.ts';

/** Of each meeting those projects on its list that are on offer, in the list's order. */
export const projectsOfMeeting = batchManyById(
  async (reader, town, meetings) => {
    const rows = await projects(reader, town)
      .innerJoin('meeting_project', (join) =>
        join
          .onRef('meeting_project.town_code', '=', 'project.town_code')
          .onRef('meeting_project.project_id', '=', 'project.id'),
      )
      .select('meeting_project.meeting_id')
      .where('meeting_project.meeting_id', 'in', meetings)
      .where('project.stage', 'in', offeredStages)
      .orderBy('meeting_project.position')
      .orderBy('project.id')
      .execute();
    return rows.map((row) => ({ meeting: row.meeting_id, project: toProject(row) }));
  },
  ({ meeting }) => meeting,
);

/** Of each meeting the facts of those projects on its list that are on offer. */
export const offeredOfMeeting = batchManyById(readListedProjects, ({ meeting }) => meeting);

/** Of each season all claims on its projects on offer. */
export const claimsOfSeason = batchManyById(readClaims, ({ season }) => season);

/** Every unit that ever was a member; the id is the town's code. */
export const unitsOfTown = batchManyById(
  async (reader, town) => (await readUnits(reader, town)).map((unit) => ({ ...unit, town })),
  ({ town }) => town,
);
