import { expect, it } from 'vitest';
import { inTreeOrder } from './useGridOptions.ts';

it('areas are each followed by their own neighbourhoods, one step further in', () => {
  const area = (id: string) => ({ id, name: `片区 ${id}`, parent: { id: 'town' } });
  const neighbourhood = (id: string, parent: string) => ({ id, name: `居村 ${id}`, parent: { id: parent } });
  const options = inTreeOrder(
    [area('a'), area('b')],
    [neighbourhood('1', 'b'), neighbourhood('2', 'a'), neighbourhood('3', 'b')],
  );
  expect(options.map(({ value, depth }) => [value, depth])).toEqual([
    ['a', 0],
    ['2', 1],
    ['b', 0],
    ['1', 1],
    ['3', 1],
  ]);
});
