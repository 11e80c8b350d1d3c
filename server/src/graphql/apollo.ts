import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type ExecutionResult, type GraphQLError, parse } from 'graphql';
import type { Context } from './context.ts';
import type { Execution, Operation } from './execution.ts';

/** Apollo copies its context member by member, which a class with private members does not survive. */
export interface Carried<Exchange> {
  carried: Context;
  exchange: Exchange;
}

export type AnswerRequest<Exchange> = (
  operation: Operation,
  context: Context,
  exchange: Exchange,
) => Promise<ExecutionResult>;

/** Apollo Server for what it does well, reading and checking requests. Texts are prepared by `execution`, as over the websocket. */
export function createApollo<Exchange>(
  execution: Execution,
  answer: AnswerRequest<Exchange>,
): ApolloServer<Carried<Exchange>> {
  return new ApolloServer<Carried<Exchange>>({
    gateway: answeredBy(execution, answer),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: null,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      preparedBy<Exchange>(execution),
    ],
  });
}

type Gateway<Exchange> = ApolloServerOptionsWithGateway<Carried<Exchange>>['gateway'];

/** Apollo's way of letting somebody else execute: a gateway of one service. */
function answeredBy<Exchange>({ schema }: Execution, answer: AnswerRequest<Exchange>): Gateway<Exchange> {
  return {
    async load() {
      return {
        executor: ({ document, operationName, request, context }) => {
          const { carried, exchange } = context as unknown as Carried<Exchange>;
          return answer({ document, operationName, variables: request.variables }, carried, exchange) as never;
        },
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async stop() {},
  };
}

/** Stands in for a document that is refused: Apollo neither parses nor validates again where it finds one. */
const refused = parse('{ __typename }');

function preparedBy<Exchange>(execution: Execution): ApolloServerPlugin<Carried<Exchange>> {
  return {
    async requestDidStart() {
      let errors: readonly GraphQLError[] = [];
      return {
        async didResolveSource(request) {
          const prepared = execution.prepare(request.source, request.contextValue.carried.locale);
          if ('kind' in prepared) Object.assign(request, { document: prepared });
          else {
            errors = prepared;
            Object.assign(request, { document: refused });
          }
        },
        async responseForOperation() {
          if (errors.length === 0) return null;
          const singleResult = { errors: errors.map((error) => error.toJSON()) };
          return { http: { status: 400, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}
