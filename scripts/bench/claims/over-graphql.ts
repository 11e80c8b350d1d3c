// The whole path: HTTP, GraphQL, the rules, the ledger, and the accepted claim read back.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { toGlobalId } from '../../../server/src/graphql/ids.ts';
import type { Attempt } from './attempts.ts';
import type { Claimer } from './claimer.ts';

const query = `mutation ($input: ClaimProjectInput!) {
  claimProject(input: $input) { __typename ... on ClaimAccepted { revision slotsLeft claim { id } } ... on Failure { message } }
}`;

/** Claims through a server's API over kept-alive connections, one per client. */
export function overGraphql(url: string, town: string, token: string, clients: number): Claimer {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const options = { agent, method: 'POST' };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };

  function claim({ project, unit }: Attempt): Promise<boolean> {
    const input = {
      project: toGlobalId('Project', town, project),
      unit: toGlobalId('Unit', town, unit),
      key: randomUUID(),
      pledge: { volunteers: 5 },
    };
    const body = JSON.stringify({ query, variables: { input } });
    return new Promise((resolve, reject) => {
      const sent = request(
        `${url}/graphql`,
        { ...options, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            text += part;
          });
          response.on('end', () => {
            if (text.includes('"ClaimAccepted"')) resolve(true);
            else if (text.includes('"ProjectFull"')) resolve(false);
            else reject(new Error(`unexpected answer ${response.statusCode}: ${text}`));
          });
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  return { claim, end: async () => agent.destroy() };
}
