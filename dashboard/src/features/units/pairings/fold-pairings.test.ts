import { describe, expect, it } from 'vitest';
import { type PairingStroke, pictureOfParties, pictureOfSorts, runsThrough, strokesOf } from './fold-pairings.ts';

const unit = (id: string, kind: 'AGENCY' | 'STATE_ENTERPRISE') => ({
  id,
  kind: 'UNIT' as const,
  name: id,
  subject: { __typename: 'Unit', id: `unit ${id}`, kind },
});
const branch = (id: string) => ({
  id,
  kind: 'ORGANISATION' as const,
  name: id,
  subject: { __typename: 'PartyOrganisation' },
});
const edge = (from: string, to: string, mode: PairingStroke['mode'] = 'RESIDENT') => ({
  from,
  to,
  pairing: { id: `${from} with ${to}`, mode },
});

const network = {
  nodes: [branch('nanwei'), branch('changbang'), unit('court', 'AGENCY'), unit('bank', 'STATE_ENTERPRISE')],
  edges: [edge('nanwei', 'court'), edge('court', 'changbang', 'INDEPENDENT'), edge('bank', 'nanwei')],
};
const strokes = strokesOf(network);
/** The links in words: from, to, how many. */
const words = ({ points, links }: ReturnType<typeof pictureOfParties>) =>
  links.map(({ source, target, value }) => `${points[source]?.key} > ${points[target]?.key} ${value}`).sort();

describe('the picture of who is paired with whom', () => {
  it('puts units at the left of places, whichever was named first', () => {
    expect(strokes.map(({ from, to }) => [from.name, to.name])).toEqual([
      ['court', 'nanwei'],
      ['court', 'changbang'],
      ['bank', 'nanwei'],
    ]);
    expect(strokes.map(({ from, to }) => [from.unit, to.unit])).toEqual([
      ['unit court', null],
      ['unit court', null],
      ['unit bank', null],
    ]);
  });

  it('counts each pairing once in every column', () => {
    expect(words(pictureOfParties(strokes, false))).toEqual([
      'from:bank > to:nanwei 1',
      'from:court > to:changbang 1',
      'from:court > to:nanwei 1',
      'sort:AGENCY > from:court 2',
      'sort:STATE_ENTERPRISE > from:bank 1',
    ]);
    expect(words(pictureOfSorts(strokes, false))).toEqual([
      'from:AGENCY > mode:INDEPENDENT 1',
      'from:AGENCY > mode:RESIDENT 1',
      'from:STATE_ENTERPRISE > mode:RESIDENT 1',
      'mode:INDEPENDENT > to:ORGANISATION 1',
      'mode:RESIDENT > to:ORGANISATION 2',
    ]);
    expect(pictureOfParties(strokes, false).rows).toBe(2);
    expect(pictureOfParties([], false)).toEqual({ points: [], links: [], rows: 0 });
  });

  it('leaves out a column where there is no room', () => {
    expect(words(pictureOfParties(strokes, true))).toHaveLength(3);
    expect(words(pictureOfSorts(strokes, true))).toHaveLength(3);
  });

  it('never flows in circles, even when parties are at both sides of each other', () => {
    const ring = strokesOf({
      nodes: [branch('a'), branch('b'), branch('c')],
      edges: [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')],
    });
    for (const { links } of [pictureOfParties(ring, false), pictureOfSorts(ring, false)]) {
      const targets = new Set(links.map(({ target }) => target));
      const sources = new Set(links.map(({ source }) => source));
      const steps = (point: number): number =>
        Math.max(0, ...links.filter(({ source }) => source === point).map(({ target }) => 1 + steps(target)));
      expect([...sources].filter((point) => !targets.has(point)).map(steps)).not.toContain(Number.POSITIVE_INFINITY);
      expect(Math.max(...[...sources].map(steps))).toBe(2);
    }
  });

  it('tells the pairings that run through a point', () => {
    const through = (key: string, picture = pictureOfParties(strokes, false)) => {
      const point = picture.points.find((one) => one.key === key);
      return point && strokes.filter((stroke) => runsThrough(stroke, point)).map(({ id }) => id);
    };
    expect(through('to:nanwei')).toEqual(['nanwei with court', 'bank with nanwei']);
    expect(through('from:court')).toEqual(['nanwei with court', 'court with changbang']);
    expect(through('sort:STATE_ENTERPRISE')).toEqual(['bank with nanwei']);
    expect(through('mode:INDEPENDENT', pictureOfSorts(strokes, false))).toEqual(['court with changbang']);
    expect(through('to:ORGANISATION', pictureOfSorts(strokes, false))).toHaveLength(3);
  });
});
