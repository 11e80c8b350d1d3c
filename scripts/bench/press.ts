import autocannon from 'autocannon';

export interface Pressing {
  url: string;
  token: string;
  body: string;
  connections: number;
  seconds: number;
}

/** Posts the same body over and over, and returns the answers per second. Fails when one of them is no success. */
export async function press({ url, token, body, connections, seconds }: Pressing): Promise<number> {
  const result = await autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
    connections,
    duration: seconds,
  });
  if (result.non2xx + result.errors + result.timeouts > 0) {
    throw new Error(`${result.non2xx} refused, ${result.errors} failed, ${result.timeouts} timed out at ${url}`);
  }
  return result.requests.total / result.duration;
}
