import { enterpriseNames } from './enterprise-names.ts';
import type { ExampleTown } from './example-town.ts';
import { kangqiaoAlliances } from './kangqiao-alliances.ts';
import { kangqiaoBodies } from './kangqiao-bodies.ts';
import { kangqiaoTerritory } from './kangqiao-territory.ts';

// 6 areas, 62 neighbourhoods and 251 micro-grids, more than 300,000 people, four neighbourhoods of more than 3,000
// households, a platform of about a hundred enterprises, a contest with 62 entries of which 8 were recommended in 2023:
// 中国城市报, 3 July 2023. Which neighbourhood lies in which area isn't told there.

/** A hundred members with the other bodies, and two that left. */
const enterprises = enterpriseNames('康桥镇', 67);

export const kangqiao: ExampleTown = {
  code: '310115136',
  name: '康桥镇',
  areaLabel: '镇管社区',
  accountPrefix: 'kangqiao',
  list: 'kangqiao-neighbourhoods.csv',
  areas: [
    {
      name: '第一社区',
      neighbourhoods: '周康 梓潼 百曲 营房 花墙 和合 周康新苑 仁怡苑 太平村 叠桥村'.split(' '),
    },
    {
      name: '第二社区',
      neighbourhoods: '横沔 沔新 康桥老街 康涵 康景 海富 康湾苑 天台 沔青村 石门村 火箭村'.split(' '),
    },
    {
      name: '第三社区',
      neighbourhoods: '汤巷中心 汤巷馨村 汤巷雅苑 文怡苑 秀怡苑 宁怡 富康 锦绣 汤巷村 新苗村'.split(' '),
    },
    {
      name: '第四社区',
      neighbourhoods: '康桥半岛 康桥半岛新城 秀龙 双秀家园 双秀西园 公元三村 百林苑 颐盛 怡园村 沿南村'.split(' '),
    },
    {
      name: '第五社区',
      neighbourhoods:
        '康桥花园 康桥花园第二 南华城 昱龙社区 美林社区 康桥宝邸 康桥月苑 城中花园 都市花园 人南村 沿北村'.split(' '),
    },
    {
      name: '第六社区',
      neighbourhoods:
        '中邦社区 中邦大都会 海尚康庭 林语溪 香颂 御景 绿洲康城第一 绿洲康城第二 绿洲康城第三 东康名苑'.split(' '),
    },
  ],
  households: {
    residential: { least: 1_250, most: 2_700 },
    village: { least: 900, most: 1_700 },
    large: {
      neighbourhoods: ['康桥半岛', '绿洲康城第一', '中邦大都会', '汤巷中心'],
      households: { least: 3_050, most: 3_900 },
    },
  },
  microGrids: 251,
  territory: kangqiaoTerritory,
  units: [...kangqiaoBodies, ...enterprises.map((name) => ({ name, kind: 'PRIVATE_ENTERPRISE' as const }))],
  partners: ['陆家嘴集团（申迪）'],
  left: new Map([
    [enterprises.at(-2) ?? '', { on: '2025-01-03', reason: '企业迁出本镇' }],
    [enterprises.at(-1) ?? '', { on: '2026-01-02', reason: '并入集团总部，不再单独参加' }],
  ]),
  joined: [
    [2019, 10],
    [2020, 9],
    [2021, 12],
    [2022, 16],
    [2023, 32],
    [2024, 11],
    [2025, 8],
    [2026, 4],
  ],
  known: [
    {
      neighbourhood: '康桥花园',
      title: '康花惠翠',
      category: 'HOMELAND',
      need: '把小区里的闲置角落改造成老少同乐的花卉园。',
      unit: '康桥镇绿化管理所',
    },
    {
      neighbourhood: '南华城',
      title: '家门口微站点',
      category: 'SERVICE',
      need: '把物业保安室改造为居民可以共享的家门口服务点。',
      unit: '康桥城市建设发展公司',
    },
    {
      neighbourhood: '横沔',
      title: '老街更新',
      category: 'CONSTRUCTION',
      need: '协助横沔老街沿街立面与路面的整修。',
      unit: '康桥工业区发展公司',
    },
    {
      neighbourhood: '新苗村',
      title: '红色加油站',
      category: 'CONVENIENCE',
      need: '为骑手和快递员添置休息座椅、热水与充电设施。',
      unit: '康桥邮政支局',
    },
  ],
  alliances: kangqiaoAlliances,
  seasons: [
    {
      year: 2023,
      begunOn: '2023-01-09',
      closedOn: '2023-12-31',
      projects: 40,
      offeredAgain: 0,
      claims: { count: 6, from: '2023-02-13', to: '2023-10-27' },
      withdrawn: 1,
      meeting: {
        name: '2023年“企业党建联建”签约活动',
        kind: 'SIGNING',
        status: 'CLOSED',
        heldOn: '2023-05-10',
        claimed: { units: 40, projects: 32, claims: 48, from: '14:00', to: '15:30' },
      },
      contest: {
        name: '“美好社区·先锋浦东”争先创优',
        openedOn: '2023-03-06',
        shortlistedOn: '2023-05-17',
        recommendedOn: '2023-06-15',
        closedOn: '2023-06-21',
        collected: 62,
        shortlisted: 20,
        recommended: 8,
      },
    },
    {
      year: 2024,
      begunOn: '2024-01-08',
      closedOn: '2024-12-31',
      projects: 48,
      offeredAgain: 26,
      claims: { count: 44, from: '2024-02-19', to: '2024-11-15' },
      withdrawn: 2,
    },
    {
      year: 2025,
      begunOn: '2025-01-06',
      closedOn: '2025-12-31',
      projects: 56,
      offeredAgain: 34,
      claims: { count: 12, from: '2025-02-10', to: '2025-11-14' },
      withdrawn: 2,
      meeting: {
        name: '2025年企业共建联席会议',
        kind: 'JOINT',
        status: 'CLOSED',
        heldOn: '2025-05-15',
        claimed: { units: 62, projects: 46, claims: 76, from: '14:00', to: '15:40' },
      },
    },
    {
      year: 2026,
      begunOn: '2026-01-05',
      closedOn: null,
      projects: 62,
      offeredAgain: 38,
      claims: { count: 46, from: '2026-02-24', to: '2026-11-13' },
      withdrawn: 2,
      startsAtOnce: true,
    },
  ],
  representedUnit: '康桥邮政支局',
};
