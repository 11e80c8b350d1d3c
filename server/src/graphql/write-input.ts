import { Length, Matches } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { MessageKey } from '../language/messages.ts';

/** The key of the sentence for a broken rule, checked by the compiler. */
export function sentence(key: MessageKey): { message: MessageKey } {
  return { message: key };
}

/** Not blank, and no half of a character: those are all the same to a database. */
const readable = /^\P{Cs}*[^\s\p{Cs}]\P{Cs}*$/u;

/** What the input of every mutation but `signIn` begins with. */
@InputType()
export abstract class WriteInput {
  @Length(8, 64, sentence('keyLength'))
  @Matches(readable, sentence('keyLength'))
  @Field(() => String, {
    description:
      'Idempotency key of your own making, 8–64 characters. The same key with the same input gets the stored outcome and writes nothing again, so a request whose answer was lost can be repeated.',
  })
  key!: string;
}
