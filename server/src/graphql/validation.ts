import { type ValidationError, validate } from 'class-validator';
import type { Locale } from '../language/locale.ts';
import type { MessageKey } from '../language/messages.ts';
import { type InvalidInput, invalidInput } from './failures.ts';

/**
 * The first rule that an input breaks, or null. The rules are the class-validator decorators of the input's class, whose
 * `message` is the key of the sentence to say.
 */
export async function firstFault(locale: Locale, input: object): Promise<InvalidInput | null> {
  const [error] = await validate(input, { forbidUnknownValues: false });
  if (!error) return null;
  const { path, message } = deepest(error);
  return invalidInput(locale, path, message);
}

function deepest(error: ValidationError): { path: string; message: MessageKey } {
  const inner = error.children?.[0];
  if (inner) {
    const { path, message } = deepest(inner);
    return { path: `${error.property}.${path}`, message };
  }
  return { path: error.property, message: Object.values(error.constraints ?? {})[0] as MessageKey };
}
