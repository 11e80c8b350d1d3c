import { GraphQLError, GraphQLScalarType } from 'graphql';

/** Whether a text is a town's 9-digit division code. */
export function isTownCode(value: unknown): value is string {
  return typeof value === 'string' && /^\d{9}$/.test(value);
}

function parse(value: unknown): string {
  if (isTownCode(value)) return value;
  throw new GraphQLError('A TownCode is the 9 digits of a town\'s division code, for instance "310116101".');
}

export const TownCodeScalar = new GraphQLScalarType({
  name: 'TownCode',
  description: 'The 9-digit statistical division code of a town (镇/街道), for instance "310116101" for 朱泾镇.',
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse('value' in node ? node.value : undefined),
});
