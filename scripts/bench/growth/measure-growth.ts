// What one town's reads cost with 234 towns in the database, against that town alone, on both engines.
import type { Comparison, Measured } from '../comparison.ts';
import { makeFurnishedTowns, townCodes } from '../furnished-towns.ts';
import { inTurn } from '../in-turn.ts';
import { nestedQuery } from '../nested/nested-query.ts';
import { onPostgresql, onSqlite } from '../place.ts';
import { press } from '../press.ts';
import type { Run } from '../run.ts';
import { type Location, startMeasuredServer } from '../server-process.ts';

const shanghai = 234;
const connections = 4;

const rate = '{ numerator denominator }';
const coverageQuery = `query ($town: TownCode!) { coverage(town: $town) {
  revision organisation ${rate} service ${rate} serviceHouseholds ${rate} pairing ${rate} adoption ${rate} units ${rate}
  staffing { grids ${rate} leaders ${rate} fullTime ${rate} partTime ${rate} roster }
  byArea { area { id name } organisation ${rate} service ${rate} pairing ${rate} adoption ${rate} } } }`;

const queries = { coverage: coverageQuery, 'nested query': nestedQuery };

/** Milliseconds per answer of the city's town and of the lonely one. */
export async function measureGrowth(run: Run): Promise<Measured> {
  const comparisons: Comparison[] = [];
  for (const on of [onSqlite, onPostgresql]) {
    comparisons.push(...(await on((alone, engine) => on((city) => measureEngine(engine, { alone, city }, run)))));
  }
  return { comparisons, figures: [] };
}

async function measureEngine(
  engine: string,
  places: { alone: Location; city: Location },
  { rounds, seconds, isShort, progress }: Run,
): Promise<Comparison[]> {
  const codes = townCodes(isShort ? 12 : shanghai);
  const tell = (line: string) => progress(`growth on ${engine}: ${line}`);
  tell(`making ${codes.length} towns`);
  const tokens = {
    alone: await makeFurnishedTowns(places.alone, codes.slice(0, 1)),
    city: await makeFurnishedTowns(places.city, codes),
  };
  const servers = {
    alone: await startMeasuredServer(places.alone, { KEEP_ANSWERS: 'off' }),
    city: await startMeasuredServer(places.city, { KEEP_ANSWERS: 'off' }),
  };
  const [town] = codes;
  const comparisons: Comparison[] = [];
  try {
    for (const [name, query] of Object.entries(queries)) {
      const body = JSON.stringify({ query, variables: { town } });
      const cost = (place: 'alone' | 'city') => async () => {
        const { url } = servers[place];
        return 1_000 / (await press({ url, token: tokens[place].coordinator, body, connections, seconds }));
      };
      const figures = await inTurn({ alone: cost('alone'), city: cost('city') }, rounds, (line) =>
        tell(`${name}: ${line}`),
      );
      comparisons.push({
        path: `${name} among ${codes.length} towns, ${engine}`,
        unit: 'ms',
        ours: figures.city,
        limit: { name: 'the town alone', figures: figures.alone },
        target: { atMost: 1.2 },
      });
    }
  } finally {
    await Promise.all([servers.alone.stop(), servers.city.stop()]);
  }
  return comparisons;
}
