import type { ListedNeighbourhood } from '../exchange/divisions.ts';
import { type ProjectCategory, projectCategories } from '../projects/project.entity.ts';
import { Random } from '../random.ts';
import type { ExampleTown } from './example-town.ts';
import { entriesFor } from './project-catalogue.ts';
import { numbered } from './rows.ts';

/** A project over the seasons: what stays the same of it. */
export interface Series {
  id: string;
  grid: string;
  name: string;
  category: ProjectCategory;
  need: string;
  slots: number;
  /** The unit that takes it on whenever it is offered, of the known ones. */
  unit?: string;
}

/** The series offered in each of the town's seasons, in the order of `town.seasons`. */
export function planSeries(town: ExampleTown, listed: readonly ListedNeighbourhood[]): Series[][] {
  const random = new Random(`${town.name}:series`);
  let count = 0;
  const next = (series: Omit<Series, 'id'>): Series => {
    count += 1;
    return { id: numbered('s', count), ...series };
  };
  const codes = new Map(listed.map(({ name, code }) => [name, code]));
  const known = town.known.map(({ neighbourhood, title, category, need, unit, from = 0, until = 9999 }) => {
    const grid = codes.get(neighbourhood);
    if (!grid) throw new Error(`${town.name} has no ${neighbourhood}`);
    const series = next({ grid, name: `${neighbourhood}·${title}`, category, need, slots: 2, unit });
    return { series, from, until };
  });
  const invented = inventSeries(listed, random, new Set(known.map(({ series }) => series.name)));
  let before: Series[] = [];
  return town.seasons.map(({ year, projects, offeredAgain }) => {
    const ours = known.filter(({ from, until }) => from <= year && year <= until).map(({ series }) => series);
    const others = before.filter(({ unit }) => unit === undefined);
    const knownAgain = ours.filter((series) => before.includes(series)).length;
    const again = before.length === 0 ? [] : random.shuffled(others).slice(0, offeredAgain - knownAgain);
    before = [...ours, ...again];
    while (before.length < projects) before.push(next(invented.next().value));
    return before;
  });
}

/** Ever new projects, by names that are not `taken`: categories and neighbourhoods take turns, shifted by one a round, so that every two meet. */
function* inventSeries(
  listed: readonly ListedNeighbourhood[],
  random: Random,
  taken: Set<string>,
): Generator<Omit<Series, 'id'>, never> {
  const order = random.shuffled(listed);
  for (let turn = 0; ; turn++) {
    const category = projectCategories[turn % projectCategories.length] as ProjectCategory;
    const round = Math.floor(turn / order.length);
    const neighbourhood = order[(turn + round) % order.length] as ListedNeighbourhood;
    const nameOf = (title: string) => `${neighbourhood.name}·${title}`;
    const fresh = entriesFor(category, neighbourhood.kind).filter(([title]) => !taken.has(nameOf(title)));
    const [title, need] = random.pick(fresh);
    const name = nameOf(title);
    taken.add(name);
    const slots = random.pick([1, 2, 2, 2, 3, 3, 4]);
    yield { grid: neighbourhood.code, name, category, need, slots };
  }
}
