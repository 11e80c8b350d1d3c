import { useState } from 'react';

/** Returns `value`, or, while another one is awaited, the last that was not: what is shown stays, so that nothing jumps. */
export function useKept<Value>(value: Value, isAwaited: boolean): Value {
  const [kept, setKept] = useState(value);
  // Set while drawing, as React allows a component to do with its own state: no picture is drawn with the older one.
  if (!isAwaited && !Object.is(kept, value)) setKept(value);
  return isAwaited ? kept : value;
}
