import { describe, expect, it } from 'vitest';
import { createOperationIds } from './operation-ids.ts';

const query =
  'subscription ($town: TownCode!, $season: String) { adoption(town: $town, season: $season) { revision } }';
const idOn = (variables: Record<string, unknown>, text = query) => createOperationIds()({ query: text, variables });

describe('the name of a followed operation', () => {
  it('is the same on every device', () =>
    expect(idOn({ town: 'a', season: null })).toBe(idOn({ town: 'a', season: null })));
  it('does not depend on the order of the variables', () =>
    expect(idOn({ town: 'a', season: 'b' })).toBe(idOn({ season: 'b', town: 'a' })));
  it('is another for other variables, and for another text', () => {
    expect(idOn({ town: 'a' })).not.toBe(idOn({ town: 'b' }));
    expect(idOn({ town: 'a' })).not.toBe(idOn({ town: 'a' }, query.replace('revision', 'at')));
  });
  it('is never used twice on one socket', () => {
    const idOf = createOperationIds();
    const ids = [1, 2, 3].map(() => idOf({ query, variables: { town: 'a' } }));
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe(idOn({ town: 'a' }));
  });
});
