// Every operation that our own pages and scripts send, as it stands in their sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';

const project = resolve(import.meta.dirname, '../../..');

export interface PageOperation {
  name: string;
  type: 'query' | 'mutation' | 'subscription';
  text: string;
}

/** The dashboard's operations, each with the fragments that it spreads. */
export function operationsOfDashboard(): PageOperation[] {
  const definitions = sourcesUnder('dashboard/src').flatMap((source) =>
    [...source.matchAll(/\bgraphql\(\s*`([^`]*)`/g)].flatMap(([, text]) => parse(text as string).definitions),
  );
  return definitions.flatMap((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return [];
    const text = [one, ...fragmentsOf(one, definitions)].map(print).join('\n');
    return [{ name: one.name?.value ?? '', type: one.operation, text }];
  });
}

/** The operations of the scripts that are written out as one text. */
export function operationsOfScripts(): PageOperation[] {
  const texts = sourcesUnder('scripts').flatMap((source) =>
    [...source.matchAll(/[`']\s*((?:query|mutation|subscription)\b[^`'$]*\([^`']*\{[^`']*\})\s*[`']/g)].map(
      ([, text]) => text as string,
    ),
  );
  return texts
    .filter((text) => !text.includes('${'))
    .flatMap((text) => {
      const [operation] = parse(text).definitions;
      return operation?.kind === Kind.OPERATION_DEFINITION ? [{ name: text, type: operation.operation, text }] : [];
    });
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
    .map((file) => readFileSync(join(project, folder, file), 'utf8'));
}

function fragmentsOf(definition: DefinitionNode, all: readonly DefinitionNode[], found = new Set<DefinitionNode>()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = all.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, all, found);
    },
  });
  return found;
}
