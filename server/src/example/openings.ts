import type { Row } from './rows.ts';

/** A project of a season, as far as claiming it goes. */
export type Offer = Pick<Row<'project'>, 'id' | 'series_id' | 'category' | 'slots'>;

/** Who has claimed what in a season being planned; holds to the slots and to one claim of a unit on a project. */
export class Openings {
  readonly #taken: Map<string, Set<string>>;

  constructor(readonly offers: readonly Offer[]) {
    this.#taken = new Map(offers.map(({ id }) => [id, new Set()]));
  }

  isOpen(unit: string, { id, slots }: Offer): boolean {
    const units = this.#taken.get(id);
    return units !== undefined && units.size < slots && !units.has(unit);
  }

  /** Takes a slot. Fails where none is open to the unit. */
  take(unit: string, offer: Offer): void {
    if (!this.isOpen(unit, offer)) throw new Error(`${offer.id} is not open to ${unit}`);
    this.#taken.get(offer.id)?.add(unit);
  }
}

/** Which units held a standing claim in which series: what makes a later claim a renewal. */
export class Holdings {
  readonly #held = new Map<string, Set<string>>();

  add(unit: string, series: string): void {
    const units = this.#held.get(series);
    if (units) units.add(unit);
    else this.#held.set(series, new Set([unit]));
  }

  has(unit: string, series: string): boolean {
    return this.#held.get(series)?.has(unit) ?? false;
  }
}
