import pg from 'pg';

/** How long a lost connection waits to be made anew: so long at first, twice as long each time, and a little chance. */
const firstRetryMs = 100;
const lastRetryMs = 5_000;

/** How often a connection that hears nothing is asked whether it is still there, and how long it may take to answer. */
const probeMs = 5_000;
const answerMs = 5_000;

export interface ChannelListener {
  heard(text: string): void;
  /** Called each time that listening begins; what was said before, while nobody listened here, is lost. */
  connected(): void;
}

/**
 * A line between all server processes on one PostgreSQL, by LISTEN and NOTIFY over a connection of its own. A connection
 * that is lost is made anew for as long as the channel is open. Nothing is kept for those who don't listen.
 */
export class Channel {
  #client: pg.Client | undefined;
  #retryMs = firstRetryMs;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;
  /** What was asked of the connection last: it takes one thing at a time. */
  #last: Promise<unknown> = Promise.resolve();

  /** `report` hears why a connection was lost or could not be made, once until the next one is made. */
  constructor(
    private readonly url: string,
    private readonly name: string,
    private readonly listener: ChannelListener,
    private readonly report: (error: Error) => void,
  ) {
    void this.#connect();
  }

  /** Says something to every process that listens, this one included. Rejects when it could not be said. */
  async say(text: string): Promise<void> {
    if (!this.#client) throw new Error('the channel is not connected');
    await this.#ask(this.#client, 'select pg_notify($1, $2)', [this.name, text]);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'gongjian channel',
      connectionTimeoutMillis: answerMs,
      query_timeout: answerMs,
      keepAlive: true,
    });
    let isLost = false;
    const lose = (error: Error) => {
      if (!isLost) this.#lose(client, error);
      isLost = true;
    };
    client.on('error', lose);
    client.on('end', () => lose(new Error('the connection of the channel has ended')));
    client.on('notification', ({ payload }) => this.listener.heard(payload ?? ''));
    try {
      await client.connect();
      // A message is no fact to keep: without this, its commit would wait for the disk, and make all other messages wait.
      await client.query('set synchronous_commit = off');
      await client.query(`listen ${client.escapeIdentifier(this.name)}`);
    } catch (error) {
      lose(error as Error);
    }
    if (isLost) return;
    this.#client = client;
    this.#retryMs = firstRetryMs;
    this.#probeLater(client, lose);
    if (this.#isClosed) await this.close();
    else this.listener.connected();
  }

  /** A connection can be gone without a word, when a machine or a network is. */
  #probeLater(client: pg.Client, lose: (error: Error) => void): void {
    this.#timer = setTimeout(() => {
      this.#ask(client, 'select 1').then(() => this.#client === client && this.#probeLater(client, lose), lose);
    }, probeMs);
  }

  #ask(client: pg.Client, statement: string, values: string[] = []): Promise<unknown> {
    const ask = () => client.query(statement, values);
    const answer = this.#last.then(ask, ask);
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  #lose(client: pg.Client, error: Error): void {
    client.end().catch(() => undefined);
    this.#client = undefined;
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    if (this.#retryMs === firstRetryMs) this.report(error);
    this.#timer = setTimeout(() => void this.#connect(), this.#retryMs * (0.5 + Math.random()));
    this.#retryMs = Math.min(lastRetryMs, this.#retryMs * 2);
  }
}
