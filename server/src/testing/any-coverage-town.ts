// Makes odd towns for tests of coverage: empty, with closed grids, things that moved, ended or never began, stations at the
// very edge of a walk.
import type { GridLevel } from '../territory/grids/grid.entity.ts';
import { postRoles } from '../territory/posts/post.entity.ts';
import {
  displaced,
  hold,
  type ModelGrid,
  type ModelParty,
  type ModelTown,
  type Place,
  presentDay,
  type Seats,
  type Span,
} from './coverage-town.ts';

/** Chooses a whole number from 0 to `most`. */
export type Choose = (most: number) => number;

/** Makes a town out of whatever is chosen. */
export function anyTown(choose: Choose): ModelTown {
  return new TownMaker(choose).make();
}

class TownMaker {
  private readonly grids: ModelGrid[] = [];
  private readonly middle = { latitude: 31.1, longitude: 121.5 };

  constructor(private readonly choose: Choose) {}

  make(): ModelTown {
    this.#growTree();
    const units = this.#some(3, (index) => {
      const joined = this.#maybe(() => this.#whole(presentDay));
      return { id: `u${index}`, joined, left: joined === null ? null : this.#end(joined) };
    });
    const unitIds = units.map(({ id }) => id);
    const organisations = this.#some(5, (index) => ({
      id: `o${index}`,
      ...this.#seated(this.#span(), unitIds),
    }));
    const covers =
      units.length * organisations.length === 0
        ? []
        : this.#some(2, (index) => ({
            id: `c${index}`,
            unit: this.#pick(unitIds),
            organisation: this.#pick(organisations).id,
            ...this.#span(),
          }));
    const stations = this.#some(3, (index) => ({
      id: `s${index}`,
      ...this.#seated(this.#span()),
      position: this.#whole(3) === 0 ? null : this.#near(),
      reaches: this.#some(2, () => ({ grid: this.#place().id, ...this.#span() })),
    }));
    const posts = withoutDoubles(
      this.#some(14, (index) => {
        const span = this.#span();
        const role = this.#pick([...postRoles, 'LEADER', 'FULL_TIME', 'FULL_TIME'] as const);
        return { id: `p${index}`, role, ...this.#seated(span), holdings: this.#holdings(span) };
      }),
    );
    const seasons = this.#some(2, (index) => ({ id: `y${index}`, begun: index * 4 + this.#whole(3) }));
    return {
      grids: this.grids,
      units,
      organisations,
      covers,
      posts,
      stations,
      seasons,
      pairings: this.#some(4, (index) => {
        const signed = this.#whole(this.#whole(presentDay));
        return {
          id: `a${index}`,
          mode: this.#pick(['MENTORING', 'RESIDENT', 'INDEPENDENT', 'URBAN_RURAL', 'DOUBLE_HUNDRED']),
          signed,
          lapses: this.#maybe(() => signed + this.#whole(20)),
          ended: this.#end(signed),
          parties: [0, 1].map((): ModelParty => {
            const choices: (() => ModelParty)[] = [
              () => ({ seats: this.#seated({ from: signed, until: null }).seats }),
              () => ({ outside: '邻镇' }),
            ];
            const organised = () => ({ organisation: this.#pick(organisations).id });
            if (organisations.length > 0) choices.push(organised, organised, organised);
            if (units.length > 0) choices.push(() => ({ unit: this.#pick(unitIds) }));
            if (posts.length > 0) choices.push(() => ({ post: this.#pick(posts).id }));
            return this.#pick(choices)();
          }),
        };
      }),
      projects:
        seasons.length === 0
          ? []
          : this.#some(4, (index) => ({
              id: `r${index}`,
              season: this.#pick(seasons).id,
              stage: this.#pick(['DRAFT', 'OFFERED', 'OFFERED', 'UNDER_WAY', 'COMPLETED', 'CLOSED']),
              ...this.#seated({ from: 0, until: null }),
              claims: unitIds.flatMap((unit) => {
                if (this.#happens()) return [];
                const claimed = this.#whole(presentDay);
                return { unit, isFulfilled: this.#happens(), claimed, withdrawn: this.#end(claimed) };
              }),
            })),
    };
  }

  #growTree(): void {
    this.grids.push({ ...this.#grid('town', 'TOWN', null), from: 0, until: null });
    for (const [level, most] of [
      ['AREA', 2],
      ['NEIGHBOURHOOD', 4],
      ['MICRO_GRID', 6],
      ['BUILDING_GROUP', 2],
    ] as const) {
      const above = this.grids.filter((grid) => grid.level === levelAbove[level]);
      if (above.length === 0) return;
      this.grids.push(...this.#some(most, (index) => this.#grid(`${level}-${index}`, level, above)));
    }
    for (const grid of this.grids.toReversed()) this.#close(grid);
  }

  /** Opened when one grid of the level above is, and perhaps moved to another one later. */
  #grid(id: string, level: GridLevel, above: ModelGrid[] | null): ModelGrid {
    const parent = above && this.#pick(above);
    const from = parent ? Math.min(presentDay, parent.from + this.#whole(3)) : 0;
    const households = () => this.#maybe(() => this.#whole(9) * 100);
    const states = [{ since: from, parent: parent?.id ?? null, households: households() }];
    const moved = from + 1 + this.#whole(8);
    const other = above && this.#pick(above);
    if (other && moved <= presentDay && other.from <= moved && this.#happens()) {
      states.push({ since: moved, parent: other.id, households: households() });
    }
    return {
      id,
      level,
      from,
      until: null,
      states,
      position: this.#pick([null, this.middle, this.middle, this.#near()]),
    };
  }

  /** Closes it, perhaps, when all that was ever in it is closed. */
  #close(grid: ModelGrid): void {
    const inside = this.grids.filter(({ states }) => states.some(({ parent }) => parent === grid.id));
    const last = Math.max(grid.from, grid.states.at(-1)?.since ?? 0, ...inside.map(({ until }) => until ?? Infinity));
    if (grid.level !== 'TOWN' && last < presentDay && this.#whole(3) === 0) {
      grid.until = last + 1 + this.#whole(presentDay - last - 1);
    }
  }

  /** Near enough to walk from the middle of the town, or just not. */
  #near() {
    const metres = this.#pick([0, 500, 961, 962, 3_000]);
    return metres === 0 ? this.middle : displaced(this.middle, metres, this.#whole(359));
  }

  #seated<Time extends Span>(span: Time, units: readonly string[] = []): Time & Seats {
    const anywhere = (): Place =>
      units.length > 0 && this.#happens() ? { unit: this.#pick(units) } : { grid: this.#place().id };
    const days = this.#days(span.from + 1, 2).filter((day) => hold(span, day));
    return {
      ...span,
      seats: [{ at: anywhere(), since: span.from }, ...days.map((since) => ({ at: anywhere(), since }))],
    };
  }

  /** In the smaller grids more often than in the larger. */
  #place(): ModelGrid {
    const small = this.grids.filter(({ level }) => level === 'NEIGHBOURHOOD' || level === 'MICRO_GRID');
    return this.#pick(small.length > 0 && this.#happens() ? small : this.grids);
  }

  /** Who held it one after the other, with gaps. */
  #holdings({ from, until }: Span): (Span & { headcount: number })[] {
    const days = this.#days(from, 5).filter((day) => hold({ from, until }, day));
    const holdings: (Span & { headcount: number })[] = [];
    for (let index = 0; index < days.length; index += 2) {
      const end = days[index + 1] ?? until;
      holdings.push({ from: days[index] as number, until: end, headcount: 1 + this.#whole(30) });
    }
    return holdings;
  }

  /** Some different days from that one on, in order. */
  #days(first: number, most: number): number[] {
    if (first > presentDay) return [];
    const days = this.#some(most, () => first + this.#whole(presentDay - first));
    return [...new Set(days)].toSorted((a, b) => a - b);
  }

  /** More often long ago than lately. */
  #span(): Span {
    const from = this.#whole(this.#whole(presentDay));
    return { from, until: this.#end(from) };
  }

  #end(from: number): number | null {
    return this.#maybe(() => from + this.#whole(presentDay - from));
  }

  #some<Item>(most: number, make: (index: number) => Item): Item[] {
    return Array.from({ length: this.#whole(most) }, (_, index) => make(index));
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#whole(items.length - 1)] as Item;
  }

  #maybe<Item>(make: () => Item): Item | null {
    return this.#happens() ? make() : null;
  }

  #happens(): boolean {
    return this.#whole(1) === 1;
  }

  #whole(most: number): number {
    return this.choose(most);
  }
}

/** Of those roles that a grid has one of at a time, no second post is where there is one at present. */
function withoutDoubles(posts: ModelTown['posts']): ModelTown['posts'] {
  const taken = new Set<string>();
  return posts.filter(({ role, seats, until }) => {
    if (until !== null || !['LEADER', 'ROSTER', 'AREA_HEAD'].includes(role)) return true;
    const place = JSON.stringify([role, seats.at(-1)?.at]);
    if (taken.has(place)) return false;
    taken.add(place);
    return true;
  });
}

const levelAbove = {
  AREA: 'TOWN',
  NEIGHBOURHOOD: 'AREA',
  MICRO_GRID: 'NEIGHBOURHOOD',
  BUILDING_GROUP: 'MICRO_GRID',
} as const;
