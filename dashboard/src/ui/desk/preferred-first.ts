import type { ChoiceOption } from './ChoiceList.tsx';

/** A unit that comes before all others. */
export interface PreferredUnit {
  id: string;
  name: string;
  /** Why, in a word: at the end of its line. */
  why: string;
}

/**
 * Returns the options with the preferred ones first, in their order: all of them while nothing is typed, else those whose
 * name has it and those that were `found` by it (by their pinyin, say).
 */
export function preferredFirst(
  found: readonly ChoiceOption[],
  preferred: readonly PreferredUnit[],
  typed: string,
): ChoiceOption[] {
  const isFound = new Set(found.map(({ value }) => value));
  const isPreferred = new Set(preferred.map(({ id }) => id));
  return [
    ...preferred
      .filter(({ id, name }) => name.includes(typed) || isFound.has(id))
      .map(({ id, name, why }) => ({ value: id, label: name, detail: why })),
    ...found.filter(({ value }) => !isPreferred.has(value)),
  ];
}
