import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, type Answers, resultOf, type TownOperation, type WholeAnswer } from './answers.ts';
import { type Carried, createApollo } from './apollo.ts';
import type { Context } from './context.ts';
import type { Execution } from './execution.ts';
import { isNoneMatch } from './if-none-match.ts';
import { type KnownRequest, KnownRequests, requestKey } from './known-requests.ts';
import { toldWithoutCause } from './unexpected.ts';

export interface HttpDoor {
  execution: Execution;
  answers: Answers;
  /** Who asks; may set cookies on the reply. */
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
}

/** One request on its way, from its text to its answer. */
interface Exchange {
  text: string;
  key: string;
  /** What Apollo made of an identical one before. */
  known: KnownRequest | undefined;
  /** The answer of a request that Apollo need not read again. Apollo is asked only to put errors into words. */
  given?: Promise<Answer>;
  /** What Apollo's executor was asked for and gave, if it got that far. */
  made?: { operation: TownOperation; answer: Answer };
}

declare module 'fastify' {
  interface FastifyRequest {
    exchange: Exchange | null;
  }
}

/**
 * Serves `POST` and `GET /graphql`. Apollo reads and checks a request; an identical one that it had nothing against is
 * answered without it from then on. Returns a function that stops Apollo; call it before the listener closes.
 */
export async function serveHttp(
  app: FastifyInstance,
  { execution, answers, contextOf }: HttpDoor,
): Promise<() => Promise<void>> {
  const requests = new KnownRequests();
  const apollo = createApollo<Exchange>(execution, async (operation, context, exchange) => {
    if (exchange.given) return resultOf(await exchange.given);
    const ofTown = isStranger(context) ? null : answers.ofTown(operation);
    if (!ofTown) return execution.answer(operation, context);
    const answer = await answers.answer(ofTown, context);
    exchange.made = { operation: ofTown, answer };
    return resultOf(answer);
  });
  await apollo.start();
  const askApollo = fastifyApolloHandler<Carried<Exchange>>(apollo, {
    context: async (request, reply) => ({
      carried: await contextOf(request, reply).catch(refuseWithoutCause),
      exchange: exchangeOf(request),
    }),
  });

  function exchangeOf(request: FastifyRequest, text = ''): Exchange {
    if (request.exchange) return request.exchange;
    const key = requestKey(request, text);
    const exchange = { text, key, known: requests.find(key) };
    request.exchange = exchange;
    return exchange;
  }

  /** Answers a known request; false when Apollo has to: the answer has errors, or there is none. */
  async function answerKnown(request: FastifyRequest, reply: FastifyReply, exchange: Exchange): Promise<boolean> {
    const { known } = exchange;
    const context = known && (await contextOf(request, reply).catch(() => null));
    if (!context || isStranger(context)) return false;
    const { 'if-none-match': tags } = request.headers;
    if (tags && request.method === 'GET') {
      const tag = await answers.tagNow(known.operation, context).catch(() => null);
      if (tag && isNoneMatch(tags, tag)) {
        send(request, reply, tag, null);
        return true;
      }
    }
    exchange.given = answers.answer(known.operation, context);
    const answer = await exchange.given.catch(() => null);
    if (!answer || !('body' in answer)) return false;
    reply.header('content-type', known.contentType);
    send(request, reply, answer.tag, answer);
    return true;
  }

  await app.register(async (scope) => {
    const parseJson = scope.getDefaultJsonParser('error', 'error');
    scope.decorateRequest('exchange', null);
    scope.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
      // A known text has been parsed before; it is parsed once more only if Apollo has to look at it after all.
      if (exchangeOf(request, text).known) done(null, null);
      else parseJson(request, text, done);
    });
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST', 'OPTIONS'],
      handler: async (request, reply) => {
        const exchange = exchangeOf(request);
        if (await answerKnown(request, reply, exchange)) return reply;
        if (request.body === null && exchange.text) request.body = JSON.parse(exchange.text);
        const text = await askApollo.call(app, request, reply);
        const { made } = exchange;
        if (reply.statusCode !== 200 || !made || !('body' in made.answer)) {
          reply.header('cache-control', 'no-store');
          return text;
        }
        if (request.method === 'GET' || exchange.text) {
          const contentType = String(reply.getHeader('content-type'));
          requests.remember(exchange.key, { operation: made.operation, contentType });
        }
        send(request, reply, made.answer.tag, made.answer);
        return reply;
      },
    });
  });
  return () => apollo.stop();
}

/** Sends a whole answer as it was serialised; a GET may be told that it has it already. */
function send(request: FastifyRequest, reply: FastifyReply, tag: string, answer: WholeAnswer | null): void {
  if (request.method !== 'GET') {
    reply.header('cache-control', 'no-store').send(answer?.body);
    return;
  }
  reply.header('etag', tag).header('cache-control', 'private, no-cache');
  reply.header('vary', 'accept, accept-language, authorization, cookie');
  const { 'if-none-match': tags } = request.headers;
  if (!answer || (tags && isNoneMatch(tags, tag))) reply.removeHeader('content-type').code(304).send();
  else reply.send(answer.body);
}

/** Nothing is kept for who is not signed in: they see nothing of a town, and could fill the memory of those who do. */
function isStranger({ viewer }: Context): boolean {
  return viewer.role === 'SIGNED_OUT';
}

function refuseWithoutCause(error: unknown): never {
  throw toldWithoutCause(error);
}
