import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { carryOut, mayBeAnsweredLater } from './carry-out.ts';

const away = new CombinedError({ networkError: new Error('Failed to fetch') });
const withStatus = (status: number) => new CombinedError({ networkError: new Error('no'), response: { status } });
const broken = new CombinedError({ graphQLErrors: ['broken'] });

function plan(answers: { data?: string; error?: CombinedError }[], leavesAfter = Number.POSITIVE_INFINITY) {
  const told = { sent: 0, waited: [] as number[] };
  const outcome = carryOut({
    send: async () => answers[told.sent++] ?? {},
    pause: async (attempt) => void told.waited.push(attempt),
    onWaiting: () => {},
    hasLeft: () => told.sent > leavesAfter,
  });
  return { outcome, told };
}

describe('a write', () => {
  it('is sent again until it is answered', async () => {
    const { outcome, told } = plan([{ error: away }, { error: withStatus(503) }, { data: 'done' }]);
    expect(await outcome).toBe('done');
    expect(told).toEqual({ sent: 3, waited: [0, 1] });
  });

  it('is not sent again when the server has spoken', async () => {
    const { outcome, told } = plan([{ error: broken }]);
    await expect(outcome).rejects.toBe(broken);
    expect(told.sent).toBe(1);
  });

  it('is left alone when whoever wanted it has gone', async () => {
    const { outcome, told } = plan([{ error: away }, { error: away }, { data: 'done' }], 1);
    expect(await outcome).toBeNull();
    expect(told.sent).toBe(2);
  });

  it.each([
    ['nobody answered', away, true],
    ['too many requests', withStatus(429), true],
    ['a proxy without a server', withStatus(502), true],
    ['a body that is too large', withStatus(413), false],
    ['an error of the operation', broken, false],
  ])('may be answered later: %s', (_, error, may) => expect(mayBeAnsweredLater(error)).toBe(may));
});
