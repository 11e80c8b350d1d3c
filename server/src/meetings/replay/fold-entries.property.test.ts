import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FoldedEntry, foldEntries } from './fold-entries.ts';
import type { MeetingPicture, PicturedClaim } from './meeting-picture.ts';
import { timelineOf } from './timeline.ts';

const projects = ['p1', 'p2'];
const units = ['u1', 'u2', 'u3'];

const opening: MeetingPicture = {
  season: { id: 'now', begunOn: '2026-01-01', closedOn: null },
  projects: projects.map((id) => ({ id, name: id, series: id, category: 'CARE', stage: 'OFFERED', slots: 2 })),
  claims: [],
  members: units.map((id) => ({ id, joinedOn: '2020-01-01', leftOn: null })),
};

const claimOf = (id: string, project: string, unit: string): PicturedClaim => ({
  id,
  project,
  unit,
  meeting: 'hall',
  kind: 'NEW',
  status: 'ACTIVE',
  claimedAt: '2026-11-21T08:00:00.000Z',
  revision: 1,
  pledgedCents: null,
  pledgedVolunteers: null,
  pledgedInKind: null,
});

const entry = (kind: string, subjectType: string, subjectId: string, after: object): FoldedEntry => ({
  kind,
  subjectType,
  subjectId,
  after: after as FoldedEntry['after'],
});

const claimId = fc.constantFrom('c1', 'c2', 'c3', 'c4');
const anyEntry: fc.Arbitrary<FoldedEntry> = fc.oneof(
  fc
    .tuple(claimId, fc.constantFrom(...projects, 'elsewhere'), fc.constantFrom(...units))
    .map(([id, project, unit]) => entry('CLAIM_MADE', 'Claim', id, claimOf(id, project, unit))),
  claimId.map((id) => entry('CLAIM_WITHDRAWN', 'Claim', id, { status: 'WITHDRAWN', withdrawnReason: '重复' })),
  claimId.map((id) => entry('CLAIM_FULFILLED', 'Claim', id, { status: 'FULFILLED', progress: 100 })),
  fc
    .tuple(claimId, claimId, fc.constantFrom(...units))
    .map(([from, to, unit]) =>
      entry('CLAIM_HANDED_OVER', 'Claim', to, { id: from, status: 'WITHDRAWN', successor: claimOf(to, 'p1', unit) }),
    ),
  fc
    .tuple(fc.constantFrom(...projects, 'elsewhere'), fc.integer({ min: 1, max: 9 }))
    .map(([id, slots]) => entry('SLOTS_CHANGED', 'Project', id, { slots })),
  fc.constantFrom(...projects).map((id) => entry('PROJECT_CANCELLED', 'Project', id, { stage: 'CLOSED', reason: '-' })),
  fc
    .constantFrom('u1', 'u9')
    .map((id) => entry('UNIT_ENROLLED', 'Unit', id, { name: id, joinedOn: '2026-11-21', leftOn: null })),
  fc.constantFrom(...units).map((id) => entry('MEMBERSHIP_ENDED', 'Unit', id, { leftOn: '2026-11-22' })),
  fc.constantFrom('now', 'last').map((id) => entry('SEASON_CLOSED', 'Season', id, { closedOn: '2026-11-30' })),
  fc.constant(entry('WALL_CHANGED', 'Meeting', 'hall', { mode: 'BLANK' })),
);
const anyEntries = fc.array(anyEntry, { maxLength: 30 });

test('a picture goes on alike, however the entries are cut into pieces', () => {
  fc.assert(
    fc.property(anyEntries, fc.nat(), (entries, cut) => {
      const at = entries.length === 0 ? 0 : cut % entries.length;
      const halfway = foldEntries(opening, entries.slice(0, at));
      expect(foldEntries(halfway, entries.slice(at))).toEqual(foldEntries(opening, entries));
    }),
  );
});

test('a picture keeps its list, holds claims on it alone, and leaves the one before as it was', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const before = JSON.stringify(opening);
      const picture = foldEntries(opening, entries);
      expect(JSON.stringify(opening)).toBe(before);
      expect(picture.projects.map(({ id }) => id)).toEqual(projects);
      for (const claim of picture.claims) {
        expect(projects).toContain(claim.project);
        expect(Object.keys(claim).sort()).toEqual(Object.keys(claimOf('', '', '')).sort());
      }
    }),
  );
});

test('a picture says of each thing what was said of it last', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const picture = foldEntries(opening, entries);
      for (const project of picture.projects) {
        const said = entries.findLast(({ kind, subjectId }) => kind === 'SLOTS_CHANGED' && subjectId === project.id);
        expect(project.slots).toBe(said?.after?.slots ?? 2);
        const isClosed = entries.some(
          ({ kind, subjectId }) => kind === 'PROJECT_CANCELLED' && subjectId === project.id,
        );
        expect(project.stage).toBe(isClosed ? 'CLOSED' : 'OFFERED');
      }
      const isSeasonOver = entries.some(({ kind, subjectId }) => kind === 'SEASON_CLOSED' && subjectId === 'now');
      expect(picture.season.closedOn).toBe(isSeasonOver ? '2026-11-30' : null);
      expect(picture.members.some(({ id }) => id === 'u9')).toBe(entries.some(({ subjectId }) => subjectId === 'u9'));
    }),
  );
});

test('the timeline’s minutes add up to the picture at the end', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const dated = entries.map((one, index) => ({
        ...one,
        revision: index + 1,
        at: new Date(Date.parse('2026-11-21T08:00:00.000Z') + index * 20_000).toISOString(),
      }));
      const minutes = timelineOf(opening, dated);
      const end = foldEntries(opening, dated);
      const withdrawn = end.claims.filter(({ status }) => status === 'WITHDRAWN').length;
      const sum = (of: 'claimed' | 'withdrawn') => minutes.reduce((total, minute) => total + minute[of], 0);
      expect(minutes.map(({ minute }) => minute)).toEqual(minutes.map(({ minute }) => minute).toSorted());
      expect(sum('claimed')).toBe(end.claims.length);
      expect(sum('withdrawn')).toBeGreaterThanOrEqual(withdrawn);
    }),
  );
});
