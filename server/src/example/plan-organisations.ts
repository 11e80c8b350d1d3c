import { sortKeyOf } from '../language/sort-key.ts';
import { Random } from '../random.ts';
import type { OrganisationKind, OrganisationSetting } from '../territory/organisations/party-organisation.entity.ts';
import type { People } from './people.ts';
import { codeOf, type Ground, microGridId, unitIdOf } from './plan-ground.ts';
import type { Row } from './rows.ts';

export interface OrganisationsPlan {
  organisations: Row<'party_organisation'>[];
  covers: Row<'unit_cover'>[];
  /** Grid → the secretary of the first organisation seated there. */
  secretaries: Map<string, string>;
}

interface Planned {
  id: string;
  name: string;
  kind: OrganisationKind;
  setting: OrganisationSetting;
  seat: { grid: string } | { unit: string };
  parent: string | null;
  members: number;
  foundedOn: string;
}

/** The town's committee, one organisation per area and neighbourhood, those of micro-grids and units, and the named ones. */
export function planOrganisations(ground: Ground, people: People): OrganisationsPlan {
  const { code: town, name, openedOn, areas, neighbourhoods, microGrids, units, figures } = ground;
  const random = new Random(`${name}:organisations`);
  const planned: Planned[] = [];
  const top = 'o-town';
  const regular = { setting: 'REGULAR', foundedOn: openedOn } as const;
  planned.push({
    ...regular,
    id: top,
    name: `中共${name}委员会`,
    kind: 'COMMITTEE',
    seat: { grid: town },
    parent: null,
    members: random.whole(60, 120),
  });
  for (const area of areas) {
    const id = `o-${area.id}`;
    const members = random.whole(20, 60);
    planned.push({
      ...regular,
      id,
      name: `${area.name}党委`,
      kind: 'COMMITTEE',
      seat: { grid: area.id },
      parent: top,
      members,
    });
    for (const code of area.codes) {
      const neighbourhood = neighbourhoods.find((one) => one.code === code);
      const label = neighbourhood?.kind === 'VILLAGE' ? '' : '居民区';
      planned.push({
        ...regular,
        id: `o-${code}`,
        name: `${neighbourhood?.name}${label}党总支`,
        kind: 'GENERAL_BRANCH',
        seat: { grid: code },
        parent: id,
        members: random.whole(30, 160),
      });
    }
  }
  const organised = new Set(random.shuffled(microGrids).slice(0, figures.organisedMicroGrids).map(microGridId));
  for (const grid of microGrids) {
    const id = microGridId(grid);
    if (!organised.has(id)) continue;
    const members = random.whole(6, 48);
    const isGroup = members < 12;
    planned.push({
      id: `o-${id}`,
      name: `${grid.name}${isGroup ? '党小组' : '党支部'}`,
      kind: isGroup ? 'GROUP' : 'BRANCH',
      setting: 'GRID',
      seat: { grid: id },
      parent: `o-${grid.neighbourhood}`,
      members,
      foundedOn: figures.staffedOn,
    });
  }
  const { seated, covered } = figures.organisedUnits;
  const shuffled = random.shuffled(units.filter(({ joined_on }) => joined_on !== null));
  for (const unit of shuffled.slice(0, seated)) {
    planned.push({
      ...regular,
      id: `o-${unit.id}`,
      name: `${unit.name}党支部`,
      kind: 'BRANCH',
      setting: unit.kind === 'AGENCY' && random.happens(0.15) ? 'WINDOW' : 'REGULAR',
      seat: { unit: unit.id },
      // An agency's organisation answers to its own superiors, not to the town.
      parent: unit.kind === 'AGENCY' ? null : top,
      members: random.whole(3, 60),
      foundedOn: unit.joined_on ?? openedOn,
    });
  }
  for (const [index, one] of figures.named.entries()) {
    const inGrid = 'neighbourhood' in one.seat ? codeOf(ground, one.seat.neighbourhood) : null;
    planned.push({
      id: `o-named-${index + 1}`,
      name: one.name,
      kind: one.kind,
      setting: one.setting,
      seat: 'neighbourhood' in one.seat ? { grid: inGrid ?? '' } : { unit: unitIdOf(ground, one.seat.unit) },
      parent: inGrid ? `o-${inGrid}` : top,
      members: one.members,
      foundedOn: one.foundedOn,
    });
  }

  const secretaries = new Map<string, string>();
  const organisations = planned.map((one) => {
    const secretary = people.add();
    const grid = 'grid' in one.seat ? one.seat.grid : null;
    if (grid && !secretaries.has(grid)) secretaries.set(grid, secretary);
    return toRow(town, one, secretary);
  });
  const covers = shuffled.slice(seated, seated + covered).map(
    (unit, index): Row<'unit_cover'> => ({
      town_code: town,
      id: `uc-${index + 1}`,
      organisation_id: unit.home_id ? `o-${unit.home_id}` : top,
      unit_id: unit.id,
      since: unit.joined_on ?? openedOn,
      until: null,
    }),
  );
  return { organisations, covers, secretaries };
}

function toRow(town: string, { seat, ...one }: Planned, secretary: string): Row<'party_organisation'> {
  return {
    town_code: town,
    id: one.id,
    parent_id: one.parent,
    kind: one.kind,
    setting: one.setting,
    name: one.name,
    sort_key: sortKeyOf(one.name),
    grid_id: 'grid' in seat ? seat.grid : null,
    unit_id: 'unit' in seat ? seat.unit : null,
    secretary_id: secretary,
    members: one.members,
    founded_on: one.foundedOn,
    dissolved_on: null,
  };
}
