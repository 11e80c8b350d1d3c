// What the reader has just set is shown at once, before the server has said yes; and taken back if it says no.
import { useState } from 'react';

interface Expected<Value> {
  /** What to show: what is expected while it is, else what is known. */
  shown: Value;
  isExpected: boolean;
  /**
   * Shows `value` until `carryOut` is done and a state of the town that knows of it is shown. What it was before comes back
   * when `carryOut` returns null.
   */
  expect(value: Value, carryOut: () => Promise<{ revision: number } | null>): Promise<void>;
}

/** `known` is what the server has told, in the town's state of `revision`. */
export function useExpected<Value>(known: Value, revision: number): Expected<Value> {
  const [expected, setExpected] = useState<{ value: Value; until: number } | null>(null);
  const isExpected = expected !== null && revision < expected.until;
  return {
    shown: isExpected ? expected.value : known,
    isExpected,
    async expect(value, carryOut) {
      setExpected({ value, until: Number.POSITIVE_INFINITY });
      const done = await carryOut();
      setExpected(done && { value, until: done.revision });
    },
  };
}
