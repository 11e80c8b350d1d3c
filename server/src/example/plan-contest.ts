import { sortKeyOf } from '../language/sort-key.ts';
import { Random } from '../random.ts';
import type { SeasonFigures } from './example-town.ts';
import { type ContestPlan, numbered, type Row } from './rows.ts';

const reasons = {
  COLLECTED: ['居民提议，党总支申报。', '年度重点工作，申报参评。', '多方联动，已有初步成效。'],
  SHORTLISTED: ['特色鲜明，可看可学。', '群众参与度高。', '机制完整，成效明显。'],
  RECOMMENDED: ['综合评分居前，推荐参加区级评选。', '示范作用明显，推荐参加区级评选。'],
};

const placeNames = ['治理样板间', '议事厅', '共享客厅', '红色驿站', '睦邻点'];

/** The season's contest, if it has one: entries of different neighbourhoods, with the project there if there is one. */
export function planContest(
  season: Row<'season'>,
  projects: readonly Row<'project'>[],
  neighbourhoods: readonly { code: string; name: string }[],
  { contest: figures }: SeasonFigures,
): ContestPlan | null {
  if (!figures) return null;
  const { town_code } = season;
  const random = new Random(`${town_code}:${season.id}:contest`);
  const contest = {
    town_code,
    id: `contest-${season.id}`,
    season_id: season.id,
    name: figures.name,
    opened_on: figures.openedOn,
    closed_on: figures.closedOn,
  };
  const entering = random.shuffled(neighbourhoods).slice(0, figures.collected);
  const steps: Row<'contest_step'>[] = [];
  const entries = entering.map(({ code, name: place }, index): Row<'contest_entry'> => {
    const id = numbered('ce', index + 1);
    const take = (stage: Row<'contest_step'>['stage'], on: string, by: Row<'contest_step'>['by_role']) =>
      steps.push({
        town_code,
        id: `${id}-${stage.toLowerCase()}`,
        entry_id: id,
        stage,
        on_date: on,
        by_role: by,
        why: random.pick(reasons[stage]),
      });
    take('COLLECTED', figures.openedOn, 'COORDINATOR');
    if (index < figures.shortlisted) take('SHORTLISTED', figures.shortlistedOn, 'COORDINATOR');
    if (index < figures.recommended) take('RECOMMENDED', figures.recommendedOn, 'ADMINISTRATOR');
    const project = projects.find(({ grid_id }) => grid_id === code);
    const name = project?.name ?? `${place}${random.pick(placeNames)}`;
    return {
      town_code,
      id,
      contest_id: contest.id,
      grid_id: code,
      project_id: project?.id ?? null,
      name,
      sort_key: sortKeyOf(name),
      stage: index < figures.recommended ? 'RECOMMENDED' : index < figures.shortlisted ? 'SHORTLISTED' : 'COLLECTED',
    };
  });
  return { contest, entries, steps };
}
