// The whole application, put together on one page.
import 'reflect-metadata'; // first: the decorators of every GraphQL type need it
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { buildOfServer } from './build.ts';
import { type Clock, townDate } from './clock.ts';
import type { Database } from './database/database.ts';
import { serveFiles } from './files.ts';
import { Answers } from './graphql/answers.ts';
import { Context, type Services } from './graphql/context.ts';
import { Execution } from './graphql/execution.ts';
import { serveHttp } from './graphql/http.ts';
import { createSchema } from './graphql/schema.ts';
import { bearerToken, cookieToken, isSameOrigin, sessionCookie } from './identity/credentials.ts';
import { FailedGuesses } from './identity/failed-guesses.ts';
import { Sessions, signInLifetimeMs } from './identity/sessions.ts';
import { SignIns } from './identity/sign-in.ts';
import { pickLocale } from './language/locale.ts';
import { Announcements } from './ledger/announcements.ts';
import { KnownPositions, pollMs, pollOnlyMs } from './ledger/known-positions.ts';
import { Ledger } from './ledger/ledger.ts';
import { FollowedOperations } from './live/followed-operations.ts';
import { type LiveLimits, liveLimits } from './live/limits.ts';
import type { ConnectionParams } from './live/protocol.ts';
import { Pulse } from './live/pulse.ts';
import { serveSockets } from './live/sockets.ts';
import { serveMeasures } from './measures.ts';
import { guessesAllowed } from './meetings/claim-door/try-code.ts';
import { servePages } from './pages.ts';
import { serveReadiness } from './readiness.ts';
import { parsePositions, readPositions } from './towns/positions.ts';

/** The largest request that is read; the largest honest one, a meeting's list of 1,000 projects, has some 60 kB. */
const maxBodyBytes = 256 * 1024;

const temporary = join(tmpdir(), `gongjian-${process.pid}`);

/** How much memory answers may take that are kept to be given again. */
const keptAnswersBytes = 64 * 1024 * 1024;

export interface AppOptions {
  /** Whether answers are kept for as long as their town does not move; without, each is computed, and is the same. */
  keepAnswers: boolean;
  /** Whether queries are compiled; without, graphql-js executes them, and the answers are the same. */
  compiled: boolean;
  /** How much one client may ask of the sockets. */
  limits: LiveLimits;
  /** Whether server processes on one PostgreSQL tell each other of their writes; without, they ask more often. */
  notify: boolean;
  /** Where pictures are stored, in a folder of their own; in the system's temporary folder if left out. */
  dataFolder: string;
  /** How long nothing may come of a picture that is being sent. */
  uploadStallMs: number;
}

export interface App {
  services: Services;
  /** Starts to listen, and returns the address. */
  listen(port: number, host: string): Promise<string>;
  /** Ends every request, socket and timer; the database stays open. */
  close(): Promise<void>;
}

/**
 * Puts the application together over an open, migrated database. Where people reach it by HTTPS, as `publicUrl` says,
 * the session's cookie is for HTTPS alone.
 */
export async function createApp(
  database: Database,
  clock: Clock,
  publicUrl: string | null = null,
  {
    keepAnswers = true,
    compiled = true,
    limits = liveLimits,
    notify = true,
    dataFolder = temporary,
    uploadStallMs = 30_000,
  }: Partial<AppOptions> = {},
): Promise<App> {
  const ledger = new Ledger(database, clock);
  const sessions = new Sessions(database, clock);
  const signIns = new SignIns(database, sessions, clock);
  const guesses = new FailedGuesses(clock, guessesAllowed);
  const followersOf = (id: string) => followed.followersOf(id);
  const services: Services = { database, ledger, sessions, signIns, guesses, publicUrl, clock, followersOf };
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const execution = new Execution(createSchema(), { compiled });
  const read = (towns: string[]) => readPositions(database.reader, towns);
  const positions = new KnownPositions(ledger, read, notify ? pollMs : pollOnlyMs);
  const announcements = notify ? new Announcements(database, ledger, positions) : null;
  const keptBytes = keepAnswers ? keptAnswersBytes : 0;
  const answers = new Answers(execution, database, positions, clock, { keptBytes, build: buildOfServer() });
  const pulse = new Pulse(positions, () => townDate(clock()));
  const followed = new FollowedOperations(execution, positions, pulse, limits);

  const http = Fastify({ bodyLimit: maxBodyBytes, forceCloseConnections: 'idle' });
  await http.register(fastifyCookie);
  serveReadiness(http, database);
  serveMeasures(http, ledger, followed);
  serveFiles(http, { dataFolder, uploadStallMs }, (request, reply) =>
    contextOfRequest(services, request, reply, isSecure),
  );
  const stopApollo = await serveHttp(http, {
    execution,
    answers,
    contextOf: (request, reply) => contextOfRequest(services, request, reply, isSecure),
  });
  const door = {
    contextOf: (request: IncomingMessage, params: ConnectionParams) => contextOfSocket(services, request, params),
    tokenOf: tokenOfSocket,
    viewersOf: (tokens: string[]) => sessions.viewersOf(tokens),
  };
  const closeSockets = serveSockets(http.server, execution, followed, door, limits);
  await servePages(http);
  http.addHook('preClose', async () => {
    pulse.stop();
    positions.stop();
    followed.stop();
    await announcements?.stop();
    await closeSockets();
    await stopApollo();
  });

  return {
    services,
    listen: (port, host) => http.listen({ port, host }),
    close: () => http.close(),
  };
}

async function contextOfRequest(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  secure: boolean,
): Promise<Context> {
  const token = bearerToken(request.headers.authorization) ?? request.cookies[sessionCookie];
  const setSessionCookie = (started: string | null) => {
    const options = { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge: signInLifetimeMs / 1000 } as const;
    if (started === null) reply.clearCookie(sessionCookie, options);
    else reply.setCookie(sessionCookie, started, options);
  };
  return new Context(
    services,
    await services.sessions.viewerOf(token),
    pickLocale(request.headers['accept-language']),
    services.database.reader,
    request.ip,
    setSessionCookie,
    parsePositions(request.headers['gongjian-seen']),
  );
}

async function contextOfSocket(
  services: Services,
  request: IncomingMessage,
  params: ConnectionParams,
): Promise<Context | null> {
  const { headers, socket } = request;
  const { authorization, locale } = params;
  const viewer = await services.sessions.viewerOf(tokenOfSocket(request, params));
  if (bearerToken(authorization) !== undefined && viewer.role === 'SIGNED_OUT') return null;
  const language = typeof locale === 'string' ? locale : headers['accept-language'];
  const cannotSetCookies = () => {};
  return new Context(
    services,
    viewer,
    pickLocale(language),
    services.database.reader,
    socket.remoteAddress ?? '',
    cannotSetCookies,
    parsePositions(params['gongjian-seen']),
  );
}

/** A bearer, or the cookie of a page of our own. */
function tokenOfSocket({ headers }: IncomingMessage, { authorization }: ConnectionParams): string | undefined {
  const bearer = bearerToken(authorization);
  return bearer ?? (isSameOrigin(headers.origin, headers.host) ? cookieToken(headers.cookie) : undefined);
}
