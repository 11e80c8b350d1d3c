// The years of units as rows: one statement tells all events of several units, whatever they are about. Claims belong to
// a room above; here their tables are asked.
import { type RawBuilder, sql } from 'kysely';
import { townDate } from '../../clock.ts';
import type { Reader } from '../../database/database.ts';
import { batchManyById } from '../../graphql/batches.ts';
import type { StoryRow, UnitEventKind } from './unit-event.type.ts';

/** Of each unit everything that happened to it, in no order. */
export const eventsOfUnit = batchManyById(
  (reader, town, units) => readEvents(reader, town, units),
  (event) => event.unit,
);

async function readEvents(reader: Reader, town: string, units: readonly string[]): Promise<StoryRow[]> {
  const { rows } = await sql<Omit<StoryRow, 'on'> & { at: string }>`
    ${sql.join([...ofMembership(town, units), ...ofClaims(town, units), ...ofPairings(town, units), ...ofAlliances(town, units)], sql` union all `)}
  `.execute(reader);
  // Claims are told by the instant, everything else by the day.
  return rows.map(({ at, ...row }) => ({ ...row, on: at.length > 10 ? townDate(at) : at }));
}

type Events = RawBuilder<unknown>;

function ofMembership(town: string, units: readonly string[]): Events[] {
  const dated = (kind: UnitEventKind, column: string) => sql`
    select id as unit, ${sql.lit(kind)} as kind, ${sql.ref(column)} as at, 'Unit' as type, id as subject,
      cast(null as text) as first, cast(null as text) as second
    from unit where town_code = ${town} and id in (${sql.join(units)}) and ${sql.ref(column)} is not null`;
  const moved = sql`
    select subject_id, 'MOVED', on_date, case when to_grid_id is null then 'Unit' else 'Grid' end,
      coalesce(to_grid_id, subject_id), origin.name, goal.name
    from reseating
    left join grid as origin on origin.town_code = reseating.town_code and origin.id = reseating.from_grid_id
    left join grid as goal on goal.town_code = reseating.town_code and goal.id = reseating.to_grid_id
    where reseating.town_code = ${town} and subject_type = 'Unit' and subject_id in (${sql.join(units)})`;
  return [dated('JOINED', 'joined_on'), dated('LEFT', 'left_on'), moved];
}

function ofClaims(town: string, units: readonly string[]): Events[] {
  const told = (kind: RawBuilder<unknown>, at: string) => sql`
    select claim.unit_id, ${kind}, ${sql.ref(`claim.${at}`)}, 'Claim', claim.id, project.name, season.name
    from claim
    join project on project.town_code = claim.town_code and project.id = claim.project_id
    join season on season.town_code = project.town_code and season.id = project.season_id
    where claim.town_code = ${town} and claim.unit_id in (${sql.join(units)}) and ${sql.ref(`claim.${at}`)} is not null`;
  return [
    told(sql`case claim.kind when 'RENEWAL' then 'CLAIM_RENEWED' else 'CLAIMED' end`, 'claimed_at'),
    told(sql`'CLAIM_FULFILLED'`, 'fulfilled_at'),
    told(
      sql`case when claim.handed_over_to is null then 'CLAIM_WITHDRAWN' else 'CLAIM_HANDED_OVER' end`,
      'withdrawn_at',
    ),
  ];
}

function ofPairings(town: string, units: readonly string[]): Events[] {
  const told = (kind: UnitEventKind, at: RawBuilder<unknown>, condition: RawBuilder<unknown>) => sql`
    select party.unit_id, ${sql.lit(kind)}, ${at}, 'Pairing', pairing.id, pairing.mode, cast(null as text)
    from pairing_party as party
    join pairing on pairing.town_code = party.town_code and pairing.id = party.pairing_id
    ${kind === 'PAIRING_RENEWED' ? renewals : sql``}
    where party.town_code = ${town} and party.unit_id in (${sql.join(units)}) and ${condition}`;
  return [
    told('PAIRING_SIGNED', sql`pairing.signed_on`, sql`1 = 1`),
    told('PAIRING_RENEWED', sql`renewal.on_date`, sql`1 = 1`),
    told('PAIRING_ENDED', sql`pairing.ended_on`, sql`pairing.ended_on is not null`),
    told('PAIRING_LAPSED', sql`pairing.lapses_on`, sql`pairing.lapses_on is not null and pairing.ended_on is null`),
  ];
}

const renewals = sql`
    join pairing_renewal as renewal on renewal.town_code = pairing.town_code and renewal.pairing_id = pairing.id`;

function ofAlliances(town: string, units: readonly string[]): Events[] {
  const membership = (kind: UnitEventKind, at: string) => sql`
    select place.unit_id, ${sql.lit(kind)}, ${sql.ref(`place.${at}`)}, 'Alliance', alliance.id, alliance.name,
      cast(null as text)
    from alliance_member as place
    join alliance on alliance.town_code = place.town_code and alliance.id = place.alliance_id
    where place.town_code = ${town} and place.unit_id in (${sql.join(units)}) and ${sql.ref(`place.${at}`)} is not null`;
  const term = (kind: UnitEventKind, at: string) => sql`
    select place.unit_id, ${sql.lit(kind)}, ${sql.ref(`place.${at}`)}, 'Alliance', alliance.id, alliance.name, seat.title
    from alliance_term as place
    join alliance_seat as seat on seat.town_code = place.town_code and seat.id = place.seat_id
    join alliance on alliance.town_code = seat.town_code and alliance.id = seat.alliance_id
    where place.town_code = ${town} and place.unit_id in (${sql.join(units)}) and ${sql.ref(`place.${at}`)} is not null`;
  return [
    membership('ALLIANCE_JOINED', 'since'),
    membership('ALLIANCE_LEFT', 'until'),
    term('SEAT_FILLED', 'since'),
    term('SEAT_VACATED', 'until'),
  ];
}
