// The whole application, put together on one page.
import 'reflect-metadata'; // first: the decorators of every GraphQL type need it
import type { IncomingMessage } from 'node:http';
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { Clock } from './clock.ts';
import type { Database } from './database/database.ts';
import { Context, type Services } from './graphql/context.ts';
import { Execution } from './graphql/execution.ts';
import { serveHttp } from './graphql/http.ts';
import { createSchema } from './graphql/schema.ts';
import { bearerToken, cookieToken, isSameOrigin, sessionCookie } from './identity/credentials.ts';
import { Sessions, signInLifetimeMs } from './identity/sessions.ts';
import { SignIns } from './identity/sign-in.ts';
import { pickLocale } from './language/locale.ts';
import { Ledger } from './ledger/ledger.ts';
import { FollowedOperations } from './live/followed-operations.ts';
import { Pulse } from './live/pulse.ts';
import { serveSockets } from './live/sockets.ts';
import { serveMeasures } from './measures.ts';
import { servePages } from './pages.ts';
import { readPositions } from './towns/positions.ts';

/** The largest request that is read; the largest honest one, a meeting's list of 1,000 projects, has some 60 kB. */
const maxBodyBytes = 256 * 1024;

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
export async function createApp(database: Database, clock: Clock, publicUrl: string | null = null): Promise<App> {
  const ledger = new Ledger(database, clock);
  const sessions = new Sessions(database, clock);
  const services: Services = { database, ledger, sessions, signIns: new SignIns(database, sessions, clock), clock };
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const execution = new Execution(createSchema());
  const pulse = new Pulse(ledger, (towns) => readPositions(database.reader, towns));
  const followed = new FollowedOperations(execution, pulse);

  const http = Fastify({ bodyLimit: maxBodyBytes, forceCloseConnections: 'idle' });
  await http.register(fastifyCookie);
  http.get('/healthz', () => ({ status: 'ok' }));
  http.get('/readyz', async (_request, reply) => {
    const isThere = await database.ping().then(
      () => true,
      () => false,
    );
    return reply.code(isThere ? 200 : 503).send({ status: isThere ? 'ready' : 'database away' });
  });
  serveMeasures(http, ledger, followed);
  const stopApollo = await serveHttp(http, execution, (request, reply) =>
    contextOfRequest(services, request, reply, isSecure),
  );
  const closeSockets = serveSockets(http.server, execution, followed, {
    contextOf: (request, params) => contextOfSocket(services, request, params),
  });
  await servePages(http);
  http.addHook('preClose', async () => {
    pulse.stop();
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
  );
}

async function contextOfSocket(
  services: Services,
  { headers, socket }: IncomingMessage,
  { authorization, locale }: { [name: string]: unknown },
): Promise<Context | null> {
  const bearer = bearerToken(authorization);
  const cookie = isSameOrigin(headers.origin, headers.host) ? cookieToken(headers.cookie) : undefined;
  const viewer = await services.sessions.viewerOf(bearer ?? cookie);
  if (bearer !== undefined && viewer.role === 'SIGNED_OUT') return null;
  const language = typeof locale === 'string' ? locale : headers['accept-language'];
  const cannotSetCookies = () => {};
  return new Context(
    services,
    viewer,
    pickLocale(language),
    services.database.reader,
    socket.remoteAddress ?? '',
    cannotSetCookies,
  );
}
