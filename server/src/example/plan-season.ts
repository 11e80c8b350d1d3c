import { projectCategories } from '../projects/project.entity.ts';
import { Random } from '../random.ts';
import type { ExampleTown, SeasonFigures } from './example-town.ts';
import { Holdings, Openings } from './openings.ts';
import { planClaims } from './plan-claims.ts';
import type { Series } from './plan-series.ts';
import { numbered, type PlannedClaim, type Row, type SeasonPlan } from './rows.ts';
import { atTime, takeAtMeeting, takeInCourse } from './takings.ts';

/** Every season of the town, oldest first. */
export function planSeasons(
  town: ExampleTown,
  seriesBySeason: readonly (readonly Series[])[],
  units: readonly Row<'unit'>[],
): SeasonPlan[] {
  const earlier = new Holdings();
  return town.seasons.map((figures, index) => {
    const plan = planSeason(town, figures, seriesBySeason[index] ?? [], units, earlier);
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
  const projects = planProjects(town.code, season.id, year, series);

  // In the open season, what the known units and the represented one held before is still theirs to renew.
  const idOf = new Map(units.map(({ name, id }) => [name, id]));
  const isOpen = closedOn === null;
  const unitOf = new Map(series.filter(({ unit }) => unit).map(({ id, unit }) => [id, idOf.get(unit ?? '') ?? '']));
  const sure = projects
    .filter(({ series_id }) => unitOf.has(series_id))
    .map((offer) => ({ unit: unitOf.get(offer.series_id) ?? '', offer }));
  const scene = {
    random,
    openings: new Openings(isOpen ? projects.filter(({ series_id }) => !unitOf.has(series_id)) : projects),
    units: isOpen ? units.filter(({ name }) => name !== town.representedUnit) : units,
    earlier,
    sure: [],
  };
  const claimed = meetingFigures?.claimed;
  const atMeeting = claimed ? takeAtMeeting({ ...scene, sure }, meetingFigures.heldOn, claimed) : [];
  const inCourse = takeInCourse({ ...scene, sure: isOpen || claimed ? [] : sure }, figures.claims);
  const claims = planClaims({
    random,
    town: town.code,
    year,
    takings: [...inCourse, ...atMeeting],
    earlier,
    meetingId: meeting?.id ?? null,
    withdrawn: figures.withdrawn,
    lastDay: atTime(closedOn ?? figures.claims.to, '17:00'),
  });
  return { season, meeting, ...settle(random, figures, projects, claims) };
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
    sort_key: numbered(String(projectCategories.indexOf(category) + 1), index + 1),
    category,
    stage: 'OFFERED',
    need,
    slots,
    standing_claims: 0,
    progress: 0,
    closed_reason: null,
    pool_note: null,
  }));
}

function planMeeting(town: string, season: string, { year, meeting }: SeasonFigures): Row<'meeting'> | null {
  if (!meeting) return null;
  const { name, kind, status, heldOn, claimed } = meeting;
  return {
    town_code: town,
    id: `meeting-${year}`,
    season_id: season,
    name,
    kind,
    status,
    held_on: heldOn,
    exclusive_claiming: false,
    opened_at: claimed ? atTime(heldOn, claimed.from).toISOString() : null,
    closed_at: claimed ? atTime(heldOn, claimed.to).toISOString() : null,
    closes_at: null,
    cancelled_at: null,
  };
}

/** Counts the standing claims, and lets time pass: what was taken on goes ahead, most of it to its end. */
function settle(random: Random, figures: SeasonFigures, projects: Row<'project'>[], claims: PlannedClaim[]) {
  const standing = new Map<string, number>();
  for (const { project_id, status } of claims) {
    if (status !== 'WITHDRAWN') standing.set(project_id, (standing.get(project_id) ?? 0) + 1);
  }
  const isClosed = figures.closedOn !== null;
  const completed = new Set<string>();
  const settled = projects.map((project) => {
    const standing_claims = standing.get(project.id) ?? 0;
    if (standing_claims === 0 || !(isClosed || figures.startsAtOnce)) return { ...project, standing_claims };
    if (isClosed || random.happens(0.25)) {
      completed.add(project.id);
      return { ...project, standing_claims, stage: 'COMPLETED' as const, progress: 100 };
    }
    return { ...project, standing_claims, stage: 'UNDER_WAY' as const, progress: random.whole(1, 16) * 5 };
  });
  const isFulfilled = ({ project_id, status }: PlannedClaim) =>
    status === 'ACTIVE' && completed.has(project_id) && random.happens(0.92);
  return {
    projects: settled,
    claims: claims.map((claim) => (isFulfilled(claim) ? { ...claim, status: 'FULFILLED' as const } : claim)),
  };
}
