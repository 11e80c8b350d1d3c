// One wall: a websocket of its own that speaks graphql-transport-ws and keeps the last picture of each kind.
import type { PictureKind } from './pictures.ts';
import { instant } from './tally.ts';

export interface Followed {
  kind: PictureKind;
  query: string;
  variables: { [name: string]: string };
}

/** When a follower began to hold which revision. */
export interface Arrival {
  revision: number;
  at: number;
}

export interface FollowerReport {
  name: string;
  /** Why the connection ended before its time, if it did. */
  lost: string | undefined;
  /** The last picture of each kind, as the JSON text of its field. */
  pictures: { [Kind in PictureKind]?: string };
  /** Of the meeting's board, in order. */
  arrivals: Arrival[];
}

export class Follower {
  readonly #socket: WebSocket;
  readonly #arrivals: Arrival[] = [];
  readonly #newest = new Map<PictureKind, { revision: number; message: string }>();
  #lost: string | undefined;
  #isLeaving = false;

  /** Connects at once. `onChange` is called after every picture, and when the connection is lost. */
  constructor(
    readonly name: string,
    url: string,
    token: string,
    private readonly followed: Followed[],
    private readonly onChange: () => void,
  ) {
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const payload = { authorization: `Bearer ${token}`, locale: 'zh-CN' };
    this.#socket.onopen = () => this.#send({ type: 'connection_init', payload });
    this.#socket.onmessage = ({ data }) => this.#hear(data as string);
    this.#socket.onclose = ({ code, reason }) => this.#lose(`closed with ${code} ${reason}`);
    this.#socket.onerror = () => this.#lose('the socket failed');
  }

  /** The revision up to which all of its pictures are; -1 before it holds each. Infinity once it is lost. */
  get revision(): number {
    if (this.#lost !== undefined) return Number.POSITIVE_INFINITY;
    return Math.min(...this.followed.map(({ kind }) => this.#newest.get(kind)?.revision ?? -1));
  }

  report(): FollowerReport {
    const pictures: FollowerReport['pictures'] = {};
    for (const [kind, { message }] of this.#newest)
      pictures[kind] = JSON.stringify(JSON.parse(message).payload.data[kind]);
    return { name: this.name, lost: this.#lost, pictures, arrivals: this.#arrivals };
  }

  leave(): void {
    this.#isLeaving = true;
    this.#socket.close(1000);
  }

  /**
   * Sixty walls share one thread here, where each has a machine to itself in life: so a picture is only looked at for
   * its revision, and parsed in the end.
   */
  #hear(message: string): void {
    const kind = this.followed.find((one) => message.startsWith(`{"id":"${one.kind}","type":"next"`))?.kind;
    const revision = kind && /^.{0,120}?"revision":(\d+)/.exec(message)?.[1];
    if (kind && revision) this.#take(kind, Number(revision), message);
    else this.#obey(message);
  }

  /** Everything but a picture: the protocol, or an end that nobody asked for. */
  #obey(message: string): void {
    const { id, type, payload } = JSON.parse(message) as { id?: string; type: string; payload?: unknown };
    if (type === 'ping') this.#send({ type: 'pong' });
    else if (type === 'connection_ack') {
      for (const { kind: to, query, variables } of this.followed) {
        this.#send({ id: to, type: 'subscribe', payload: { query, variables } });
      }
    } else if (type !== 'pong') this.#lose(`${type} of ${id}: ${JSON.stringify(payload)}`);
  }

  #take(kind: PictureKind, revision: number, message: string): void {
    const before = this.#newest.get(kind)?.revision ?? -1;
    if (revision < before) this.#lose(`its ${kind} went back from revision ${before} to ${revision}`);
    if (kind === 'meetingBoard' && revision > before) this.#arrivals.push({ revision, at: instant() });
    this.#newest.set(kind, { revision, message });
    this.onChange();
  }

  #lose(why: string): void {
    if (this.#isLeaving) return;
    this.#lost ??= why;
    this.onChange();
  }

  #send(message: object): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }
}
