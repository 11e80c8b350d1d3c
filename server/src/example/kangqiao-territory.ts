import type { TerritoryFigures } from './territory-figures.ts';

// An organisation in each of 251 micro-grids; 251 leaders, 251 full-time, 269 part-time members and some 6,200 on the
// rosters; 1 + 6 + 62 + X stations, three rest stops for riders among them; the joint branch for the rebuilding of 花墙
// with 24 members; the pairing with 陆家嘴集团（申迪）: 中国城市报, 3 July 2023.
export const kangqiaoTerritory: TerritoryFigures = {
  centre: { latitude: 31.138, longitude: 121.567 },
  radiusM: 3_600,
  staffedOn: '2023-03-01',
  organisedMicroGrids: 251,
  organisedUnits: { seated: 71, covered: 18 },
  named: [
    {
      name: '花墙“两旧一村”改造项目联合党支部',
      kind: 'BRANCH',
      setting: 'PROJECT',
      seat: { neighbourhood: '花墙' },
      members: 24,
      foundedOn: '2022-09-01',
    },
  ],
  posts: {
    leaders: { established: 251, filled: 251 },
    fullTime: { established: 251, filled: 251 },
    partTime: { established: 269, filled: 269 },
    roster: 6_214,
  },
  stations: {
    neighbourhoods: 62,
    restStops: [
      { name: '新苗村红色加油站', neighbourhood: '新苗村' },
      { name: '汤巷馨村红色加油站', neighbourhood: '汤巷馨村' },
      { name: '汤巷雅苑红色加油站', neighbourhood: '汤巷雅苑' },
    ],
    others: [
      { name: '八街坊租赁住房党群服务点', neighbourhood: '康桥老街' },
      { name: '南华城家门口服务微站点', neighbourhood: '南华城' },
    ],
  },
  pairings: {
    known: [
      {
        neighbourhood: '横沔',
        unit: '陆家嘴集团（申迪）',
        mode: 'URBAN_RURAL',
        promise: '横沔老街历史文化风貌区的更新，补齐农村基础设施短板，打造“物管家”服务。',
        signedOn: '2022-05-10',
      },
    ],
    neighbourhoods: 47,
  },
};
