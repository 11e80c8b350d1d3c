/** How much one client may ask of a server process. What is honest stays far below; what is not harms nobody else. */
export interface LiveLimits {
  /** Sockets of one identity (an account, whatever its devices). */
  socketsPerIdentity: number;
  /** Sockets of one address: a hall behind one router, or everybody behind a reverse proxy. */
  socketsPerAddress: number;
  /** Sockets of one address that nobody has signed in on; a page that follows nothing needs none. */
  strangersPerAddress: number;
  /** The largest message of a socket before it was let in; it is kept for as long as the socket lives. */
  greetingBytes: number;
  /** Operations that one socket runs at once, or whose answers wait for it to read. */
  operationsPerSocket: number;
  /** Queries and mutations of one identity that are executed at once, over all of its sockets; others wait for their turn. */
  executedPerIdentity: number;
  /** What may wait for the sockets of one identity to read; beyond, they are answered nothing more. */
  unreadBytesPerIdentity: number;
  /** Distinct operations that one identity follows, over all of its sockets. */
  followedPerIdentity: number;
  /** What these cost together (see `graphql/operation-cost.ts`): all of it is executed at every move of a town. */
  followedCostPerIdentity: number;
  /** Messages that a socket may send at once, and how many more each second. */
  messageBurst: number;
  messagesPerSecond: number;
  /** The largest message that a client may send. */
  messageBytes: number;
  /** What may wait for a socket to read; one that lets more pile up and still asks is cut off. */
  bufferedBytes: number;
}

export const liveLimits: LiveLimits = {
  socketsPerIdentity: 6_000,
  socketsPerAddress: 10_000,
  strangersPerAddress: 200,
  greetingBytes: 4 * 1024,
  operationsPerSocket: 100,
  executedPerIdentity: 4,
  unreadBytesPerIdentity: 32 * 1024 * 1024,
  followedPerIdentity: 30,
  followedCostPerIdentity: 60_000,
  messageBurst: 500,
  messagesPerSecond: 100,
  messageBytes: 256 * 1024,
  bufferedBytes: 4 * 1024 * 1024,
};
