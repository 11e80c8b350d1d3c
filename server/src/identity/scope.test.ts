import { expect, test } from 'vitest';
import { toGlobalId } from '../graphql/ids.ts';
import { onBothEngines } from '../testing/engines.ts';
import { foreign, idOf, nowhere, own, scopeTowns, shown } from '../testing/scope-towns.ts';
import { doors } from '../testing/town-doors.ts';

onBothEngines('a viewer of one town', (engine) => {
  const { answerTo, stateOf } = scopeTowns(engine);

  test.for(Object.keys(doors))('sees of another town exactly what is nowhere: %s', async (operation) => {
    const before = [await stateOf(own), await stateOf(foreign)];
    const asked = foreignAndMissing(doors[operation] as string).flatMap(([theirs, missing]) =>
      (['coordinator', 'leader', 'screen', 'representative'] as const).map((person) => ({ person, theirs, missing })),
    );
    await Promise.all(
      asked.map(async ({ person, theirs, missing }) => {
        const [answer, ...others] = await Promise.all([theirs, ...missing].map((x) => answerTo(operation, x, person)));
        expect([person, answer && shown(answer)]).toEqual([person, 'nothing']);
        for (const other of others) expect(other).toEqual(answer);
      }),
    );
    expect([await stateOf(own), await stateOf(foreign)]).toEqual(before);
  });

  test('finds its own things behind the same doors', async () => {
    const asked = Object.entries(doors).flatMap(([operation, what]) =>
      operation.startsWith('mutation') ? [] : what.split(' ').map((type) => ({ operation, what, type })),
    );
    await Promise.all(
      asked.map(async ({ operation, what, type }) => {
        const x = what === 'town' ? own : what === 'season' ? 'own-year' : idOf(type, own);
        expect([operation, type, shown(await answerTo(operation, x, 'administrator'))]).toEqual([
          operation,
          type,
          'something',
        ]);
      }),
    );
  });
});

/** What the other town has, each with what nobody has: in that town, in the viewer's own, in a town that is not. */
function foreignAndMissing(what: string): [theirs: string, missing: string[]][] {
  if (what === 'town') return [[foreign, [nowhere]]];
  if (what === 'season') return [['foreign-year', ['no-such-year']]];
  return what
    .split(' ')
    .map((type) => [
      idOf(type, foreign),
      [foreign, own, nowhere].map((town) => toGlobalId(type, town, 'nothing')).concat(idOf(type, nowhere), 'nonsense'),
    ]);
}
