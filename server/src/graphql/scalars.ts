import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';

// Dates and instants are stored and handed on as text that sorts, so they are served as they are.

export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar date where the towns are (Asia/Shanghai), for instance `2026-11-21`.',
  serialize: String,
  extensions: {},
});

export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: 'DateTime',
  description: 'An instant as RFC 3339 text with its offset, for instance `2026-11-21T06:32:07.123Z`.',
  serialize: String,
  extensions: {},
});

export const SafeIntScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  name: 'SafeInt',
  description: 'A whole number up to 2^53 − 1. Amounts of money are in cents (分).',
  extensions: {},
});
