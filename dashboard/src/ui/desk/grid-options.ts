// Parts of the list of a town's areas, each followed by its neighbourhoods.
import type { ChoiceOption } from './ChoiceList.tsx';

/** Returns the place and, if it is an area, the neighbourhoods in it; nothing where the list has no such place. */
export function optionsWithin(options: readonly ChoiceOption[], place: string): ChoiceOption[] {
  const at = options.findIndex(({ value }) => value === place);
  const root = options[at];
  if (!root) return [];
  if (root.depth === 1) return [root];
  const next = options.findIndex(({ depth }, index) => index > at && depth !== 1);
  return options.slice(at, next === -1 ? undefined : next);
}

/** Returns the neighbourhoods, side by side. */
export function neighbourhoodsOf(options: readonly ChoiceOption[]): ChoiceOption[] {
  return options.filter(({ depth }) => depth === 1).map((option) => ({ ...option, depth: 0 }));
}
