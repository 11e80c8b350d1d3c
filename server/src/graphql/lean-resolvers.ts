import { type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type FieldResolver = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Method = (...taken: unknown[]) => unknown;

/**
 * Calls field resolvers that take nothing but their object and the context without type-graphql's detour, which copies
 * the object into an instance of its class, asks a container for the resolver and sorts the parameters, for every field of
 * every row. Ours have neither state nor middleware, and their objects are plain.
 */
export function callLeanly(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const nameOf = new Map(objectTypes.map(({ target, name }) => [target as unknown, name]));
  for (const resolver of fieldResolvers) {
    const type = schema.getType(nameOf.get(resolver.getObjectType?.()) ?? '');
    const field = isObjectType(type) ? type.getFields()[resolver.schemaName] : undefined;
    const places = placesOf(resolver);
    if (!field || !places) continue;
    const owner = new (resolver.target as new () => { [method: string]: Method })();
    const method = owner[resolver.methodName] as Method;
    const [first, second] = places;
    field.resolve = (root, _args, context) => {
      const given = { root, context };
      return method.call(owner, first && given[first], second && given[second]);
    };
  }
  return schema;
}

/** What the method takes, in its order; null when that is more than the object and the context. */
function placesOf({ kind, params = [], middlewares = [], roles }: FieldResolver): ('root' | 'context')[] | null {
  if (kind !== 'external' || middlewares.length > 0 || roles) return null;
  const places: ('root' | 'context')[] = [];
  for (const param of params) {
    if ((param.kind !== 'root' && param.kind !== 'context') || param.propertyName) return null;
    places[param.index] = param.kind;
  }
  return places;
}
