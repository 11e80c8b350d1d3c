import { median } from './median.ts';

/** One path of the product beside the least that the same work could cost, in rounds of one run. */
export interface Comparison {
  path: string;
  unit: string;
  ours: number[];
  /** What it is held to, measured in the same run, the order alternating. */
  limit: { name: string; figures: number[] };
  /** What the ratio should be: at least so much, or at most; null where nothing was promised. */
  target: { atLeast: number } | { atMost: number } | null;
}

/** A figure that stands by itself, such as a latency. */
export interface Figure {
  path: string;
  unit: string;
  value: number;
  target: { atMost: number } | null;
}

export interface Measured {
  comparisons: Comparison[];
  figures: Figure[];
}

/** Our median by the limit's. */
export function ratioOf({ ours, limit }: Comparison): number {
  return median(ours) / median(limit.figures);
}
