import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { excessOf } from './document-size.ts';
import { type Excess, limits } from './limits.ts';

/** What a prepared document holds in memory, about: so much, and so much more for each character of its text. */
const documentBytes = 4_000;
const bytesPerCharacter = 150;

/** How much memory prepared documents may hold together; the least recently used are forgotten first. */
const keptBytes = 64 * 1024 * 1024;

/** A document that can be executed, or what is wrong with its text. */
export type Prepared = { document: DocumentNode } | { excess: Excess } | { errors: readonly GraphQLError[] };

/** Parses and validates each text once. */
export class Documents {
  readonly #kept = new LRUCache<string, { document: DocumentNode }>({
    maxSize: keptBytes,
    sizeCalculation: (_prepared, text) => documentBytes + bytesPerCharacter * text.length,
  });

  constructor(private readonly schema: GraphQLSchema) {}

  /** How much memory is held by what is kept, as far as the texts tell. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** Limits come first: validation itself takes a time that grows with the square of some texts. */
  prepare(text: string): Prepared {
    const kept = this.#kept.get(text);
    if (kept) return kept;
    if (text.length > limits.length) return { excess: { limit: 'length', found: text.length } };
    const parsed = parseWithin(text);
    if (!('document' in parsed)) return parsed;
    const excess = excessOf(parsed.document);
    if (excess) return { excess };
    const errors = validate(this.schema, parsed.document);
    if (errors.length > 0) return { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
    this.#kept.set(text, parsed);
    return parsed;
  }
}

function parseWithin(text: string): Prepared {
  try {
    return { document: parse(text, { maxTokens: limits.tokens }) };
  } catch (error) {
    // Brackets within brackets: the parser goes down as many levels, and the stack ends before the text does.
    if (error instanceof RangeError) return { excess: { limit: 'depth', found: limits.depth + 1 } };
    if (!(error instanceof GraphQLError)) throw error;
    const isTooLong = error.message.includes(`more that ${limits.tokens} tokens`);
    return isTooLong
      ? { excess: { limit: 'tokens', found: limits.tokens + 1 } }
      : { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
  }
}

/** The codes are Apollo's, and so are the same over the websocket. */
function withCode({ message, nodes, source, positions, path }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { code } });
}
