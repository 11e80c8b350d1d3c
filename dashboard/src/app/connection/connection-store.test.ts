import { describe, expect, it } from 'vitest';
import { createConnectionStore } from './connection-store.ts';

function clocked() {
  const clock = { ms: 1_000 };
  return { clock, store: createConnectionStore(() => clock.ms) };
}

describe('what is known of the connection', () => {
  it('is connecting until the first picture comes', () => {
    const { store } = clocked();
    store.pulseCame();
    expect(store.state().phase).toBe('connecting');
    store.pictureCame();
    expect(store.state().phase).toBe('live');
  });

  it('dates the picture by the last sign of life before the loss', () => {
    const { clock, store } = clocked();
    store.pictureCame();
    clock.ms = 9_000;
    store.pulseCame();
    clock.ms = 14_000;
    store.lost();
    expect(store.state()).toEqual({ phase: 'lost', asOf: 9_000, since: 14_000 });
  });

  it('does not rejuvenate an old picture when only the socket is back', () => {
    const { clock, store } = clocked();
    store.pictureCame();
    store.lost();
    clock.ms = 60_000;
    store.pulseCame();
    expect(store.state()).toMatchObject({ phase: 'lost', asOf: 1_000 });
    store.pictureCame();
    expect(store.state().phase).toBe('live');
  });

  it('is right again after a doubt as soon as the server answers, but not when the socket was gone indeed', () => {
    const { clock, store } = clocked();
    store.pictureCame();
    clock.ms = 3_600_000;
    store.doubted();
    expect(store.state()).toMatchObject({ phase: 'lost', asOf: 1_000 });
    store.pulseCame();
    expect(store.state().phase).toBe('live');
    store.doubted();
    store.lost();
    store.pulseCame();
    expect(store.state()).toMatchObject({ phase: 'lost', asOf: 3_600_000 });
  });

  it('tells a page that is shown nothing any more from one whose server is away', () => {
    const { store } = clocked();
    store.pictureCame();
    store.denied();
    store.lost();
    expect(store.state()).toMatchObject({ phase: 'denied', asOf: 1_000 });
    store.pictureCame();
    expect(store.state().phase).toBe('live');
  });

  it('keeps its state object while nothing changes, so that React does not render', () => {
    const { store } = clocked();
    store.pictureCame();
    const before = store.state();
    store.pictureCame();
    expect(store.state()).toBe(before);
  });
});
