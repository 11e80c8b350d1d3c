import { type Selectable, sql } from 'kysely';
import { townDate } from '../../clock.ts';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { type Connection, type List, type OrderedBy, type PageArgs, page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { answersFor, may } from '../../identity/scope.ts';
import { isMemberOn } from '../../members/units/membership.ts';
import { ancestorPath, subtreeOf } from '../../territory/grids/grid-path.ts';
import { projects, toProject } from '../project.loaders.ts';
import { claimableStages } from '../project-stages.ts';
import { type ClaimOfferType, offerReasons } from './claim-offer.type.ts';
import { type OfferGround, offerGround } from './offer-ground.ts';

type OfferRow = Selectable<Tables['project']> & {
  rank: number;
  /** The path of the project's grid. */
  place: string;
  own_claim: string | null;
  takes_claims: number;
};

/** One sort key for both: what can be had before what is full and what the unit has, and the nearest first in each. */
const nearestFirst: OrderedBy[] = [{ column: 'rank', holds: 'integer' }, { column: 'sort_key' }, { column: 'id' }];
const rankOfFull = offerReasons.length;
const rankOfOwn = 2 * offerReasons.length;

/**
 * A page of what a unit may claim, of a meeting's list or of the current season. Undefined when there is no such unit or
 * meeting that is for the viewer. Costs a statement for the unit and one for the page.
 */
export async function claimOffers(
  ctx: Context,
  { town, key: unit }: { town: string; key: string },
  meeting: string | null,
  args: PageArgs,
): Promise<Connection<ClaimOfferType> | undefined> {
  const { viewer, reader } = ctx;
  if (!may(viewer, 'readRegister', town) || (viewer.unitId !== null && viewer.unitId !== unit)) return undefined;
  const ground = await offerGround(reader, town, unit, meeting);
  if (!ground) return undefined;
  const mayClaim =
    may(viewer, 'claim', town) && ground.closedOn === null && isMemberOn(townDate(ctx.services.clock()), ground);
  return page(ctx, offersOn(reader, town, ground), nearestFirst, args, (row) => {
    const project = toProject(row);
    const reason = offerReasons[row.rank % offerReasons.length] ?? 'ELSEWHERE';
    const isFree = row.own_claim === null && project.slotsLeft > 0 && row.takes_claims === 1;
    return {
      project,
      reason,
      isRenewal: reason === 'RENEWAL',
      slotsLeft: project.slotsLeft,
      isClaimable: mayClaim && isFree && answersFor(viewer, row.place),
      town,
      claimKey: row.own_claim,
    };
  });
}

/** The projects that take claims, and those that the unit stands behind, with the place of each in the order. */
function offersOn(reader: Reader, town: string, ground: OfferGround): List<OfferRow> {
  const list = projects(reader, town)
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'project.town_code').onRef('grid.id', '=', 'project.grid_id'),
    )
    .leftJoin('claim as own', (join) =>
      join
        .onRef('own.town_code', '=', 'project.town_code')
        .onRef('own.project_id', '=', 'project.id')
        .on('own.unit_id', '=', ground.unit)
        .on('own.status', '<>', 'WITHDRAWN'),
    )
    .select(['grid.path as place', 'own.id as own_claim'])
    .select([rankFor(town, ground).as('rank'), takesClaims(town).as('takes_claims')])
    .where((eb) => eb.or([eb('project.stage', 'in', claimableStages), eb('own.id', 'is not', null)]));
  if (ground.meeting === null) return list.where('project.season_id', '=', ground.season);
  return list
    .innerJoin('meeting_project', (join) =>
      join
        .onRef('meeting_project.town_code', '=', 'project.town_code')
        .onRef('meeting_project.project_id', '=', 'project.id'),
    )
    .where('meeting_project.meeting_id', '=', ground.meeting);
}

function rankFor(town: string, { unit, begunOn, home }: OfferGround) {
  const held = sql`(select earlier.series_id from claim
    join project as earlier on earlier.town_code = claim.town_code and earlier.id = claim.project_id
    join season as before on before.town_code = earlier.town_code and before.id = earlier.season_id
    where claim.town_code = ${town} and claim.unit_id = ${unit} and claim.status <> 'WITHDRAWN'
      and before.begun_on < ${begunOn})`;
  return sql<number>`
    case when own.id is not null then ${sql.lit(rankOfOwn)}
      when project.standing_claims >= project.slots then ${sql.lit(rankOfFull)} else 0 end
    + case when project.series_id in ${held} then 0
      when ${isBelow(home, 2)} then 1 when ${isBelow(home, 1)} then 2 else 3 end`;
}

/** Whether the project lies in the grid at that depth of the tree which the unit is at home in. */
function isBelow(home: string | null, depth: number) {
  const root = home === null ? null : ancestorPath(home, depth);
  if (root === null) return sql<boolean>`1 = 0`;
  const { from, to } = subtreeOf(root);
  return sql<boolean>`grid.path >= ${from} and grid.path < ${to}`;
}

/** 1 where no meeting or an open one has the project for itself, else 0; as a claim's situation tells it. */
function takesClaims(town: string) {
  const listed = (condition: ReturnType<typeof sql>) => sql`(select listing.project_id from meeting
    join meeting_project as listing on listing.town_code = meeting.town_code and listing.meeting_id = meeting.id
    where meeting.town_code = ${town} and meeting.exclusive_claiming = true and ${condition})`;
  return sql<number>`case when project.id not in ${listed(sql`meeting.status <> 'CANCELLED'`)} then 1
    when project.id in ${listed(sql`meeting.status = 'OPEN'`)} then 1 else 0 end`;
}
