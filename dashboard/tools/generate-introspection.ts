// Turns the committed schema into the types that `graphql()` reads. Sorted, so that the same schema always gives the same
// file and a check can compare them. An argument names another schema file.
import { readFileSync, writeFileSync } from 'node:fs';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema, lexicographicSortSchema } from 'graphql';

const schemaFile = process.argv[2] ?? new URL('../../schema/schema.graphql', import.meta.url);
const outputFile = new URL('../src/app/graphql/introspection.generated.d.ts', import.meta.url);

const schema = lexicographicSortSchema(buildSchema(readFileSync(schemaFile, 'utf8')));
const introspection = introspectionFromSchema(schema, { descriptions: false });
writeFileSync(outputFile, outputIntrospectionFile(minifyIntrospection(introspection), { fileType: '.d.ts' }));
