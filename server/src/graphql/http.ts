import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './context.ts';
import { type Execution, toldWithoutCause } from './execution.ts';

/**
 * Serves `POST` and `GET /graphql`. Apollo reads and checks the request; `execution` answers it, the same way as over the
 * websocket. Returns a function that stops Apollo; call it before the listener closes.
 */
export async function serveHttp(
  app: FastifyInstance,
  execution: Execution,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
): Promise<() => Promise<void>> {
  const apollo = new ApolloServer<Carried>({
    gateway: answeredBy(execution),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await apollo.start();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => ({ carried: await contextOf(request, reply).catch(refuseWithoutCause) }),
    }),
  });
  return () => apollo.stop();
}

function refuseWithoutCause(error: unknown): never {
  throw toldWithoutCause(error);
}

/** Apollo copies its context member by member, which a class with private members does not survive. */
interface Carried {
  carried: Context;
}

type Gateway = ApolloServerOptionsWithGateway<Carried>['gateway'];

/** Apollo's way of letting somebody else execute: a gateway of one service. */
function answeredBy(execution: Execution): Gateway {
  const { schema } = execution;
  return {
    async load() {
      return {
        executor: ({ document, operationName, request, context }) =>
          execution.answer(
            { document, operationName, variables: request.variables },
            (context as unknown as Carried).carried,
          ) as never,
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async stop() {},
  };
}
