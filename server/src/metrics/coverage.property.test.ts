// Writes towns of every odd kind as rows and compares what is told of their coverage, on any day, with what a naive model
// finds by walking over objects and days.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { parseGlobalId } from '../graphql/ids.ts';
import { anyTown, type Choose } from '../testing/any-coverage-town.ts';
import { CoverageModel, type Kind, kinds, type ModelCoverage } from '../testing/coverage-model.ts';
import { presentDay } from '../testing/coverage-town.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { dateOf, plantCoverage } from '../testing/plant-coverage.ts';
import { startServer, type TestServer } from '../testing/server.ts';

// Half past one in the morning where the town is, and still the day before elsewhere.
const clock = () => new Date(Date.parse(`${dateOf(presentDay)}T00:00:00Z`) - 6.5 * 3_600_000);

const rate = '{ numerator denominator }';
const kindsDocument = `organisation ${rate} service ${rate} serviceHouseholds ${rate} pairing ${rate} adoption ${rate}
  staffing { grids ${rate} leaders ${rate} fullTime ${rate} partTime ${rate} roster }`;
const document = `query ($town: TownCode!, $day: Date) {
  coverage(town: $town, on: $day) { on units ${rate} ${kindsDocument} byArea { area { name } ${kindsDocument} } }
  grids(town: $town, on: $day, first: 100) { nodes { name coverage { ${kindsDocument} } blanks { kind since missing } } }
  ${kinds.map((kind) => `${kind}: coverageMap(town: $town, kind: ${kind}, on: $day) { tiles { name rate ${rate} } }`).join('\n')} }`;
/** The same of every day, but for the whole town only. */
const days = Array.from({ length: presentDay + 1 }, (_, day) => day);
const everyDayDocument = `query ($town: TownCode!) { ${days
  .map((day) => `d${day}: coverage(town: $town, on: "${dateOf(day)}") { units ${rate} ${kindsDocument} }`)
  .join('\n')} }`;
const blanksDocument = `query ($town: TownCode!) {
  ${kinds
    .map(
      (kind) => `${kind}: blanks(town: $town, kind: [${kind}], first: 100) { totalCount nodes { grid { name } } }
    grids_${kind}: grids(town: $town, blank: ${kind}, first: 100) { totalCount nodes { name } }`,
    )
    .join('\n')}
  organised: units(town: $town, organised: true) { totalCount }
  unorganised: units(town: $town, organised: false) { totalCount }
  all: blanks(town: $town, orderBy: SINCE, first: 100) { totalCount nodes { kind since missing grid { id name } } } }`;

interface Rate {
  numerator: number;
  denominator: number;
}

interface Told {
  organisation: Rate;
  service: Rate;
  serviceHouseholds: Rate;
  pairing: Rate;
  adoption: Rate;
  staffing: { grids: Rate; leaders: Rate; fullTime: Rate; partTime: Rate; roster: number };
}

interface ToldBlank {
  kind: string;
  since: string;
  missing: string[];
}

type Picture = { [kind in Kind]: { tiles: { name: string; rate: Rate }[] } };

interface Answer extends Picture {
  coverage: Told & { on: string; units: Rate; byArea: (Told & { area: { name: string } })[] };
  grids: { nodes: { name: string; coverage: Told; blanks: ToldBlank[] }[] };
}

onBothEngines('coverage of any town', (engine) => {
  const runs = { sqlite: 70, postgresql: 12 }[engine];
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let towns = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, clock);
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  async function ask<Data>(query: string, town: string, day: string | null, token: string): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, { town, day }, token);
    expect(errors).toBeUndefined();
    return data as Data;
  }

  test(`is what a naive model finds, on any day, with another town around it`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.nat({ max: presentDay - 6 }), async (generate, early) => {
        const choose: Choose = (most) => generate(fc.nat, { max: most });
        const town = anyTown(choose);
        const code = String(320_000_000 + 2 * ++towns);
        await plantCoverage(database, code, town);
        // Its neighbour has whatever it has, under the same keys, and more.
        await plantCoverage(database, String(Number(code) + 1), anyTown(choose));
        const token = await server.tokenFor(code, 'leader');
        const model = new CoverageModel(town);
        for (const day of [presentDay, early, early + 5]) {
          compare(await ask<Answer>(document, code, dateOf(day), token), model, day);
        }
        const everyDay = await ask<{ [day: `d${number}`]: Answer['coverage'] }>(everyDayDocument, code, null, token);
        for (const day of days) {
          const told = everyDay[`d${day}`] as Answer['coverage'];
          expect([day, plain(told), fraction(told.units)]).toEqual([day, model.coverage(day), model.units(day)]);
        }
        await compareBlanks(code, model, token);
      }),
      // A smaller town that fails is not easier to understand, and takes minutes to find.
      { numRuns: runs, endOnFailure: true },
    );
  }, 240_000);

  async function compareBlanks(code: string, model: CoverageModel, token: string): Promise<void> {
    const data = await ask<{
      [list: string]: {
        totalCount: number;
        nodes: (ToldBlank & { name: string; grid: { id: string; name: string } })[];
      };
    }>(blanksDocument, code, null, token);
    const blanks = model.blanks(presentDay);
    for (const kind of kinds) {
      const expected = blanks.filter((blank) => blank.kind === kind).map(({ grid }) => grid);
      const listed = data[kind];
      expect(listed?.nodes.map(({ grid }) => grid.name).toSorted()).toEqual(expected.toSorted());
      expect(listed?.totalCount).toBe(expected.length);
      expect(data[`grids_${kind}`]?.nodes.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
    }
    const [organised, members] = model.units(presentDay);
    expect([data.organised?.totalCount, data.unorganised?.totalCount]).toEqual([organised, members - organised]);
    const all = data.all?.nodes ?? [];
    expect(all.map(({ since }) => since)).toEqual(all.map(({ since }) => since).toSorted());
    expect(all.every(({ grid }) => parseGlobalId(grid.id)?.town === code)).toBe(true);
    expect(all.length).toBe(blanks.length);
  }
});

function compare(answer: Answer, model: CoverageModel, day: number): void {
  expect(answer.coverage.on).toBe(dateOf(day));
  expect(plain(answer.coverage)).toEqual(model.coverage(day));
  expect(fraction(answer.coverage.units)).toEqual(model.units(day));
  const grids = model.grids(day);
  const areas = grids.filter(({ level }) => level === 'AREA').map(({ id }) => id);
  expect(Object.fromEntries(answer.coverage.byArea.map((one) => [one.area.name, plain(one)]))).toEqual(
    Object.fromEntries(areas.map((id) => [id, model.coverage(day, id)])),
  );
  expect(Object.fromEntries(answer.grids.nodes.map((one) => [one.name, plain(one.coverage)]))).toEqual(
    Object.fromEntries(grids.map(({ id }) => [id, model.coverage(day, id)])),
  );
  const told = answer.grids.nodes.flatMap(({ name, blanks }) => blanks.map((blank) => ({ grid: name, ...blank })));
  const expected = model.blanks(day).map((blank) => ({ ...blank, since: dateOf(blank.since) }));
  expect(inOrder(told)).toEqual(inOrder(expected));
  for (const kind of kinds) {
    const { tiles } = answer[kind];
    const shown = grids.filter(({ level }) => level !== 'TOWN' && level !== 'BUILDING_GROUP');
    expect(Object.fromEntries(tiles.map((tile) => [tile.name, fraction(tile.rate)]))).toEqual(
      Object.fromEntries(shown.map(({ id }) => [id, model.coverage(day, id).kinds[kind]])),
    );
    const { kinds: whole } = model.coverage(day);
    expect(told.filter((blank) => blank.kind === kind).length).toBe(whole[kind][1] - whole[kind][0]);
  }
}

function inOrder<Blank extends { grid: string; kind: string }>(blanks: Blank[]): Blank[] {
  return blanks.toSorted((a, b) => (`${a.grid} ${a.kind}` < `${b.grid} ${b.kind}` ? -1 : 1));
}

function fraction({ numerator, denominator }: Rate): [number, number] {
  return [numerator, denominator];
}

function plain({ organisation, service, serviceHouseholds, pairing, adoption, staffing }: Told): ModelCoverage {
  return {
    kinds: {
      ORGANISATION: fraction(organisation),
      STAFFING: fraction(staffing.grids),
      SERVICE: fraction(service),
      PAIRING: fraction(pairing),
      ADOPTION: fraction(adoption),
    },
    households: fraction(serviceHouseholds),
    leaders: fraction(staffing.leaders),
    fullTime: fraction(staffing.fullTime),
    partTime: fraction(staffing.partTime),
    roster: staffing.roster,
  };
}
