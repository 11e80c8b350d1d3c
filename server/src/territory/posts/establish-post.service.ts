import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { type Failure, type InvalidInput, invalidInput, notFound } from '../../graphql/failures.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { changeTerritory } from '../change-territory.ts';
import { pathOfGrid } from '../keeps-territory.ts';
import { latestDay } from '../latest-day.ts';
import { stationById } from '../stations/station.loaders.ts';
import type { PostRole } from './post.entity.ts';
import type { EstablishPostInput } from './post.inputs.ts';
import { type PostEstablished, postAlreadyEstablished, postTitle } from './post.results.ts';
import { belongsTo, isOfStation, isSingle } from './post-placement.ts';

/** Where a post is to be. */
interface Place {
  type: 'Grid' | 'Station';
  key: string;
}

/**
 * Establishes a post, vacant. Refusals: NotAllowed, InvalidInput (also for a role that does not belong to such a grid, a
 * grid or station that is closed, a day before it was there), NotFound, PostAlreadyEstablished.
 */
export async function establishPost(ctx: Context, input: EstablishPostInput): Promise<PostEstablished | Failure> {
  const { role, grid, station } = input;
  const type = isOfStation(role) ? 'Station' : 'Grid';
  const established = await changeTerritory(ctx, input, {
    mutation: 'establishPost',
    about: {
      type,
      id: (type === 'Station' ? station : grid) ?? '',
      missing: type === 'Station' ? 'stationNotFound' : 'gridNotFound',
    },
    paths: async (over, town, key) => [await pathOfPlace(over, town, { type, key })],
    asked: { role },
    fault: () => placingFault(ctx, input),
    decide: (writing, key, on) => decide(ctx, writing, { type, key }, role, on),
  });
  if ('code' in established) return established;
  const { town, key, revision } = established;
  return { __typename: 'PostEstablished', revision, postOf: { town, key } };
}

/** A director is named with a station and no grid, every other post the other way round. */
function placingFault({ locale }: Context, { role, grid, station }: EstablishPostInput): InvalidInput | null {
  const [needed, needless] = isOfStation(role) ? [station, grid] : [grid, station];
  if (needed != null && needless == null) return null;
  return invalidInput(locale, isOfStation(role) ? 'station' : 'grid', 'postPlace');
}

async function pathOfPlace(ctx: Context, town: string, { type, key }: Place): Promise<string | undefined> {
  if (type === 'Grid') return pathOfGrid(ctx, town, key);
  return pathOfGrid(ctx, town, (await ctx.load(stationById, { town, id: key }))?.gridKey);
}

async function decide(
  { locale }: Context,
  writing: Writing,
  place: Place,
  role: PostRole,
  on: string,
): Promise<Decision<{ key: string }, Failure>> {
  const { sql, town } = writing;
  const isStation = place.type === 'Station';
  const found = await placeSituation(writing, place);
  if (!found) return { refuse: notFound(locale, isStation ? 'stationNotFound' : 'gridNotFound') };
  const field = isStation ? 'station' : 'grid';
  const name = found.station ?? found.grid;
  if (found.closedOn !== null) return { refuse: invalidInput(locale, field, 'placeClosed', { name }) };
  if (!isStation && !belongsTo(role, found.level)) return { refuse: invalidInput(locale, 'role', 'postPlace') };
  const earlier = isSingle(role) ? await latestOfRole(writing, place, role) : undefined;
  if (earlier && earlier.abolished_on === null) {
    const title = { role, grid: found.grid, station: found.station };
    return { refuse: postAlreadyEstablished(locale, { town, key: earlier.id, ...title }) };
  }
  const possibleFrom = latestDay(found.openedOn, earlier?.abolished_on);
  if (on < possibleFrom) {
    const since = { name: earlier ? postTitle(locale, { role, ...found }) : name, since: possibleFrom };
    return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', since) };
  }

  const post = { id: uuid(), grid: found.gridKey, station: isStation ? place.key : null, role, establishedOn: on };
  await sql
    .insertInto('post')
    .values({
      town_code: town,
      id: post.id,
      grid_id: post.grid,
      station_id: post.station,
      role,
      established_on: on,
      abolished_on: null,
    })
    .execute();
  return {
    record: {
      kind: 'POST_ESTABLISHED',
      subject: { type: 'Post', id: post.id },
      facts: { grid: found.grid, station: found.station, role, on },
      after: post,
      outcome: { key: post.id },
    },
  };
}

/** The grid, or the station with its grid, in one statement; undefined when the town has none. */
async function placeSituation({ sql, town }: Writing, { type, key }: Place) {
  if (type === 'Grid') {
    const grid = await sql
      .selectFrom('grid')
      .selectAll()
      .where('town_code', '=', town)
      .where('id', '=', key)
      .executeTakeFirst();
    if (!grid) return undefined;
    const { id, name, level, opened_on, closed_on } = grid;
    return { gridKey: id, grid: name, level, station: null, openedOn: opened_on, closedOn: closed_on };
  }
  const station = await sql
    .selectFrom('station')
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'station.town_code').onRef('grid.id', '=', 'station.grid_id'),
    )
    .select([
      'station.name',
      'station.grid_id',
      'station.opened_on',
      'station.closed_on',
      'grid.name as grid',
      'grid.level',
    ])
    .where('station.town_code', '=', town)
    .where('station.id', '=', key)
    .executeTakeFirst();
  if (!station) return undefined;
  const { name, grid_id, grid, level, opened_on, closed_on } = station;
  return { gridKey: grid_id, grid, level, station: name, openedOn: opened_on, closedOn: closed_on };
}

/** The post of that role that the place has, or else the one that it had last. */
function latestOfRole({ sql, town }: Writing, { type, key }: Place, role: PostRole) {
  return sql
    .selectFrom('post')
    .select(['id', 'abolished_on'])
    .where('town_code', '=', town)
    .where(type === 'Grid' ? 'grid_id' : 'station_id', '=', key)
    .where('role', '=', role)
    .orderBy((eb) => eb.fn.coalesce('abolished_on', eb.val('9999-12-31')), 'desc')
    .executeTakeFirst();
}
