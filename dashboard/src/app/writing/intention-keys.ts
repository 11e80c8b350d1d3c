// One idempotency key per intention: whoever presses again because no answer came means the same write, not another one.

interface IntentionKeys {
  /** Returns the key of `input`: that of the last call as long as the input is the same and nothing was settled. */
  keyFor(input: object): string;
  /** The outcome is known: whatever is asked for next is a new intention, even with the same input. */
  settle(): void;
}

const KEY_BYTES = 16;

/** Returns a key as the server wants it, in hexadecimal. Works without a secure context, as in a hall on plain http. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Makes the keys of one form or button. */
export function createIntentionKeys(makeKey: () => string = newKey): IntentionKeys {
  let open: { key: string; text: string } | null = null;
  return {
    keyFor(input) {
      const text = JSON.stringify(input);
      if (open?.text !== text) open = { key: makeKey(), text };
      return open.key;
    },
    settle() {
      open = null;
    },
  };
}
