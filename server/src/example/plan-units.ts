import type { ListedNeighbourhood } from '../exchange/divisions.ts';
import { sortKeyOf } from '../language/sort-key.ts';
import { Random } from '../random.ts';
import type { ExampleTown } from './example-town.ts';
import { numbered, type Row } from './rows.ts';

/** What a town's units are planned from. */
type Membership = Pick<ExampleTown, 'code' | 'name' | 'units' | 'joined' | 'known' | 'partners' | 'left'> & {
  representedUnit?: string;
};

/** The town's units: members, those that left, and partners. The founders are public bodies; agencies have no home in the town. */
export function planUnits(town: Membership, listed: readonly ListedNeighbourhood[]): Row<'unit'>[] {
  const random = new Random(`${town.name}:units`);
  const joinedOn = planJoining(town, random);
  return town.units.map(({ name, kind }, index) => ({
    town_code: town.code,
    id: numbered('u', index + 1),
    name,
    sort_key: sortKeyOf(name),
    kind,
    home_id: kind === 'AGENCY' ? null : random.pick(listed).code,
    joined_on: joinedOn.get(name) ?? null,
    left_on: town.left?.get(name)?.on ?? null,
    left_reason: town.left?.get(name)?.reason ?? null,
  }));
}

/** Unit name → date. Units of the known projects, those that left and the example representative's are in from the start. */
function planJoining(town: Membership, random: Random): Map<string, string> {
  const early = new Set([town.representedUnit, ...town.known.map(({ unit }) => unit), ...(town.left?.keys() ?? [])]);
  const isPublic = (kind: string) => kind !== 'PRIVATE_ENTERPRISE' && kind !== 'OTHER';
  const rank = ({ name, kind }: ExampleTown['units'][number]) => (early.has(name) ? 0 : isPublic(kind) ? 1 : 2);
  const shuffled = random.shuffled(town.units.filter(({ name }) => !town.partners?.includes(name)));
  const founders = [...shuffled].sort((a, b) => rank(a) - rank(b)).slice(0, town.joined[0]?.[1] ?? 0);
  const order = [...founders, ...shuffled.filter((unit) => !founders.includes(unit))];
  const years = town.joined.flatMap(([year, units]) => Array.from({ length: units }, () => year));
  if (years.length !== order.length) throw new Error(`${town.name} has ${order.length} members, not ${years.length}`);
  return new Map(
    order.map(({ name }, index) => {
      const year = years[index] ?? 0;
      // Shanghai's Jinshan became a district in May 1997; in other years, units join in the first ten months.
      const months = year === 1997 ? { least: 7, most: 12 } : { least: 1, most: 10 };
      const [month, day] = [random.whole(months.least, months.most), random.whole(1, 28)];
      return [name, `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
    }),
  );
}
