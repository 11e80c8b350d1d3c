import type { Message, SlotsOf } from './message.ts';
import type { zh } from './zh.ts';

export type MessageKey = keyof typeof zh;
export type Catalogue = Readonly<Record<MessageKey, Message>>;

/** The values that the message of `Key` needs; none for most. */
export type ValuesFor<Key extends MessageKey> = [SlotsOf<(typeof zh)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<SlotsOf<(typeof zh)[Key]>, string | number>>];
