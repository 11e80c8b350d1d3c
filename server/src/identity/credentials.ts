import { fastifyCookie } from '@fastify/cookie';

/** The cookie that holds a browser's session. */
export const sessionCookie = 'gongjian_session';

/** The token of an `Authorization: Bearer …` value, if it is one. */
export function bearerToken(authorization: unknown): string | undefined {
  if (typeof authorization !== 'string') return undefined;
  return /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
}

/** The session's token in a `Cookie` header, if it holds one. */
export function cookieToken(header: string | undefined): string | undefined {
  return header ? fastifyCookie.parse(header)[sessionCookie] : undefined;
}

/**
 * Whether a browser sent the request from one of our own pages, or no browser sent it. A page of another site can open
 * a websocket to us, and the browser adds our cookie; so the cookie counts only for our own.
 */
export function isSameOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
