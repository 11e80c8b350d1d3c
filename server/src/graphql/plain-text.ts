import { ValidateBy, type ValidationOptions } from 'class-validator';

// Names stand in lists, on walls and in the ledger's sentences: one line each, with something to read in it. Blanks around
// a text do not count for its length; services take them off before they store it.

/** Control characters, invisible formatting (which can turn a line round), halves of characters, and line breaks. */
const unfitForName = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** A text of several lines may break and indent them. */
const unfitForProse = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** Whether the text is a name: one line of 1 to `longest` characters that are not all blank. */
export function isName(text: unknown, longest: number): text is string {
  return typeof text === 'string' && isWithin(lengthOf(text), 1, longest) && !unfitForName.test(text);
}

/** Whether the text can be read, on one line or several, in `shortest` to `longest` characters. */
export function isProse(text: unknown, shortest: number, longest: number): text is string {
  return typeof text === 'string' && isWithin(lengthOf(text), shortest, longest) && !unfitForProse.test(text);
}

function lengthOf(text: string): number {
  return [...text.trim()].length;
}

function isWithin(length: number, shortest: number, longest: number): boolean {
  return length >= shortest && length <= longest;
}

/** The property, or with `each` every member of it, must be a name of at most `longest` characters. */
export function IsName(longest: number, options: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'isName', validator: { validate: (value) => isName(value, longest) } }, options);
}

/** The property must be a readable text of `shortest` to `longest` characters. */
export function IsProse(shortest: number, longest: number, options: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    { name: 'isProse', validator: { validate: (value) => isProse(value, shortest, longest) } },
    options,
  );
}
