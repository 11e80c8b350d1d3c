// What of a list its address says: how it is narrowed, and from where on it is shown.
import { changeAddress } from './address.ts';

/** Returns the value that `text` names, else the first. */
export function oneOf<Value extends string>(values: readonly [Value, ...Value[]], text: string | null): Value {
  return values.find((value) => value === text) ?? values[0];
}

/** Returns the value that `text` names; null when it names none. */
export function someOneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}

/** Returns those of `values` that the comma-separated `text` names, in the order of `values`. */
export function someOf<Value extends string>(values: readonly Value[], text: string | null): Value[] {
  const named = new Set((text ?? '').split(','));
  return values.filter((value) => named.has(value));
}

/** Returns what the address says of several values; null for none. */
export function listed(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(',') : null;
}

/** Narrows the list, from its first page on. A `correction` is nothing that the browser's Back undoes. */
export function narrowList(
  changes: Readonly<Record<string, string | null>>,
  kind: 'step' | 'correction' = 'step',
): void {
  changeAddress({ ...changes, after: null, before: null }, kind);
}
