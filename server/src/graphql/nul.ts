import { BREAK, type DocumentNode, visit } from 'graphql';

// PostgreSQL's text holds every character but NUL, and nobody means that one. Operations that hold it are refused before
// anything is read, so that both engines give the same answer.

const checked = new WeakMap<DocumentNode, boolean>();

/** Whether any text in the operation, written out or in a variable, holds the character NUL. */
export function holdsNul(document: DocumentNode, variables: unknown): boolean {
  let inDocument = checked.get(document);
  if (inDocument === undefined) {
    inDocument = isWrittenIn(document);
    checked.set(document, inDocument);
  }
  return inDocument || isIn(variables);
}

function isWrittenIn(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    StringValue({ value }) {
      isFound = value.includes('\0');
      return isFound ? BREAK : undefined;
    },
  });
  return isFound;
}

function isIn(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(isIn);
}
