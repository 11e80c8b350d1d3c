import { useRef } from 'react';

/** Returns the ids that were not there at the first render: what arrived while the reader looked. */
export function useArrivals(ids: readonly string[]): ReadonlySet<string> {
  const atFirst = useRef<ReadonlySet<string> | null>(null);
  atFirst.current ??= new Set(ids);
  return new Set(ids.filter((id) => !atFirst.current?.has(id)));
}
