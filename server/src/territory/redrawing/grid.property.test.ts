import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { GridsModel, type ModelGrid } from '../../testing/grids-model.ts';
import { type GridAnswer, type GridMutation, gridsThen, keepGrids } from '../../testing/keeping-grids.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';
import { gridLevels } from '../grids/grid.entity.ts';
import { unassignedArea } from '../grids/unassigned-area.ts';

const firstDay = '2026-03-01';
const dayMs = 24 * 60 * 60 * 1000;

/** `2026-03-01` is day 0. */
function dateOf(day: number): string {
  return new Date(Date.parse(firstDay) + day * dayMs).toISOString().slice(0, 10);
}

/** Something to try. Numbers choose among the grids that there are, or were. */
interface Attempt {
  what: 'open' | 'rename' | 'count' | 'move' | 'split' | 'merge' | 'close';
  which: number;
  other: number;
  mask: number;
  isKept: boolean;
  daysPass: number;
  daysBack: number;
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  what: fc.constantFrom(
    'open',
    'open',
    'rename',
    'count',
    'move',
    'move',
    'split',
    'split',
    'merge',
    'merge',
    'close',
    'close',
  ),
  which: fc.nat(1_000),
  other: fc.nat(1_000),
  mask: fc.nat(1_000),
  isKept: fc.boolean(),
  daysPass: fc.constantFrom(0, 1, 1, 2),
  daysBack: fc.constantFrom(0, 0, 1, 2, 3),
});

onBothEngines('any sequence of changes to grids', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let towns = 0;
  let now = new Date(0);

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => now);
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  test('leaves the tree of every day as a plain model has it', async () => {
    const taken = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 20, size: 'max' }), async (attempts) => {
        const town = await plant(database, String(320_000_000 + ++towns));
        now = new Date(`${firstDay}T04:00:00Z`);
        const token = await server.tokenFor(town, 'office');
        const model = firstModel();
        const run = new Run(server, town, token, model);
        for (const one of attempts) {
          for (let passed = 0; passed < one.daysPass; passed++) model.nextDay();
          now = new Date(Date.parse(`${firstDay}T04:00:00Z`) + model.today * dayMs);
          const answer = await run.take(one);
          if (answer) taken.set(answer.__typename, (taken.get(answer.__typename) ?? 0) + 1);
        }
        await compare(server, town, token, model, attempts);
      }),
      { numRuns: engine === 'sqlite' ? 18 : 5 },
    );
    // All kinds of changes were really made, or the comparison says little.
    const made = ['GridOpened', 'GridRenamed', 'GridMoved', 'GridSplit', 'GridsMerged', 'GridClosed'];
    if (engine === 'sqlite') expect([...taken.keys()]).toEqual(expect.arrayContaining(made));
  }, 120_000);
});

/** A town of which nothing was ever changed: two areas, one of them 未分片, and grids of all levels. */
async function plant(database: Database, code: string): Promise<string> {
  const opened = { town_code: code, opened_on: '2020-01-01', since: '2020-01-01' };
  await plantTown(database, {
    code,
    grids: [
      { id: 'm1', parent: 'east', households: 10 },
      { id: 'm2', parent: 'east', households: 20 },
      { id: 'm3', parent: 'west', households: 30 },
      { id: 'b1', parent: 'm1', households: 4 },
    ],
    accounts: [{ id: 'office', role: 'COORDINATOR' }],
  });
  await database.writer
    .insertInto('grid')
    .values([
      { ...opened, id: 'loose', parent_id: 'town', level: 'AREA', name: unassignedArea, path: '0001.0002' },
      {
        ...opened,
        id: 'north',
        parent_id: 'loose',
        level: 'NEIGHBOURHOOD',
        kind: 'VILLAGE',
        name: 'north',
        path: '0001.0002.0001',
      },
    ])
    .execute();
  return code;
}

function firstModel(): GridsModel {
  const grid = (parent: string | null, level: number, name: string, households: number | null = null) => {
    return { parent, level, name, households };
  };
  const first: [string, ModelGrid][] = [
    ['town', grid(null, 0, '镇')],
    ['area', grid('town', 1, '片区')],
    ['east', grid('area', 2, 'east')],
    ['west', grid('area', 2, 'west')],
    ['m1', grid('east', 3, 'm1', 10)],
    ['m2', grid('east', 3, 'm2', 20)],
    ['m3', grid('west', 3, 'm3', 30)],
    ['b1', grid('m1', 4, 'b1', 4)],
    ['loose', grid('town', 1, unassignedArea)],
    ['north', grid('loose', 2, 'north')],
  ];
  return new GridsModel(new Map(first), unassignedArea);
}

interface Concerning {
  grid?: string;
  parent?: string;
  grids?: string[];
  [more: string]: unknown;
}

/** Takes attempts on the server, and those that it accepts on the model; they must agree on which those are. */
class Run {
  readonly #known: string[];
  /** Those that the last changes concerned, and what was above them: where days that contradict each other are to be found. */
  readonly #recent: string[] = [];
  #names = 0;

  constructor(
    private readonly server: TestServer,
    private readonly town: string,
    private readonly token: string,
    private readonly model: GridsModel,
  ) {
    this.#known = [...(model.pictures[0]?.keys() ?? [])];
  }

  take(one: Attempt): Promise<GridAnswer | null> {
    return this[one.what](one);
  }

  async open({ which, ...when }: Attempt) {
    const parent = this.#pick(which);
    const above = this.model.now(parent);
    const name = this.#name();
    const kind = above?.level === 1 ? 'VILLAGE' : null;
    const input = { parent: this.#id(parent), name, kind, households: which };
    return this.#ask('openGrid', input, when, this.model.canOpen(parent), (day, answer) => {
      const level = (above?.level ?? 0) + 1;
      this.model.open(day, this.#meet(answer.grid?.id), { parent, level, name, households: which });
    });
  }

  async rename({ which, ...when }: Attempt) {
    const grid = this.#pick(which);
    const name = this.#name();
    const input = { grid: this.#id(grid), name };
    return this.#ask('renameGrid', input, when, this.model.canRename(grid, name), (day) =>
      this.model.set(day, grid, { name }),
    );
  }

  async count({ which, mask, ...when }: Attempt) {
    const grid = this.#pick(which);
    const isOpen = this.model.now(grid) !== undefined;
    return this.#ask('countHouseholds', { grid: this.#id(grid), households: mask }, when, isOpen, (day) =>
      this.model.set(day, grid, { households: mask }),
    );
  }

  async move({ which, other, mask, ...when }: Attempt) {
    const grid = this.#pick(which);
    const level = (this.model.now(grid)?.level ?? 0) - 1;
    const fitting = this.#known.filter((id) => this.model.now(id)?.level === level);
    // Mostly where it can go, now and then anywhere.
    const from = mask % 5 === 0 || fitting.length === 0 ? this.#known : fitting;
    const parent = from[other % from.length] as string;
    const input = { grid: this.#id(grid), parent: this.#id(parent) };
    return this.#ask('moveGrid', input, when, this.model.canMove(grid, parent), (day) =>
      this.model.set(day, grid, { parent }),
    );
  }

  async split({ which, mask, isKept, ...when }: Attempt) {
    const grid = this.#pick(which);
    const state = this.model.now(grid);
    const count = 1 + (mask % 3);
    const children = this.model.below(grid);
    // Each child to one of the parts, or to none.
    const placed = children.map((child, index) => ({
      child,
      part: ((mask >> index) + index) % (count + (isKept ? 1 : 0)),
    }));
    const parts = Array.from({ length: count }, (_, index) => ({
      name: this.#name(),
      households: index,
      takes: placed.filter(({ part }) => part === index).map(({ child }) => this.#id(child)),
    }));
    const input = { grid: this.#id(grid), parts, remains: isKept ? { households: mask } : null };
    const isLeft = placed.some(({ part }) => part >= count);
    const canSplit = this.model.canSplit(grid, count, isKept, isLeft);
    return this.#ask('splitGrid', input, when, canSplit, (day, answer) => {
      const ids = (answer.parts ?? []).map(({ id }) => this.#meet(id));
      ids.forEach((id, index) => {
        const { parent, level } = state as ModelGrid;
        this.model.open(day, id, { parent, level, name: parts[index]?.name ?? '', households: index });
      });
      for (const { child, part } of placed) {
        if (part < count) this.model.set(day, child, { parent: ids[part] as string });
      }
      if (isKept) this.model.set(day, grid, { households: mask });
      else this.model.close(day, grid);
    });
  }

  async merge({ which, other, mask, isKept, ...when }: Attempt) {
    const first = this.#pick(which);
    const alike = this.#known.filter(
      (id) => id !== first && this.model.now(id)?.level === this.model.now(first)?.level,
    );
    const from = mask % 5 === 0 || alike.length === 0 ? this.#known : alike;
    const grids = [first, from[other % from.length] as string];
    const states = grids.map((id) => this.model.now(id));
    const counts = states.map((state) => state?.households ?? null);
    const households = counts.includes(null) ? null : counts.reduce((sum: number, one) => sum + (one ?? 0), 0);
    const name = this.#name();
    const ids = grids.map((id) => this.#id(id));
    const input = { grids: ids, ...(isKept ? { into: ids[0] as string } : { as: { name } }) };
    return this.#ask('mergeGrids', input, when, this.model.canMerge(grids), (day, answer) => {
      const one = isKept ? first : this.#meet(answer.grid?.id);
      const { parent, level } = states[0] as ModelGrid;
      if (isKept) this.model.set(day, first, { households });
      else this.model.open(day, one, { parent, level, name, households });
      for (const gone of grids.filter((id) => id !== one)) {
        for (const child of this.model.below(gone)) this.model.set(day, child, { parent: one });
        this.model.close(day, gone);
      }
    });
  }

  async close({ which, ...when }: Attempt) {
    const grid = this.#pick(which);
    return this.#ask('closeGrid', { grid: this.#id(grid) }, when, this.model.canClose(grid), (day) =>
      this.model.close(day, grid),
    );
  }

  async #ask(
    mutation: GridMutation,
    input: Concerning,
    { daysBack }: { daysBack: number },
    isFit: boolean,
    accept: (day: number, answer: GridAnswer) => void,
  ): Promise<GridAnswer> {
    const day = Math.max(0, this.model.today - daysBack);
    const answer = await keepGrids(this.server, this.token, mutation, { ...input, on: dateOf(day) });
    const isAccepted = answer.code === undefined;
    // What fits the tree can be refused only because something has happened since the day.
    const mayBeLate = day < this.model.today && answer.field === 'on';
    if (!mayBeLate) expect([mutation, input, answer, isAccepted]).toEqual([mutation, input, answer, isFit]);
    if (isAccepted) {
      this.#touch(input);
      accept(day, answer);
      this.model.closeEmptied();
    }
    return answer;
  }

  #pick(which: number): string {
    const from = which % 3 > 0 && this.#recent.length > 0 ? this.#recent.slice(-6) : this.#known;
    return from[Math.floor(which / 3) % from.length] as string;
  }

  #touch(input: Concerning): void {
    for (const id of [input.grid, input.parent, ...(input.grids ?? [])]) {
      if (id === undefined) continue;
      const above = this.model.now(keyOf(id))?.parent;
      this.#recent.push(keyOf(id), ...(above ? [above] : []));
    }
  }

  #name(): string {
    return `名${++this.#names}`;
  }

  #id(grid: string): string {
    return toGlobalId('Grid', this.town, grid);
  }

  #meet(id: string | undefined): string {
    const key = keyOf(id ?? '');
    this.#known.push(key);
    return key;
  }
}

function keyOf(id: string): string {
  return Buffer.from(id, 'base64url').toString().split(':').slice(2).join(':');
}

/** Every day's list, whole and below one grid, is the model's; in the order of the tree, with its paths. */
async function compare(server: TestServer, town: string, token: string, model: GridsModel, attempts: Attempt[]) {
  for (let day = 0; day <= model.today; day++) {
    const picture = model.pictures[day] as Map<string, ModelGrid>;
    const listed = await gridsThen(server, token, town, { on: dateOf(day) });
    const found = listed.map(({ id, parent, level, name, households }) => [
      keyOf(id),
      { parent: parent && keyOf(parent.id), level: gridLevels.indexOf(level as never), name, households },
    ]);
    expect([day, Object.fromEntries(found)]).toEqual([day, Object.fromEntries(picture)]);

    const open: string[] = [];
    for (const { id, path } of listed) {
      const ids = path.map((one) => keyOf(one.id));
      // Preorder: the path of each is that of one read before it, and itself.
      while (open.length >= ids.length) open.pop();
      expect(ids).toEqual([...open, keyOf(id)]);
      open.push(keyOf(id));
    }

    const chosen = [...picture.keys()][(attempts[0]?.other ?? 0) % picture.size] as string;
    const within = await gridsThen(server, token, town, { on: dateOf(day), within: toGlobalId('Grid', town, chosen) });
    expect(within.map(({ id }) => keyOf(id)).sort()).toEqual(model.subtree(chosen, day).sort());
  }
}
