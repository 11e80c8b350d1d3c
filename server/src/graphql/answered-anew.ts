import { Extensions } from 'type-graphql';

/** Under this name the marker stands in the extensions of the schema's field. */
export const anewExtension = 'answeredAnew';

/**
 * Marks a field whose answer is more than a function of town, scope, language and date: it depends on who exactly asks,
 * or asking is itself recorded. An operation that holds one is computed each time (see `answers.ts`).
 */
export function AnsweredAnew(): MethodDecorator & PropertyDecorator {
  return Extensions({ [anewExtension]: true });
}
