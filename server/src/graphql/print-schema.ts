// Prints the schema as SDL: what schema/schema.graphql must say.
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

process.stdout.write(`${printSchema(lexicographicSortSchema(createSchema()))}\n`);
