import { expect, it } from 'vitest';
import { parseKeptBoard } from './last-board.ts';

it.each([null, '', 'no json', 'null', '{}', '{"shape":2}', '{"shape":5,"keptAt":1,"board":{}}'])(
  'passes over what is not a kept board: %s',
  (text) => expect(parseKeptBoard(text)).toBeNull(),
);

it('takes a board that this build has kept', () => {
  const board = { meeting: { id: 'm', town: { id: 't' } } };
  const text = JSON.stringify({ shape: 5, keptAt: 7, board });
  expect(parseKeptBoard(text)).toEqual({ board, keptAt: 7 });
});
