// A page without a window: it follows a picture with the connection that our pages have, and remembers where it stands.
import { type ConnectionStore, createConnectionStore } from '../../dashboard/src/app/connection/connection-store.ts';
import { followForever } from '../../dashboard/src/app/connection/follow.ts';
import { mayReplace, type Position } from '../../dashboard/src/app/connection/position.ts';
import { createSeenPositions } from '../../dashboard/src/app/connection/seen-positions.ts';
import { createSocket } from '../../dashboard/src/app/connection/socket.ts';

export interface Visit {
  /** The servers behind the page's address; each connection goes to the next one, as behind a load balancer. */
  urls: string[];
  token: string;
  town: string;
}

export interface Page {
  readonly connection: ConnectionStore;
  /** What it has shown last. */
  position(): Position | null;
  /** What it was sent and should not have been. */
  readonly complaints: string[];
}

const pictureQuery = `subscription ($town: TownCode!) { adoption(town: $town) { revision at town { epoch }
  projects { numerator denominator } slots { numerator denominator } claims { total }
  latest(first: 10) { id kind unit { name } project { name } } } }`;

const feedQuery = `subscription ($town: TownCode!, $after: Int, $epoch: Int) { feed(town: $town, after: $after, epoch: $epoch) {
  epoch revision recovered entries { revision } } }`;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Opens the socket of a page; `index` says with which of the servers it begins. */
function connect({ urls, token }: Visit, index: number, seen: () => string | null) {
  const connection = createConnectionStore(Date.now);
  let next = index;
  const socket = createSocket({
    url: () => `${urls[next++ % urls.length]?.replace('http', 'ws')}/graphql`,
    connectionParams: () => ({
      authorization: `Bearer ${token}`,
      locale: 'zh-CN',
      'gongjian-seen': seen() ?? undefined,
    }),
    connection,
    wait: sleep,
  });
  return { connection, socket };
}

interface Picture {
  adoption: { revision: number; town: { epoch: number } };
}

/** A page that shows the newest picture of a town. */
export function openPicturePage(visit: Visit, index: number): Page {
  const seen = createSeenPositions();
  const { connection, socket } = connect(visit, index, seen.text);
  const complaints: string[] = [];
  let shown: Position | null = null;
  const next = ({ data }: { data?: Record<string, unknown> | null }) => {
    if (!data) return;
    const { revision, town } = (data as unknown as Picture).adoption;
    const position = { town: visit.town, epoch: town.epoch, revision };
    if (!mayReplace(shown, position)) complaints.push(`went back to ${town.epoch}.${revision}`);
    shown = position;
    seen.record(position);
  };
  followForever(
    { query: pictureQuery, variables: { town: visit.town } },
    { next, error: () => {} },
    { socket, connection },
  );
  return { connection, position: () => shown, complaints };
}

interface Batch {
  feed: { epoch: number; revision: number; recovered: boolean; entries: { revision: number }[] };
}

/** A page that lists what happens in a town, and goes on where it stopped. */
export function openFeedPage(visit: Visit, index: number): Page {
  const { connection, socket } = connect(visit, index, () => null);
  const complaints: string[] = [];
  let shown: Position | null = null;
  // Sent anew with every connection: from where it goes on then.
  const variables: Record<string, unknown> = { town: visit.town };
  const next = ({ data }: { data?: Record<string, unknown> | null }) => {
    if (!data) return;
    const { epoch, revision, recovered, entries } = (data as unknown as Batch).feed;
    if (shown && recovered) {
      const expected = Array.from({ length: revision - shown.revision }, (_, i) => (shown?.revision ?? 0) + i + 1);
      const got = entries.map((entry) => entry.revision);
      if (epoch !== shown.epoch || got.join() !== expected.join()) {
        complaints.push(`after ${shown.epoch}.${shown.revision} came ${epoch}.${revision} with [${got.join()}]`);
      }
    }
    if (shown?.epoch === epoch && !recovered) complaints.push(`did not resume after ${epoch}.${shown.revision}`);
    shown = { town: visit.town, epoch, revision };
    Object.assign(variables, { after: revision, epoch });
  };
  followForever({ query: feedQuery, variables }, { next, error: () => {} }, { socket, connection });
  return { connection, position: () => shown, complaints };
}
