// How graphql-ws (which keeps the protocol: handshake, errors, completion, close codes) is joined to our answering.
import type { IncomingMessage } from 'node:http';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import { CloseCode, makeServer, type Server } from 'graphql-ws';
import type { Context } from '../graphql/context.ts';
import type { Execution, Operation } from '../graphql/execution.ts';
import { maskUnexpected } from '../graphql/unexpected.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Connection } from './connection.ts';
import type { FollowedOperations } from './followed-operations.ts';
import { Follower } from './follower.ts';
import type { LiveLimits } from './limits.ts';
import { RunningOperation } from './running-operation.ts';
import { Tally } from './tally.ts';
import { tooManyOperations } from './too-many.ts';
import { Turns } from './turns.ts';
import type { Unread } from './unread.ts';
import type { ViewerWatch } from './viewer-watch.ts';

/** Told to a client that holds too much already: come back later. */
export const tryAgainLater = 1013;

export type ConnectionParams = { [name: string]: unknown };

export interface SocketDoor {
  /** Who asks on a connection, as of now; null to forbid it: a token was given that is good for nothing. */
  contextOf: (request: IncomingMessage, connectionParams: ConnectionParams) => Promise<Context | null>;
  /** The token that speaks for a connection, if there is one. */
  tokenOf: (request: IncomingMessage, connectionParams: ConnectionParams) => string | undefined;
  /** Who is behind each of the tokens now. */
  viewersOf: (tokens: string[]) => Promise<ReadonlyMap<string, Viewer>>;
}

/** What is carried from the asking to the answering of an operation. */
interface Asked {
  context: Context;
  connection: Connection;
  operation: RunningOperation;
}

/** The protocol's server: `opened` takes each new socket. */
export function createProtocol(
  execution: Execution,
  followed: FollowedOperations,
  door: SocketDoor,
  limits: LiveLimits,
  watch: ViewerWatch,
  unread: Unread,
): Server<Connection> {
  const turns = new Turns(limits.executedPerIdentity);
  const socketsOfIdentity = new Tally();
  const strangersOfAddress = new Tally();
  return makeServer<ConnectionParams, Connection>({
    schema: execution.schema,

    async onConnect({ extra: connection, connectionParams = {} }) {
      const context = await door.contextOf(connection.request, connectionParams);
      if (!context) return false;
      const { viewer } = context;
      connection.isLetIn = true;
      if (viewer.role === 'SIGNED_OUT') {
        const address = connection.request.socket.remoteAddress ?? '';
        if (strangersOfAddress.take(address, limits.strangersPerAddress)) connection.strangersAddress = address;
        else connection.client.close(tryAgainLater, 'Too many sockets');
        return true;
      }
      const identity = `${viewer.town}|${viewer.accountId}`;
      if (!socketsOfIdentity.take(identity, limits.socketsPerIdentity)) {
        connection.client.close(tryAgainLater, 'Too many sockets');
        return true;
      }
      connection.identity = identity;
      const token = door.tokenOf(connection.request, connectionParams);
      if (token !== undefined) watch.add(connection.client, token, viewer);
      return true;
    },

    onClose({ extra: { client, identity, strangersAddress } }) {
      watch.remove(client);
      if (strangersAddress !== undefined) strangersOfAddress.give(strangersAddress);
      if (identity !== undefined) socketsOfIdentity.give(identity);
    },

    // Who asks is looked up for every operation: a socket outlives the session that it was opened with.
    async onSubscribe({ extra: connection, connectionParams = {}, subscriptions }, id, payload) {
      const operation = new RunningOperation(connection.running, id);
      const context = await door.contextOf(connection.request, connectionParams);
      if (!context) {
        connection.client.close(CloseCode.Forbidden, 'Forbidden');
        return [new GraphQLError('Forbidden')];
      }
      const refuse = (errors: readonly GraphQLError[]) => {
        operation.end();
        return errors;
      };
      const isTooMuch = unread.of(connection.payer) > limits.unreadBytesPerIdentity;
      if (isTooMuch || Object.keys(subscriptions).length > limits.operationsPerSocket) {
        return refuse([tooManyOperations(context.locale)]);
      }
      const prepared = execution.prepare(payload.query, context.locale);
      if (!('kind' in prepared)) return refuse(prepared);
      return {
        schema: execution.schema,
        document: prepared,
        operationName: payload.operationName,
        variableValues: payload.variables,
        contextValue: { context, connection, operation } satisfies Asked,
      };
    },

    async execute(args) {
      const { context, connection, operation } = args.contextValue as Asked;
      const result = await connection.inOrder(async () => {
        if (operation.isSuperseded) return null;
        return turns.take(connection.payer, () => execution.answer(toOperation(args), context));
      });
      if (!result || operation.isSuperseded) return operation.superseded();
      operation.end();
      return result;
    },

    async subscribe(args) {
      const { context, connection, operation } = args.contextValue as Asked;
      const joined = await followed.follow(toOperation(args), context, {
        outlet: connection.outlet,
        id: operation.id,
        identity: connection.identity ?? '',
        left: () => operation.end(),
      });
      const follower = joined instanceof Follower ? joined : undefined;
      if (operation.isSuperseded) {
        await follower?.return();
        return operation.superseded();
      }
      operation.follower = follower;
      if (!follower) operation.end();
      return joined;
    },

    onError: (_connection, _id, _payload, errors) => errors.map(maskUnexpected),
  });
}

function toOperation({ document, operationName, variableValues }: ExecutionArgs): Operation {
  return { document, operationName, variables: variableValues as Operation['variables'] };
}
