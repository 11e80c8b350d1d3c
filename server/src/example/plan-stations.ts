import { sortKeyOf } from '../language/sort-key.ts';
import { Random } from '../random.ts';
import type { StationTier } from '../territory/stations/station.entity.ts';
import { codeOf, type Ground } from './plan-ground.ts';
import { displaced } from './plan-places.ts';
import type { Row } from './rows.ts';
import type { Position } from './territory-figures.ts';

const services: { readonly [tier in StationTier]: readonly string[] } = {
  CENTRE: ['党员教育', '组织关系转接', '共建对接', '政策咨询', '志愿服务', '公益项目发布'],
  AREA_CENTRE: ['共建对接', '政策咨询', '社区议事', '志愿服务', '托管课堂'],
  NEIGHBOURHOOD_STATION: ['事务代办', '社区议事', '便民服务', '健康小屋', '图书阅览'],
  REST_STOP: ['休息饮水', '手机充电', '热饭', '应急药箱'],
  OTHER: ['社区议事', '便民服务'],
};

const workdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
const everyDay = [...workdays, 'SATURDAY', 'SUNDAY'];

export interface StationsPlan {
  stations: Row<'station'>[];
  reaches: Row<'station_reach'>[];
}

/** The town's centre, one centre per area, the neighbourhoods' own stations, rest stops and others. */
export function planStations(ground: Ground, places: ReadonlyMap<string, Position>): StationsPlan {
  const { code: town, name, openedOn, areas, neighbourhoods, figures } = ground;
  const random = new Random(`${name}:stations`);
  const stations: Row<'station'>[] = [];
  const open = (tier: StationTier, title: string, grid: string, near: Position | undefined, openedOn: string) => {
    const position = near && displaced(near, random.fraction() * 2 * Math.PI, random.whole(50, 350));
    const days = tier === 'NEIGHBOURHOOD_STATION' || tier === 'OTHER' ? workdays : everyDay;
    const offered = services[tier];
    stations.push({
      town_code: town,
      id: `s-${String(stations.length + 1).padStart(3, '0')}`,
      grid_id: grid,
      name: title,
      sort_key: sortKeyOf(title),
      tier,
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
      services: JSON.stringify(offered.slice(0, random.whole(3, offered.length))),
      hours: JSON.stringify([{ days, opens: '08:30', closes: tier === 'REST_STOP' ? '20:00' : '17:00' }]),
      opened_on: openedOn,
      closed_on: null,
    });
  };
  open('CENTRE', `${name}党群服务中心`, town, figures.centre, openedOn);
  const homes = new Map(areas.map(({ id, codes }) => [id, random.pick(codes)]));
  for (const { id, name: area } of areas) {
    open('AREA_CENTRE', `${area}党群服务中心`, id, places.get(homes.get(id) ?? ''), figures.staffedOn);
  }
  for (const { code, name: title, kind } of random.shuffled(neighbourhoods).slice(0, figures.stations.neighbourhoods)) {
    const label = kind === 'VILLAGE' ? '' : '居民区';
    const openedOn = `${random.whole(2020, 2022)}-${String(random.whole(1, 12)).padStart(2, '0')}-18`;
    open('NEIGHBOURHOOD_STATION', `${title}${label}家门口服务站`, code, places.get(code), openedOn);
  }
  const named = [
    ...figures.stations.restStops.map((one) => ({ ...one, tier: 'REST_STOP' as const })),
    ...figures.stations.others.map((one) => ({ ...one, tier: 'OTHER' as const })),
  ];
  for (const { name: title, neighbourhood, tier } of named) {
    const code = codeOf(ground, neighbourhood);
    open(tier, title, code, places.get(code), figures.staffedOn);
  }
  // An area's centre stands in one of its neighbourhoods, and is recorded as serving it.
  const reaches = areas.map(
    ({ id }, index): Row<'station_reach'> => ({
      town_code: town,
      id: `sr-${index + 1}`,
      station_id: stations.find(({ grid_id }) => grid_id === id)?.id ?? '',
      grid_id: homes.get(id) ?? '',
      since: figures.staffedOn,
      until: null,
    }),
  );
  return { stations, reaches };
}
