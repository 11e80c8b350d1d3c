import { sortKeyOf } from '../language/sort-key.ts';
import { laterDay } from './days.ts';
import type { AllianceFigures, BodyByName } from './example-town.ts';
import { codeOf, type Ground, unitIdOf } from './plan-ground.ts';
import { numbered, type Row } from './rows.ts';

export interface AlliancesPlan {
  alliances: Row<'alliance'>[];
  members: Row<'alliance_member'>[];
  seats: Row<'alliance_seat'>[];
  terms: Row<'alliance_term'>[];
}

/** The town's alliances with their members and committees, of units and organisations that are planned already. */
export function planAlliances(ground: Ground, figures: readonly AllianceFigures[]): AlliancesPlan {
  const plans = figures.map((one, index) => planAlliance(ground, one, numbered('al', index + 1)));
  return {
    alliances: plans.flatMap(({ alliances }) => alliances),
    members: plans.flatMap(({ members }) => members),
    seats: plans.flatMap(({ seats }) => seats),
    terms: plans.flatMap(({ terms }) => terms),
  };
}

function planAlliance(ground: Ground, figures: AllianceFigures, alliance: string): AlliancesPlan {
  const { code: town_code, units } = ground;
  const { kind, name, purpose, foundedOn, neighbourhood } = figures;
  const none = { town_code, alliance_id: alliance, unit_id: null, organisation_id: null, label: null, headcount: null };
  const members: Omit<Row<'alliance_member'>, 'id'>[] = [];
  for (const unit of units) {
    if (unit.joined_on === null || !figures.unitKinds.includes(unit.kind)) continue;
    const joinedOn = laterDay(unit.joined_on, foundedOn);
    if (unit.left_on !== null && unit.left_on <= joinedOn) continue;
    members.push({ ...none, unit_id: unit.id, since: joinedOn, until: unit.left_on });
  }
  for (const body of figures.bodies) {
    members.push({ ...none, ...bodyOf(ground, body), since: since(ground, body, foundedOn), until: null });
  }
  for (const counted of figures.counted) members.push({ ...none, ...counted, since: foundedOn, until: null });

  const seats = figures.seats.map(
    ({ title, isFixed }, index): Row<'alliance_seat'> => ({
      town_code,
      id: `${alliance}-seat-${index + 1}`,
      alliance_id: alliance,
      title,
      is_fixed: isFixed,
      position: index + 1,
      ended_on: null,
    }),
  );
  const terms = figures.seats.flatMap(({ terms: inTurn }, seat) =>
    inTurn.flatMap(({ since: filledOn, by }, index): Row<'alliance_term'>[] => {
      if (by === null) return [];
      const id = `${alliance}-seat-${seat + 1}-${index + 1}`;
      const until = inTurn[index + 1]?.since ?? null;
      const term = { ...bodyOf(ground, by), since: since(ground, by, filledOn), until };
      return [{ town_code, id, seat_id: seats[seat]?.id ?? '', ...term }];
    }),
  );
  return {
    alliances: [
      {
        town_code,
        id: alliance,
        kind,
        name,
        sort_key: sortKeyOf(name),
        grid_id: neighbourhood === undefined ? town_code : codeOf(ground, neighbourhood),
        purpose,
        founded_on: foundedOn,
        dissolved_on: null,
      },
    ],
    members: members.map((member, index) => ({ ...member, id: numbered(`${alliance}-m`, index + 1) })),
    seats,
    terms,
  };
}

/** The keys under which organisations are planned say where they are seated. */
function bodyOf(ground: Ground, body: BodyByName): { unit_id: string | null; organisation_id: string | null } {
  if ('unit' in body) return { unit_id: unitIdOf(ground, body.unit), organisation_id: null };
  const { organisationOf: seat } = body;
  if (seat === 'TOWN') return { unit_id: null, organisation_id: 'o-town' };
  if ('neighbourhood' in seat) return { unit_id: null, organisation_id: `o-${codeOf(ground, seat.neighbourhood)}` };
  const area = ground.areas.find(({ name }) => name === seat.area);
  if (!area) throw new Error(`${ground.name} has no area ${seat.area}`);
  return { unit_id: null, organisation_id: `o-${area.id}` };
}

/** The day, or the one on which the unit joined the town if that came later. */
function since(ground: Ground, body: BodyByName, day: string): string {
  if (!('unit' in body)) return day;
  const id = unitIdOf(ground, body.unit);
  return laterDay(ground.units.find((unit) => unit.id === id)?.joined_on ?? day, day);
}
