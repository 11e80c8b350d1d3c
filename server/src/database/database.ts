import { join } from 'node:path';
import {
  type Constructor,
  type EntityMetadata,
  MikroORM,
  type Options,
  ReferenceKind,
  TextType,
} from '@mikro-orm/core';
import { type Migration, Migrator } from '@mikro-orm/migrations';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { SqliteDriver } from '@mikro-orm/sql';
import {
  HandleEmptyInListsPlugin,
  Kysely,
  type KyselyConfig,
  type LogEvent,
  replaceWithNoncontingentExpression,
  sql,
} from 'kysely';
import { Channel, type ChannelListener } from './channel.ts';
import { migrations as postgresqlMigrations } from './migrations/postgresql/index.ts';
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts';
import { postgresqlDialect } from './postgresql.ts';
import { Snapshots } from './snapshots.ts';
import { sqliteDialect } from './sqlite.ts';
import { assumeTypicalTowns } from './sqlite-statistics.ts';
import type { Tables } from './tables.ts';

export type Engine = 'sqlite' | 'postgresql';

/** Where rows are read from: the database at large, or one snapshot of it. */
export type Reader = Kysely<Tables>;

/** What a transaction writes with. */
export interface Transaction {
  sql: Kysely<Tables>;
}

export interface DatabaseOptions {
  /** A `postgresql://` URL, or the folder that the embedded database file lives in. */
  location: { url: string } | { folder: string };
  entities: NonNullable<Options['entities']>;
  /** Hears every statement and how long it took; tests count with it. */
  onStatement?: (event: LogEvent) => void;
  /** Hears of connections lost while idle. */
  report?: (error: Error) => void;
  /** Where the program that writes migrations remembers what the last one made; nobody else needs it. */
  migrationMemory?: string;
}

/** Snapshots that an embedded database can hold at once; a further one waits. */
const snapshotConnections = 4;

/** One database on either engine. Close it to release its connections. */
export class Database {
  private constructor(
    readonly engine: Engine,
    readonly orm: MikroORM,
    /** For single statements outside of a town's ledger, such as a session's; on SQLite the only connection that writes. */
    readonly writer: Kysely<Tables>,
    readonly reader: Reader,
    private readonly snapshots: Snapshots,
    private readonly open: ((name: string, listener: ChannelListener) => Channel) | null,
  ) {}

  /** Connects; creates the embedded file if there is none. Fails when PostgreSQL can't be reached. Runs no migration. */
  static async open({
    location,
    entities,
    onStatement,
    report = reportMessage,
    migrationMemory,
  }: DatabaseOptions): Promise<Database> {
    if ('url' in location) {
      const client = connect({ dialect: postgresqlDialect(location.url, report), log: onStatement });
      const orm = await MikroORM.init({
        ...shared(entities, postgresqlMigrations, migrationMemory),
        driver: PostgreSqlDriver,
        clientUrl: location.url,
        driverOptions: client,
        discovery: { onMetadata: applyConventions('postgresql') },
      });
      return new Database(
        'postgresql',
        orm,
        client,
        client,
        new Snapshots([client], 'repeatable read'),
        (name, listener) => new Channel(location.url, name, listener, report),
      );
    }
    const file = join(location.folder, 'gongjian.sqlite');
    const writer = connect({ dialect: sqliteDialect(file), log: onStatement });
    const orm = await MikroORM.init({
      ...shared(entities, sqliteMigrations, migrationMemory),
      driver: SqliteDriver,
      dbName: file,
      driverOptions: writer,
      discovery: { onMetadata: applyConventions('sqlite') },
    });
    // Connections of their own, so that readers see the last commit while a write is under way instead of waiting for
    // it, and a single statement does not wait for a snapshot.
    const reading = () => connect({ dialect: sqliteDialect(file), log: onStatement });
    const snapshots = new Snapshots(Array.from({ length: snapshotConnections }, reading), null);
    return new Database('sqlite', orm, writer, reading(), snapshots, null);
  }

  /** Brings the database to the newest migration; does nothing when it is there already. */
  async migrate(): Promise<void> {
    await this.orm.migrator.up();
    if (this.engine === 'sqlite') await assumeTypicalTowns(this.writer);
  }

  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.writer.transaction().execute((sql) => work({ sql }));
  }

  /** Runs `work` over one unchanging picture of the database, whatever is written meanwhile. */
  snapshot<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result> {
    return this.snapshots.take(work);
  }

  /** A line to the other processes on the same database; null for an embedded one, which only one server uses. */
  openChannel(name: string, listener: ChannelListener): Channel | null {
    return this.open?.(name, listener) ?? null;
  }

  /** Resolves when the database answers; rejects with its error otherwise. */
  async ping(): Promise<void> {
    await sql`select 1`.execute(this.reader);
  }

  /**
   * Resolves when writes are taken, having made one that changes nothing; rejects with the reason otherwise: a full disk, or
   * a PostgreSQL that only reads.
   */
  async tryWriting(): Promise<void> {
    if (this.engine === 'sqlite') {
      await sql`pragma user_version = 1`.execute(this.writer);
      return;
    }
    const { rows } = await sql<{ transaction_read_only: string }>`show transaction_read_only`.execute(this.writer);
    if (rows[0]?.transaction_read_only !== 'off') throw new Error('the database takes no writes');
  }

  async close(): Promise<void> {
    await this.orm.close();
    for (const connection of new Set([this.writer, this.reader, ...this.snapshots.connections]))
      await connection.destroy();
  }
}

/** Not the error itself: `pg` hangs the whole connection on it. */
function reportMessage({ message }: Error): void {
  console.error(`PostgreSQL: ${message}`);
}

/** A connection on which `in ()`, which neither engine's grammar has, holds for nothing. */
function connect(config: KyselyConfig): Kysely<Tables> {
  const emptyLists = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression });
  return new Kysely<Tables>({ ...config, plugins: [emptyLists] });
}

function shared(entities: DatabaseOptions['entities'], migrationsList: Constructor<Migration>[], memory?: string) {
  const remembering = memory ? { snapshot: true, snapshotName: 'schema', path: memory } : { snapshot: false };
  const migrations = { ...remembering, migrationsList, silent: true, emit: 'ts' as const };
  return { entities, extensions: [Migrator], migrations };
}

/**
 * What holds for every entity: text compares by bytes on both engines (SQLite does so by itself, PostgreSQL by the
 * collation "C"); nothing that others point at is deleted; indexes are those that the entities name.
 */
function applyConventions(engine: Engine) {
  return (meta: EntityMetadata): void => {
    for (const property of Object.values(meta.properties)) {
      const isRelation = property.kind === ReferenceKind.MANY_TO_ONE;
      if (isRelation) Object.assign(property, { deleteRule: 'restrict', updateRule: 'restrict', index: false });
      const isText = isRelation || property.enum || (property.type as unknown) === TextType;
      if (engine === 'postgresql' && isText) property.collation = 'C';
    }
  };
}
