import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the built dashboard lies: beside the server in the project. */
const builtDashboard = resolve(import.meta.dirname, '../../dashboard/dist');

/** Everything comes from this server: no inline script, nothing from elsewhere. Styles may be set by scripts (charts). */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Serves the dashboard: its files, `/graphiql`, and its one page for every other path that a browser asks for. */
export async function servePages(app: FastifyInstance, folder = builtDashboard): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    index: false, // it would look for a compressed folder where a client takes compressed files
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('x-content-type-options', 'nosniff');
      reply.header('content-security-policy', contentSecurityPolicy);
      // Built files carry a hash of their content in their name; pages don't.
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_request, reply) => reply.sendFile('index.html'));
  for (const path of ['/graphiql', '/graphiql/']) {
    app.get(path, (_request, reply) => reply.sendFile('graphiql.html'));
  }
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = ['GET', 'HEAD'].includes(request.method) && request.headers.accept?.includes('text/html');
    if (wantsPage) return reply.sendFile('index.html');
    return reply.code(404).send({ error: 'Not found' });
  });
}
