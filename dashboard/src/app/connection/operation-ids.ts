// Which name a followed operation has on its socket. The server sends one and the same frame to all sockets that call an
// operation by the same name, so names come from the operation itself instead of from chance.
import type { SubscribePayload } from 'graphql-ws';
import { createRequest } from 'urql';

/**
 * Returns what names the operations of one socket: the same name on every device for the first one with that text and
 * those variables, and one that this socket has not used before for each further one. A name is never used again, because
 * what the server still says of the operation that had it would be taken for the new one's.
 */
export function createOperationIds(): (payload: SubscribePayload) => string {
  const used = new Map<string, number>();
  return ({ query, variables }) => {
    const name = createRequest(query, variables ?? {}).key.toString(36);
    const before = used.get(name) ?? 0;
    used.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  };
}
