import type { ExampleTown } from './example-town.ts';
import { zhujingAlliances } from './zhujing-alliances.ts';
import { zhujingKnownProjects } from './zhujing-known-projects.ts';
import { zhujingSeasons } from './zhujing-seasons.ts';
import { zhujingTerritory } from './zhujing-territory.ts';
import { zhujingUnits } from './zhujing-units.ts';

// 5 areas, 22 founders in 1997 and 143 units in 2017 (74 city and district agencies, 69 local): the town's account of its
// first twenty years. Which neighbourhood lies in which area isn't told there, nor how many joined in the years between.

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
    ...[3, 4, 5, 5, 6, 5, 7, 6, 7, 8, 6, 7, 8, 7, 8, 6, 7, 6, 5, 5].map(
      (units, index) => [1998 + index, units] as const,
    ),
  ],
  known: zhujingKnownProjects,
  alliances: zhujingAlliances,
  seasons: zhujingSeasons,
  representedUnit: '金山公路建设有限公司',
};
