import type { Row } from './rows.ts';

/** A project of a season, as far as claiming it goes. */
export type Offer = Pick<Row<'project'>, 'id' | 'series_id' | 'category' | 'slots'>;

/** Who has claimed what in a season being planned; holds to the slots and to one claim of a unit on a project. */
export class Openings {
  readonly #taken = new Set<string>();
  readonly #slotsLeft: Map<string, number>;

  constructor(readonly offers: readonly Offer[]) {
    this.#slotsLeft = new Map(offers.map(({ id, slots }) => [id, slots]));
  }

  isOpen(unit: string, offer: Offer): boolean {
    return (this.#slotsLeft.get(offer.id) ?? 0) > 0 && !this.#taken.has(`${unit} ${offer.id}`);
  }

  /** Takes a slot. Fails where none is open to the unit. */
  take(unit: string, offer: Offer): void {
    if (!this.isOpen(unit, offer)) throw new Error(`${offer.id} is not open to ${unit}`);
    this.#taken.add(`${unit} ${offer.id}`);
    this.#slotsLeft.set(offer.id, (this.#slotsLeft.get(offer.id) ?? 0) - 1);
  }
}

/** Which units held a standing claim in which series: what makes a later claim a renewal. */
export class Holdings {
  readonly #held = new Set<string>();

  add(unit: string, series: string): void {
    this.#held.add(`${unit} ${series}`);
  }

  has(unit: string, series: string): boolean {
    return this.#held.has(`${unit} ${series}`);
  }
}
