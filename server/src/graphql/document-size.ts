import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { type Excess, limits } from './limits.ts';

/** What a document asks for with every fragment written out. */
export interface DocumentSize {
  depth: number;
  aliases: number;
  directives: number;
  fields: number;
}

const nothing: DocumentSize = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * Measures a document that nothing is known of yet: it may name fragments that are not there or that go round in
 * circles. Each fragment is looked at once, so fragments of fragments of fragments cost no more than their text.
 */
export function sizeOfDocument(document: DocumentNode): DocumentSize & { fragments: number } {
  const fragments = new Map<string, SelectionSetNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one.selectionSet);
  }
  const known = new Map<string, DocumentSize>();
  let spreads = 0;

  function sizeOfFragment(name: string): DocumentSize {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, nothing); // while it is measured: a circle, which validation refuses
    const selections = fragments.get(name);
    const size = selections ? sizeOf(selections) : nothing;
    known.set(name, size);
    return size;
  }

  function sizeOf(set: SelectionSetNode, seen = new Set<string>()): DocumentSize {
    const size = { ...nothing };
    for (const selection of set.selections) {
      size.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        add(size, sizeOfField(selection, seen));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(size, sizeOf(selection.selectionSet, seen));
      } else {
        spreads += 1;
        add(size, sizeOfFragment(selection.name.value));
      }
    }
    return size;
  }

  /** `seen` are the names under which the same selection has asked for something before. */
  function sizeOfField({ name, alias, selectionSet }: FieldNode, seen: Set<string>): DocumentSize {
    const below = selectionSet ? sizeOf(selectionSet) : nothing;
    const isAgain = seen.has((alias ?? name).value);
    seen.add((alias ?? name).value);
    return {
      // What asks about the schema is nested deeply by nature, and graphql-js has a rule for it.
      depth: name.value.startsWith('__') ? 1 : below.depth + 1,
      aliases: below.aliases + (alias || isAgain ? 1 : 0),
      directives: below.directives,
      fields: below.fields + 1,
    };
  }

  const size = { ...nothing };
  for (const one of document.definitions) {
    if (!('selectionSet' in one)) continue;
    size.directives += one.directives?.length ?? 0;
    if (one.kind === Kind.OPERATION_DEFINITION) add(size, sizeOf(one.selectionSet));
    else add(size, { ...sizeOfFragment(one.name.value), depth: 0, fields: 0, aliases: 0 });
  }
  return { ...size, fragments: Math.max(fragments.size, spreads) };
}

function add(size: DocumentSize, more: DocumentSize): void {
  size.depth = Math.max(size.depth, more.depth);
  size.aliases += more.aliases;
  size.directives += more.directives;
  size.fields += more.fields;
}

/** The first limit that the document passes, or null. */
export function excessOf(document: DocumentNode): Excess | null {
  const size = sizeOfDocument(document);
  for (const limit of ['fragments', 'depth', 'aliases', 'directives', 'fields'] as const) {
    if (size[limit] > limits[limit]) return { limit, found: size[limit] };
  }
  return null;
}
