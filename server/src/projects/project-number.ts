import { type ProjectCategory, projectCategories } from './project.entity.ts';

/** The sort key of the n-th project (from 1) that came to a season: its list goes by category, then by number. */
export function projectNumber(category: ProjectCategory, number: number): string {
  return `${projectCategories.indexOf(category) + 1}-${String(number).padStart(3, '0')}`;
}

/** The sort key of the same project in another category. */
export function renumbered(sortKey: string, category: ProjectCategory): string {
  return projectNumber(category, Number(sortKey.split('-').at(-1)));
}
