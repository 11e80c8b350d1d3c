// The server's public API over HTTP: all that the simulated meeting knows of the server.

/** The server is away, or did not answer as asked; the message says which, with the remedy where there is one. */
export class ApiError extends Error {}

export class Api {
  #token: string | undefined;

  /** Nobody speaks before `signIn`, unless a token is given. */
  constructor(
    readonly url: string,
    token?: string,
  ) {
    this.#token = token;
  }

  /** The session's token, for the websockets. Fails before `signIn`. */
  get token(): string {
    if (this.#token === undefined) throw new ApiError('nobody is signed in');
    return this.#token;
  }

  /** The data of an operation. Throws ApiError when there are errors beside it or none of it. */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await this.#post(JSON.stringify({ query, variables }));
    const { data, errors } = (await response.json().catch(() => ({}))) as {
      data?: Data | null;
      errors?: { message: string }[];
    };
    if (data && !errors) return data;
    throw new ApiError(`${this.url} answered ${response.status}: ${errors?.[0]?.message ?? 'no data'}`);
  }

  async #post(body: string): Promise<Response> {
    const authorization = this.#token === undefined ? undefined : { authorization: `Bearer ${this.#token}` };
    try {
      return await fetch(`${this.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'zh-CN', ...authorization },
        body,
      });
    } catch (error) {
      const cause = (error as Error).cause as Error | undefined;
      throw new ApiError(
        `${this.url} does not answer (${cause?.message ?? (error as Error).message}); start the server with npm start.`,
      );
    }
  }

  /** Begins a session, which all later operations are asked in. Throws ApiError when name and password don't fit. */
  async signIn(name: string, password: string): Promise<void> {
    const { signIn } = await this.ask<{ signIn: { token?: string; message?: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn { token } ... on Failure { message } } }',
      { input: { name, password } },
    );
    if (!signIn.token) throw new ApiError(`${name}: ${signIn.message}`);
    this.#token = signIn.token;
  }

  async signOut(): Promise<void> {
    await this.ask('mutation { signOut { __typename } }');
    this.#token = undefined;
  }
}
