import type { ListedNeighbourhood } from '../exchange/divisions.ts';
import { sortKeyOf } from '../language/sort-key.ts';
import { projectCategories } from '../projects/project.entity.ts';
import { projectNumber } from '../projects/project-number.ts';
import { Random } from '../random.ts';
import type { ExampleTown, SeasonFigures } from './example-town.ts';
import { Holdings, Openings } from './openings.ts';
import { planClaims } from './plan-claims.ts';
import { planConsultations } from './plan-consultations.ts';
import { planContest } from './plan-contest.ts';
import { handOver } from './plan-hand-overs.ts';
import { planAgenda, planAttendance, planMeeting } from './plan-meeting.ts';
import { planMilestones } from './plan-milestones.ts';
import type { Series } from './plan-series.ts';
import { numbered, type Row, type SeasonPlan } from './rows.ts';
import { settleSeason } from './settle-season.ts';
import { atTime, takeAtMeeting, takeInCourse } from './takings.ts';

/** Every season of the town, oldest first. */
export function planSeasons(
  town: ExampleTown,
  seriesBySeason: readonly (readonly Series[])[],
  units: readonly Row<'unit'>[],
  neighbourhoods: readonly ListedNeighbourhood[],
): SeasonPlan[] {
  const earlier = new Holdings();
  return town.seasons.map((figures, index) => {
    const plan = planSeason(town, figures, seriesBySeason[index] ?? [], units, neighbourhoods, earlier);
    const seriesOf = new Map(plan.projects.map(({ id, series_id }) => [id, series_id]));
    for (const claim of plan.claims) {
      if (claim.status !== 'WITHDRAWN') earlier.add(claim.unit_id, seriesOf.get(claim.project_id) ?? '');
    }
    return plan;
  });
}

function planSeason(
  town: ExampleTown,
  figures: SeasonFigures,
  series: readonly Series[],
  units: readonly Row<'unit'>[],
  neighbourhoods: readonly ListedNeighbourhood[],
  earlier: Holdings,
): SeasonPlan {
  const { year, begunOn, closedOn, meeting: meetingFigures } = figures;
  const random = new Random(`${town.name}:${year}`);
  const season = {
    town_code: town.code,
    id: `season-${year}`,
    name: `${year}年度`,
    begun_on: begunOn,
    closed_on: closedOn,
    open_pool_on: null,
  };
  const meeting = planMeeting(town.code, season.id, figures);
  const offered = planProjects(town.code, season.id, year, series);

  // In the open season, what the known units and the represented one held before is still theirs to renew.
  const idOf = new Map(units.map(({ name, id }) => [name, id]));
  const isOpen = closedOn === null;
  const unitOf = new Map(series.filter(({ unit }) => unit).map(({ id, unit }) => [id, idOf.get(unit ?? '') ?? '']));
  const sure = offered
    .filter(({ series_id }) => unitOf.has(series_id))
    .map((offer) => ({ unit: unitOf.get(offer.series_id) ?? '', offer }));
  const scene = {
    random,
    openings: new Openings(isOpen ? offered.filter(({ series_id }) => !unitOf.has(series_id)) : offered),
    units: isOpen ? units.filter(({ name }) => name !== town.representedUnit) : units,
    earlier,
    sure: [],
  };
  const claimed = meetingFigures?.claimed;
  const atMeeting = claimed ? takeAtMeeting({ ...scene, sure }, meetingFigures.heldOn, claimed) : [];
  const inCourse = takeInCourse({ ...scene, sure: isOpen || claimed ? [] : sure }, figures.claims);
  const made = planClaims({
    random,
    town: town.code,
    year,
    takings: [...inCourse, ...atMeeting],
    earlier,
    meetingId: meeting?.id ?? null,
    withdrawn: figures.withdrawn,
    lastDay: atTime(closedOn ?? figures.claims.to, '17:00'),
  });
  const given = handOver(made, {
    random: new Random(`${town.name}:${year}:hand-overs`),
    count: figures.handedOver ?? 0,
    units,
    projects: offered,
    earlier,
    closedOn: closedOn ?? figures.claims.to,
  });
  const { projects, claims } = settleSeason(random, figures, offered, given);
  return {
    season,
    projects,
    claims,
    meeting,
    agenda: meeting ? planAgenda(meeting) : [],
    attendance: meeting ? planAttendance(meeting, units, claims) : [],
    milestones: planMilestones(season, projects, claims),
    consultations: planConsultations(season, projects, claims),
    contest: planContest(season, projects, neighbourhoods, figures),
  };
}

/** The projects of a season on offer; their ids and sort keys go by category. */
function planProjects(town: string, season: string, year: number, series: readonly Series[]): Row<'project'>[] {
  const ordered = projectCategories.flatMap((category) => series.filter((one) => one.category === category));
  return ordered.map(({ id, grid, name, category, need, slots }, index) => ({
    town_code: town,
    id: numbered(`p${year}`, index + 1),
    season_id: season,
    series_id: id,
    grid_id: grid,
    name,
    sort_key: projectNumber(category, index + 1),
    name_key: sortKeyOf(name),
    category,
    stage: 'OFFERED',
    need,
    slots,
    standing_claims: 0,
    progress: 0,
    closed_reason: null,
  }));
}
