import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { TownOperation } from './answers.ts';

/** What Apollo made of a request that it had nothing against. */
export interface KnownRequest {
  operation: TownOperation;
  contentType: string;
}

/** How much memory they may take; what a request is made into takes some times the memory of its text. */
const keptBytes = 32 * 1024 * 1024;
const requestBytes = 2_000;
const bytesPerCharacter = 6;

/** Longer ones are read anew each time: no page of ours sends such, and variables can be many times their text. */
const longestKey = 8_192;

/** Requests that were answered before: an identical one need not be read, checked and parsed again. */
export class KnownRequests {
  readonly #known = new LRUCache<string, KnownRequest>({
    maxSize: keptBytes,
    sizeCalculation: (_known, key) => requestBytes + bytesPerCharacter * key.length,
  });

  find(key: string): KnownRequest | undefined {
    return this.#known.get(key);
  }

  remember(key: string, request: KnownRequest): void {
    if (key.length <= longestKey) this.#known.set(key, request);
  }
}

/** Everything that Apollo looks at in a request: two of the same key are read, or refused, alike. */
export function requestKey({ method, url, headers }: FastifyRequest, body: string): string {
  const { accept = '', 'content-type': type = '' } = headers;
  const preflight = `${headers['apollo-require-preflight'] ?? ''}\0${headers['x-apollo-operation-name'] ?? ''}`;
  return `${method}\0${accept}\0${type}\0${preflight}\0${url}\0${body}`;
}
