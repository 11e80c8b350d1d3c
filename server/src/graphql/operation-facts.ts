import { createHash } from 'node:crypto';
import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationDefinitionNode, print } from 'graphql';
import { compileTown, type TownOf } from './answered-town.ts';
import { type Cost, compileCost } from './operation-cost.ts';

/** What is known of an operation of a valid document before it is executed. */
export interface OperationFacts {
  operation: OperationDefinitionNode;
  /** The same for operations of the same text, however it is laid out. */
  id: string;
  cost: Cost;
  /** Null for operations whose answers are not kept. */
  townOf: TownOf | null;
  /** The names of its variables. */
  variables: readonly string[];
}

/** Finds out about each operation once, for as long as its document is kept. */
export class KnownOperations {
  readonly #facts = new WeakMap<DocumentNode, Map<string | null, OperationFacts | null>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Null when the document has no operation of that name, or several and no name was given. */
  factsOf(document: DocumentNode, operationName: string | null | undefined): OperationFacts | null {
    let byName = this.#facts.get(document);
    if (!byName) {
      byName = new Map();
      this.#facts.set(document, byName);
    }
    const name = operationName ?? null;
    let facts = byName.get(name);
    if (facts === undefined) {
      facts = this.#find(document, name);
      // Names that the document does not have are anybody's invention: they are not worth remembering.
      if (facts) byName.set(name, facts);
    }
    return facts;
  }

  #find(document: DocumentNode, name: string | null): OperationFacts | null {
    const operation = getOperationAST(document, name);
    if (!operation) return null;
    return {
      operation,
      id: createHash('sha256')
        .update(`${name ?? ''}\0${print(document)}`)
        .digest('base64url'),
      cost: compileCost(this.schema, document, operation),
      townOf: compileTown(this.schema, document, operation),
      variables: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value).sort(),
    };
  }
}
