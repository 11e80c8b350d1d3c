import type { AllianceFigures, BodyByName } from './example-town.ts';

// A body of enterprises of the town, its six areas, seven working groups and whoever else it takes (1 + 6 + 7 + X), begun
// on 10 May 2023; self-discipline bodies of three shopping streets with 257 shops together: 中国城市报, 3 July 2023. Who
// leads which group, and how many shops are in which street, isn't told there.

const areas = ['第一社区', '第二社区', '第三社区', '第四社区', '第五社区', '第六社区'];
const ofArea = (area: string): BodyByName => ({ organisationOf: { area } });
const enterprisesBegun = '2023-05-10';

const groups: readonly { title: string; unit: string }[] = [
  { title: '第一专项推进组', unit: '康桥市场监管所' },
  { title: '第二专项推进组', unit: '康桥税务所' },
  { title: '第三专项推进组', unit: '康桥司法所' },
  { title: '第四专项推进组', unit: '康桥派出所' },
  { title: '第五专项推进组', unit: '康桥消防救援站' },
  { title: '第六专项推进组', unit: '康桥镇城建中心' },
  { title: '第七专项推进组', unit: '康桥镇社区学校' },
];

const streets: readonly { name: string; neighbourhood: string; shops: number; foundedOn: string }[] = [
  { name: '中邦商业街', neighbourhood: '中邦社区', shops: 104, foundedOn: '2021-09-15' },
  { name: '康桥半岛商业街', neighbourhood: '康桥半岛', shops: 87, foundedOn: '2022-03-22' },
  { name: '周康商业街', neighbourhood: '周康', shops: 66, foundedOn: '2022-10-18' },
];

export const kangqiaoAlliances: readonly AllianceFigures[] = [
  {
    kind: 'ENTERPRISE',
    name: '康桥镇企业党建联建',
    purpose: '搭建企业共建平台，促进区域共治共享。',
    foundedOn: enterprisesBegun,
    unitKinds: ['PRIVATE_ENTERPRISE', 'STATE_ENTERPRISE'],
    bodies: [{ organisationOf: 'TOWN' }, ...areas.map(ofArea), ...groups.map(({ unit }) => ({ unit }))],
    counted: [],
    seats: [
      { title: '牵头单位', isFixed: true, terms: [{ since: enterprisesBegun, by: { organisationOf: 'TOWN' } }] },
      ...areas.map((area) => ({
        title: `${area}责任主体`,
        isFixed: true,
        terms: [{ since: enterprisesBegun, by: ofArea(area) }],
      })),
      ...groups.map(({ title, unit }) => ({
        title,
        isFixed: true,
        terms: [{ since: enterprisesBegun, by: { unit } }],
      })),
      { title: '企业轮值代表', isFixed: false, terms: [] },
    ],
  },
  ...streets.map(
    ({ name, neighbourhood, shops, foundedOn }): AllianceFigures => ({
      kind: 'SHOPS',
      name: `${name}商铺自律组织`,
      purpose: '落实商铺主体责任，共谋街区管理。',
      foundedOn,
      neighbourhood,
      unitKinds: [],
      bodies: [{ organisationOf: { neighbourhood } }],
      counted: [{ label: '沿街商铺', headcount: shops }],
      seats: [
        { title: '召集人', isFixed: true, terms: [{ since: foundedOn, by: { organisationOf: { neighbourhood } } }] },
        { title: '商户代表', isFixed: false, terms: [] },
      ],
    }),
  ),
];
