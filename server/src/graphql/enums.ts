import { registerEnumType } from 'type-graphql';

/**
 * A GraphQL enum of the values that an entity's column can take, each with its description. Returns the enum object
 * to name in `@Field(() => …)`.
 */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: { [value in Value]: string },
): { [value in Value]: value } {
  const members = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as { [value in Value]: value };
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  return members;
}
