import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { type Answer, openClaimDesk } from './claim-desk.ts';
import type { Intention } from './intention.ts';

const accepted: Answer = {
  kind: 'claimed',
  claim: { id: 'c', kind: 'NEW', status: 'ACTIVE', claimedAt: '2026-11-21T06:00:00Z' },
  revision: 7,
  slotsLeft: 1,
};

const lost = new CombinedError({ networkError: new Error('Failed to fetch') });
const broken = new CombinedError({ graphQLErrors: ['broken'] });

/** A desk whose server answers when told to, and a device that keeps what it is given. */
function visit(device: Intention[] = [], now = 1_000) {
  const sent: Intention[] = [];
  const pending: ((answer: Answer | CombinedError) => void)[] = [];
  let signedOut = 0;
  let keys = 0;
  const desk = openClaimDesk({
    unit: 'school',
    send: (intention) => {
      sent.push(intention);
      return new Promise((resolve) =>
        pending.push((answer) => resolve(answer instanceof CombinedError ? { error: answer } : { data: answer })),
      );
    },
    kept: { read: () => [...device], write: (intentions) => void device.splice(0, device.length, ...intentions) },
    onSignedOut: () => void signedOut++,
    now: () => now,
    makeKey: () => `key-${++keys}-of-${now}`,
    wait: () => Promise.resolve(),
  });
  const answer = async (what: Answer | CombinedError) => {
    pending.shift()?.(what);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  return { desk, device, sent, answer, signedOut: () => signedOut };
}

const kindOf = ({ desk }: ReturnType<typeof visit>, project: string) => desk.state().outcomes.get(project)?.kind;

describe('the desk', () => {
  it('keeps a claim before it is sent, and until it is answered', async () => {
    const here = visit();
    here.desk.claim('garden', null);
    expect(here.device).toEqual(here.sent);
    expect(here.desk.state().underway.has('garden')).toBe(true);
    await here.answer(accepted);
    expect(here.device).toEqual([]);
    expect(kindOf(here, 'garden')).toBe('claimed');
    expect(here.desk.state().underway.size).toBe(0);
  });

  it('knows what was done after the reader has seen it', async () => {
    const here = visit();
    here.desk.claim('garden', null);
    await here.answer(accepted);
    here.desk.dismiss('garden');
    expect(kindOf(here, 'garden')).toBeUndefined();
    expect(here.desk.state().done.get('garden')).toMatchObject({ revision: 7, slotsLeft: 1, claim: { id: 'c' } });
  });

  it('sends a lost claim again with the same key, and counts the failures', async () => {
    const here = visit();
    here.desk.claim('garden', { amountCents: 500, volunteers: null, inKind: null });
    await here.answer(lost);
    await here.answer(lost);
    expect(here.desk.state().underway.get('garden')?.failures).toBe(2);
    expect(here.sent.length).toBe(3);
    expect(new Set(here.sent).size).toBe(1);
    await here.answer(accepted);
    expect(kindOf(here, 'garden')).toBe('claimed');
  });

  it('takes a second tap for the first one', async () => {
    const here = visit();
    here.desk.claim('garden', null);
    here.desk.claim('garden', null);
    here.desk.withdraw('garden', 'c', null);
    expect(here.sent.length).toBe(1);
    expect(here.device.length).toBe(1);
  });

  it('goes on after a reload with the key that it had', () => {
    const before = visit();
    before.desk.claim('garden', null);
    before.desk.end();
    const after = visit(before.device, 60_000);
    expect(after.sent).toEqual(before.sent);
    after.desk.claim('garden', null);
    expect(after.sent.length).toBe(1);
  });

  it('does not go on with what was meant long ago, or for another unit', () => {
    const before = visit();
    before.desk.claim('garden', null);
    expect(visit([...before.device], 3_600_000).sent).toEqual([]);
    expect(
      visit(
        before.device.map((intention) => ({ ...intention, unit: 'hospital' })),
        2_000,
      ).sent,
    ).toEqual([]);
  });

  it('keeps what nobody is signed in for any more, and says so', async () => {
    const here = visit();
    here.desk.claim('garden', null);
    await here.answer({ kind: 'signed-out' });
    expect(here.signedOut()).toBe(1);
    expect(here.device.length).toBe(1);
    expect(here.desk.state().underway.size).toBe(0);
  });

  it('says nothing after its end, whatever the server answers', async () => {
    const here = visit();
    here.desk.claim('garden', null);
    here.desk.end();
    await here.answer(accepted);
    expect(here.desk.state().outcomes.size).toBe(0);
    expect(here.device.length).toBe(1);
  });

  it('means two claims on one project when the first one was refused', async () => {
    const here = visit();
    here.desk.claim('garden', null);
    await here.answer({ kind: 'full', faster: null });
    here.desk.claim('garden', null);
    expect(kindOf(here, 'garden')).toBeUndefined();
    expect(new Set(here.sent.map(({ key }) => key)).size).toBe(2);
  });

  it('tries a claim that the server has failed on with the same key again', async () => {
    const here = visit();
    here.desk.claim('garden', null);
    await here.answer(broken);
    expect(kindOf(here, 'garden')).toBe('failed');
    here.desk.claim('garden', null);
    expect(here.sent[1]).toEqual(here.sent[0]);
    await here.answer(accepted);
    expect(kindOf(here, 'garden')).toBe('claimed');
    expect(here.device).toEqual([]);
  });
});
