// The shape of a message: a text with {slots}, or one text per plural form, chosen by the slot `count`.

export type Message = string | { one: string; other: string };

type SlotsOfText<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOfText<Rest>
  : never;

/** The names of the slots of a message. */
export type SlotsOf<M extends Message> = M extends string
  ? SlotsOfText<M>
  : M extends { other: infer Other extends string }
    ? SlotsOfText<Other> | 'count'
    : never;

/** The same messages in another language. */
export type Translation<Part> = Readonly<Record<keyof Part, Message>>;

type SlotValues = Readonly<Record<string, string | number>>;

/** Returns `message` with its slots filled; a slot without a value stays as it is written. */
export function fillMessage(message: Message, values: SlotValues, plural: Intl.PluralRules): string {
  const text =
    typeof message === 'string' ? message : plural.select(Number(values.count)) === 'one' ? message.one : message.other;
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
