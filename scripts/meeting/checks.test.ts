import { describe, expect, test } from 'vitest';
import { checkBoard } from './check-board.ts';
import { checkClaims, checkKinds } from './check-claims.ts';
import { checkRevisions } from './check-revisions.ts';
import { checkSlots } from './check-slots.ts';
import { comparePictures } from './compare-pictures.ts';
import type { FollowerReport } from './follower.ts';
import { latencies } from './latency.ts';
import type { BoardPicture } from './pictures.ts';
import type { ClaimWrite, Write } from './tally.ts';

const claim = (revision: number, unit: string, project: string, slotsLeft: number): ClaimWrite => ({
  what: 'claim',
  revision,
  slotsLeft,
  claim: `claim-${revision}`,
  kind: 'NEW',
  unit,
  project,
  sentAt: revision * 100,
  answeredAt: revision * 100 + 10,
});
const withdrawal = (revision: number, of: ClaimWrite, slotsLeft: number): Write => {
  return { what: 'withdrawal', revision, slotsLeft, claim: of.claim, project: of.project };
};
const stored = (of: ClaimWrite) => ({
  id: of.claim,
  kind: of.kind,
  revision: of.revision,
  unit: { id: of.unit },
  project: { id: of.project },
});

describe('followers’ pictures', () => {
  const fresh = { meetingBoard: { revision: 9, total: 4 }, adoption: { revision: 9, total: 4 } };
  const holding = (picture: object | undefined, lost?: string): FollowerReport => ({
    name: 'wall',
    lost,
    pictures: picture ? { meetingBoard: JSON.stringify(picture) } : {},
    arrivals: [],
  });

  test.each([
    ['the same picture agrees', holding(fresh.meetingBoard), []],
    ['an older one', holding({ revision: 8, total: 4 }), ['stayed at revision 8 of 9']],
    ['a newer one', holding({ revision: 10, total: 4 }), ['ahead of a fresh meetingBoard']],
    ['another of the same revision', holding({ revision: 9, total: 5 }), ['/total is 5, not 4']],
    ['none', holding(undefined), ['never got a board']],
    ['a lost connection', holding(fresh.meetingBoard, 'closed with 1006'), ['closed with 1006']],
  ])('%s', (_name, report, wrong) => {
    const found = comparePictures(fresh, [report]);
    expect(found).toEqual(wrong.map((part) => expect.stringContaining(part)));
  });

  test('a dashboard’s adoption counts as much as its board', () => {
    const report = holding(fresh.meetingBoard);
    report.pictures.adoption = JSON.stringify({ revision: 9, total: 3 });
    expect(comparePictures(fresh, [report])).toEqual([expect.stringContaining('another adoption')]);
  });
});

describe('revisions', () => {
  const writes = (...revisions: number[]) => revisions.map((revision) => ({ what: 'claim' as const, revision }));

  test.each([
    ['distinct and gapless, in any order', [12, 11, 13], [], []],
    ['one of somebody else', [11, 13], [], [12]],
    ['one given twice', [11, 12, 12, 13], ['revision 12 was given to two writes'], []],
    ['one from before', [10, 11, 12, 13], ['outside of 11–13'], []],
    ['none at all in an answer', [11, 12, 13, Number.NaN], ['outside of 11–13'], []],
  ])('%s', (_name, revisions, wrong, missing) => {
    const found = checkRevisions(10, 13, writes(...revisions));
    expect(found.wrong).toEqual(wrong.map((part) => expect.stringContaining(part)));
    expect(found.missing).toEqual(missing);
  });
});

describe('slots', () => {
  const projects = [{ id: 'p', slots: 2 }];
  const first = claim(1, 'a', 'p', 1);

  test.each<[string, Write[], string[], number]>([
    ['taken, freed and taken again', [claim(3, 'b', 'p', 1), withdrawal(2, first, 2), first], [], 1],
    ['one claim too many', [first, claim(2, 'b', 'p', 0), claim(3, 'c', 'p', -1)], ['one too many on p'], 3],
    ['a count that is not so', [first, claim(2, 'b', 'p', 1)], ['left 1 slots, not 0'], 2],
  ])('%s', (_name, writes, wrong, standing) => {
    const found = checkSlots(projects, [], writes);
    expect(found.wrong).toEqual(wrong.map((part) => expect.stringContaining(part)));
    expect(found.standing).toEqual(new Map([['p', standing]]));
  });

  test('claims that stood before take slots too', () => {
    expect(checkSlots(projects, [{ project: 'p' }], [claim(1, 'a', 'p', 1)]).wrong).toHaveLength(1);
  });
});

describe('the board', () => {
  const board = (change: Partial<BoardPicture> = {}): BoardPicture => ({
    revision: 9,
    slots: { numerator: 2, denominator: 2 },
    claims: { new: 1, renewed: 1, withdrawn: 3, total: 2 },
    claimsByMinute: [{ minute: '2026-11-28T05:30:00Z', count: 2 }],
    board: [project(['a', 'b'])],
    ...change,
  });
  const project = (units: string[], slots = 2, slotsLeft = slots - units.length) => {
    const claims = units.map((id, index) => ({ id: `${id}-${index}`, kind: 'NEW' as const, unit: { id } }));
    return { id: 'p', slots, slotsLeft, claims };
  };
  const counts = { new: 1, renewed: 1, withdrawn: 3, total: 2 };

  test.each<[string, BoardPicture, string[]]>([
    ['the tally’s own', board(), []],
    ['a claim missing', board({ board: [project(['a'], 2, 0)] }), ['standing claims on p: 1']],
    ['free slots that are none', board({ board: [project(['a', 'b'], 2, 1)] }), ['free slots on p: 1']],
    ['two claims of one unit', board({ board: [project(['a', 'a'])] }), ['two claims of one unit']],
    ['a wrong total', board({ claims: { ...counts, withdrawn: 2 } }), ['withdrawn claims: 2']],
    ['a wrong number of taken slots', board({ slots: { numerator: 1, denominator: 2 } }), ['slots taken: 1']],
    ['a minute left out', board({ claimsByMinute: [] }), ['claims by minute: 0']],
    ['a project left out', board({ board: [] }), ['projects: 0']],
  ])('%s', (_name, shown, wrong) => {
    const found = checkBoard(shown, { standing: new Map([['p', 2]]), counts, madeHere: 2 });
    expect(found).toEqual(wrong.map((part) => expect.stringContaining(part)));
  });

  test('more claims than slots', () => {
    const shown = board({ board: [project(['a', 'b', 'c'], 2, -1)], slots: { numerator: 3, denominator: 2 } });
    const expected = { standing: new Map([['p', 3]]), counts: { ...counts, new: 2, total: 3 }, madeHere: null };
    expect(checkBoard(shown, expected)).toContain('p has 3 standing claims on 2 slots');
  });

  test('minutes are not compared while another meeting takes the claims', () => {
    const shown = board({ claimsByMinute: [] });
    expect(checkBoard(shown, { standing: new Map([['p', 2]]), counts, madeHere: null })).toEqual([]);
  });
});

describe('the register', () => {
  const [before, made] = [claim(1, 'a', 'p', 1), claim(2, 'b', 'p', 0)];

  test.each<[string, ReturnType<typeof stored>[], string[]]>([
    ['the tally’s own, in any order', [stored(made), stored(before)], []],
    ['an accepted claim lost', [stored(before)], ['claim-2 is not in the register']],
    ['a claim that nobody was told of', [before, made, claim(3, 'c', 'p', 0)].map(stored), ['nobody was told of']],
    ['another unit', [stored(before), { ...stored(made), unit: { id: 'c' } }], ['claim-2 is stored as']],
    ['another revision', [stored(before), { ...stored(made), revision: 7 }], ['claim-2 is stored as']],
    ['a claim listed twice', [before, made, made].map(stored), ['nobody was told of', 'b has two standing claims']],
  ])('%s', (_name, claims, wrong) => {
    const found = checkClaims(claims, [stored(before)], [made]);
    expect(found).toEqual(wrong.map((part) => expect.stringContaining(part)));
  });

  test('a renewal is one for those who held the project before, and for nobody else', () => {
    expect(checkKinds([made], new Set())).toEqual([]);
    expect(checkKinds([made], new Set(['b p']))).toEqual([expect.stringContaining('but is a RENEWAL')]);
    expect(checkKinds([{ ...made, kind: 'RENEWAL' }], new Set())).toEqual([expect.stringContaining('but is a NEW')]);
  });
});

test('a claim has arrived with the first board of its revision or of a later one', () => {
  const arrivals = [
    { revision: 1, at: 130 },
    { revision: 3, at: 340 },
  ];
  const followers = [{ name: 'wall', lost: undefined, pictures: {}, arrivals }];
  const found = latencies([claim(1, 'a', 'p', 1), claim(2, 'b', 'p', 0)], followers);
  expect(found?.fromSending).toEqual({ p50: 30, p99: 140, most: 140 });
  expect(found?.fromAnswer).toEqual({ p50: 20, p99: 130, most: 130 });
});
