// What changing grids means, as plainly as it can be said: one whole picture of the tree per day, changed from a day on.

export interface ModelGrid {
  parent: string | null;
  level: number;
  name: string;
  households: number | null;
}

type Picture = Map<string, ModelGrid>;

/** Where the town itself stands among the levels, and where the lowest does. */
const topLevel = 0;
const lowestLevel = 4;

/** A town's grids on each day from the first on. */
export class GridsModel {
  readonly pictures: Picture[];

  /** `first` is the picture of day 0, and of all days until something changes. */
  constructor(
    first: Picture,
    private readonly selfClosingName: string,
  ) {
    this.pictures = [first];
  }

  get today(): number {
    return this.pictures.length - 1;
  }

  /** Lets a day pass on which nothing happens. */
  nextDay(): void {
    const last = this.pictures[this.today] as Picture;
    this.pictures.push(new Map([...last].map(([id, grid]) => [id, { ...grid }])));
  }

  /** The grid as it is today; undefined when it is closed. */
  now(id: string): ModelGrid | undefined {
    return this.pictures[this.today]?.get(id);
  }

  /** The ids of the grids directly below, today or on a day. */
  below(id: string, day = this.today): string[] {
    return [...(this.pictures[day] as Picture)].filter(([, grid]) => grid.parent === id).map(([one]) => one);
  }

  /** The grid itself and all below it on a day. */
  subtree(id: string, day: number): string[] {
    if (!this.pictures[day]?.has(id)) return [];
    return [id, ...this.below(id, day).flatMap((one) => this.subtree(one, day))];
  }

  canOpen(parent: string): boolean {
    const grid = this.now(parent);
    return grid !== undefined && grid.level < lowestLevel;
  }

  canRename(id: string, name: string): boolean {
    const grid = this.now(id);
    return grid !== undefined && grid.level !== topLevel && grid.name !== name;
  }

  canMove(id: string, parent: string): boolean {
    const grid = this.now(id);
    const above = this.now(parent);
    return grid !== undefined && above !== undefined && grid.level === above.level + 1 && grid.parent !== parent;
  }

  canClose(id: string): boolean {
    const grid = this.now(id);
    return grid !== undefined && grid.level !== topLevel && this.below(id).length === 0;
  }

  /** `left`: whether grids below are left that no part takes. */
  canSplit(id: string, parts: number, isKept: boolean, left: boolean): boolean {
    const grid = this.now(id);
    return grid !== undefined && grid.level !== topLevel && (isKept || (parts >= 2 && !left));
  }

  canMerge(ids: readonly string[]): boolean {
    const grids = ids.map((id) => this.now(id));
    return new Set(ids).size > 1 && grids.every((grid) => grid && grid.level > 0 && grid.level === grids[0]?.level);
  }

  open(day: number, id: string, grid: ModelGrid): void {
    this.#from(day, (picture) => picture.set(id, { ...grid }));
  }

  set(day: number, id: string, change: Partial<ModelGrid>): void {
    this.#from(day, (picture) => Object.assign(picture.get(id) as ModelGrid, change));
  }

  close(day: number, id: string): void {
    this.#from(day, (picture) => picture.delete(id));
  }

  /** Closes, from the day on which they were empty, the areas that do so by themselves. */
  closeEmptied(): void {
    for (const [id, { name }] of this.pictures[this.today] as Picture) {
      if (name !== this.selfClosingName || this.below(id).length > 0) continue;
      this.pictures.forEach((picture, day) => {
        if (this.below(id, day).length === 0) picture.delete(id);
      });
    }
  }

  #from(day: number, change: (picture: Picture) => void): void {
    for (const picture of this.pictures.slice(day)) change(picture);
  }
}
