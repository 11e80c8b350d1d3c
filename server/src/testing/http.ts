// Requests as a browser or a script would send them, with what came back to be looked at: for tests of headers and codes.

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server sent, for a test to compare
  body: any;
}

/** Sends one request; the answer's body is parsed where it is JSON. */
export async function send(url: string, request: RequestInit = {}): Promise<Answered> {
  const response = await fetch(url, request);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false;
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
}

/** Posts one operation. */
export function postGraphql(
  url: string,
  operation: { query: string; variables?: object; operationName?: string },
  headers: { [name: string]: string } = {},
): Promise<Answered> {
  return send(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  });
}
