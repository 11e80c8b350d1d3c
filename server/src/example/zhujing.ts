import type { ExampleTown } from './example-town.ts';
import { zhujingKnownProjects } from './zhujing-known-projects.ts';
import { zhujingTerritory } from './zhujing-territory.ts';
import { zhujingUnits } from './zhujing-units.ts';

// 5 areas and 143 units (74 city and district agencies, 69 local), 22 founders in 1997, more than 140 units that claimed
// more than 100 projects of six categories at one joint meeting on a 28 November: the town's account of its first twenty
// years. Which neighbourhood lies in which area isn't told there.

export const zhujing: ExampleTown = {
  code: '310116101',
  name: '朱泾镇',
  areaLabel: '片区',
  accountPrefix: 'zhujing',
  list: 'zhujing-neighbourhoods.csv',
  areas: [
    { name: '城南社区片区', neighbourhoods: '南圩 塘园 金龙 浦银 金汇 金来 新天鸿'.split(' ') },
    { name: '城东社区片区', neighbourhoods: '东林 临东 临源 钟楼 凤翔 众安'.split(' ') },
    { name: '城西社区片区', neighbourhoods: '西林 罗星 新汇 广福 北圩 红菱'.split(' ') },
    { name: '东片农村片区', neighbourhoods: '民主村 大茫村 待泾村 新泾村 长浜村 温河村'.split(' ') },
    { name: '西片农村片区', neighbourhoods: '秀州村 万联村 五龙村 慧农村 牡丹村'.split(' ') },
  ],
  households: { residential: { least: 1_100, most: 2_300 }, village: { least: 520, most: 1_080 } },
  microGrids: 120,
  territory: zhujingTerritory,
  units: zhujingUnits,
  joined: [
    [1997, 22],
    ...[3, 2, 4, 3, 5, 3, 4, 5, 4, 6, 5, 4, 6, 5, 7, 6, 5, 7, 6, 9, 5, 4, 1, 3, 3, 3, 2].map(
      (units, index) => [1998 + index, units] as const,
    ),
    [2026, 1],
  ],
  known: zhujingKnownProjects,
  seasons: [
    {
      year: 2023,
      begunOn: '2023-01-09',
      closedOn: '2023-12-31',
      projects: 96,
      offeredAgain: 0,
      claims: { count: 10, from: '2023-02-13', to: '2023-11-17' },
      withdrawn: 3,
      meeting: {
        name: '2023年“心联鑫”区域化党建联席会议',
        kind: 'JOINT',
        status: 'CLOSED',
        heldOn: '2023-11-30',
        claimed: { units: 128, projects: 84, claims: 150, from: '13:32', to: '15:24' },
      },
    },
    {
      year: 2024,
      begunOn: '2024-01-08',
      closedOn: '2024-12-31',
      projects: 104,
      offeredAgain: 70,
      claims: { count: 12, from: '2024-02-19', to: '2024-11-15' },
      withdrawn: 4,
      meeting: {
        name: '2024年“心联鑫”区域化党建联席会议',
        kind: 'JOINT',
        status: 'CLOSED',
        heldOn: '2024-11-28',
        claimed: { units: 133, projects: 93, claims: 168, from: '13:30', to: '15:28' },
      },
    },
    {
      year: 2025,
      begunOn: '2025-01-06',
      closedOn: '2026-01-04',
      projects: 118,
      offeredAgain: 76,
      claims: { count: 14, from: '2025-02-10', to: '2025-11-14' },
      withdrawn: 5,
      meeting: {
        name: '2025年“心联鑫”区域化党建联席会议',
        kind: 'JOINT',
        status: 'CLOSED',
        heldOn: '2025-11-28',
        claimed: { units: 141, projects: 108, claims: 196, from: '13:31', to: '15:30' },
      },
    },
    {
      year: 2026,
      begunOn: '2026-01-05',
      closedOn: null,
      projects: 120,
      offeredAgain: 80,
      claims: { count: 32, from: '2026-03-02', to: '2026-11-13' },
      withdrawn: 1,
      meeting: {
        name: '2026年“心联鑫”区域化党建联席会议',
        kind: 'JOINT',
        status: 'SCHEDULED',
        heldOn: '2026-11-28',
      },
    },
  ],
  representedUnit: '金山公路建设有限公司',
};
