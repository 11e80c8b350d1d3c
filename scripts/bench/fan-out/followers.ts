// Followers in a process of their own: sockets that count what comes, and when. Started with a FollowersGiven as JSON;
// tells its parent when all follow, and reports when it is asked.
import { WebSocket } from 'ws';

export interface FollowersGiven {
  url: string;
  count: number;
  /** Null: sockets of the bare server, which need no protocol. */
  operation: { token: string; query: string; variables: object; hasOwnIds: boolean } | null;
}

export interface FollowersReport {
  messages: number;
  /** Of the last message. */
  bytes: number;
  /** [revision, when its message came] of every message, in ms since the epoch. */
  arrivals: [revision: number, at: number][];
}

const { url, count, operation } = JSON.parse(process.argv[2] ?? '') as FollowersGiven;
const report: FollowersReport = { messages: 0, bytes: 0, arrivals: [] };
let following = 0;

function follow(index: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      perMessageDeflate: false,
      skipUTF8Validation: true,
    });
    const begin = () => {
      following++;
      resolve();
    };
    const id = operation?.hasOwnIds ? `own-${index}` : 'board';
    socket.on('open', () => {
      if (!operation) return begin();
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${operation.token}` } }));
    });
    let isFirst = true;
    socket.on('message', (message: Buffer) => {
      if (operation && message.length < 200) {
        const { type } = JSON.parse(message.toString()) as { type: string };
        if (type === 'ping') socket.send('{"type":"pong"}');
        if (type === 'connection_ack') {
          const { query, variables } = operation;
          socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
        }
        return;
      }
      if (operation && isFirst) {
        isFirst = false;
        return begin();
      }
      report.messages++;
      report.bytes = message.length;
      if (operation) report.arrivals.push([revisionIn(message), performance.timeOrigin + performance.now()]);
    });
    socket.on('error', reject);
    socket.on('close', (code, reason) => {
      console.error(`follower ${index} was closed with ${code} ${reason}`);
      process.exit(1);
    });
  });
}

/** Looked for in the bytes: parsing would cost this process more than following. */
function revisionIn(message: Buffer): number {
  const at = message.indexOf('"revision":') + '"revision":'.length;
  return Number.parseInt(message.toString('latin1', at, at + 12), 10);
}

for (let index = 0; index < count; index += 100) {
  await Promise.all(Array.from({ length: Math.min(100, count - index) }, (_, place) => follow(index + place)));
}
process.send?.({ following });
process.on('message', () => {
  process.send?.(report);
  report.messages = 0;
  report.arrivals = [];
});
