/** A part of a whole. */
export interface Rate {
  numerator: number;
  denominator: number;
  /** numerator / denominator; null when there is nothing to count. */
  ratio: number | null;
}

/** The rate of two counts. */
export function rate(numerator: number, denominator: number): Rate {
  return { numerator, denominator, ratio: denominator === 0 ? null : numerator / denominator };
}

/** The rate of those of `all` that satisfy `counts`. */
export function rateOf<Item>(all: readonly Item[], counts: (item: Item) => boolean): Rate {
  return rate(all.filter(counts).length, all.length);
}
