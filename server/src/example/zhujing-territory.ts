import type { TerritoryFigures } from './territory-figures.ts';

// The organisations in fields, workshops, windows and grids, and the four pairings with what came of them, are those of
// the town's account of its first twenty years. How many micro-grids are organised and staffed isn't told there.
export const zhujingTerritory: TerritoryFigures = {
  centre: { latitude: 30.8975, longitude: 121.16 },
  radiusM: 5_200,
  staffedOn: '2017-03-01',
  organisedMicroGrids: 113,
  organisedUnits: { seated: 126, covered: 9 },
  named: [
    ...['待泾村', '长浜村', '五龙村'].map((village, index) => ({
      name: `${village}田头党支部`,
      kind: 'BRANCH' as const,
      setting: 'FIELD' as const,
      seat: { neighbourhood: village },
      members: 9 + 2 * index,
      foundedOn: '2016-07-01',
    })),
    {
      name: '金山公路建设有限公司车间党支部',
      kind: 'BRANCH',
      setting: 'WORKSHOP',
      seat: { unit: '金山公路建设有限公司' },
      members: 14,
      foundedOn: '2016-09-01',
    },
    {
      name: '朱泾税务所窗口党支部',
      kind: 'BRANCH',
      setting: 'WINDOW',
      seat: { unit: '朱泾税务所' },
      members: 7,
      foundedOn: '2016-09-01',
    },
  ],
  posts: {
    leaders: { established: 120, filled: 116 },
    fullTime: { established: 120, filled: 112 },
    partTime: { established: 137, filled: 129 },
    roster: 2_430,
  },
  stations: {
    neighbourhoods: 21,
    restStops: [{ name: '万安街红色加油站', neighbourhood: '东林' }],
    others: [{ name: '待泾花海党群驿站', neighbourhood: '待泾村' }],
  },
  pairings: {
    known: [
      {
        neighbourhood: '万联村',
        unit: '金山区财政局',
        mode: 'DOUBLE_HUNDRED',
        promise: '走访慰问村里有困难的党员和群众，资助村道修筑。',
        signedOn: '2014-03-18',
        deeds: [
          { on: '2015-02-11', done: '节前走访慰问村里有困难的党员和群众。' },
          { on: '2016-01-28', done: '节前走访慰问村里有困难的党员和群众。' },
          { on: '2016-10-20', done: '资助村道修筑的专项资金到位。' },
          { on: '2017-06-30', done: '资助修筑的村道通车。' },
        ],
      },
      {
        neighbourhood: '南圩',
        unit: '朱泾法庭',
        mode: 'RESIDENT',
        promise: '“法治大讲堂”与社区法律诊所，化解邻里矛盾。',
        signedOn: '2015-05-12',
        deeds: [
          { on: '2015-12-04', done: '“法治大讲堂”开讲。' },
          { on: '2016-09-13', done: '社区法律诊所开诊，成为居民区“一居一品”特色。' },
        ],
      },
      {
        neighbourhood: '钟楼',
        unit: '金山公路建设有限公司',
        mode: 'INDEPENDENT',
        promise: '利用专业所长，为老式小区铺石修路。',
        signedOn: '2015-09-22',
        deeds: [{ on: '2016-11-08', done: '修好老式小区两处破损路面。' }],
      },
      {
        neighbourhood: '五龙村',
        unit: '中石化上海工程公司',
        mode: 'URBAN_RURAL',
        promise: '拨付专款，为爱五路实施亮灯工程。',
        signedOn: '2016-04-08',
        deeds: [
          { on: '2016-12-15', done: '爱五路亮灯，专款由结对单位拨付。' },
          { on: '2017-05-16', done: '村里在爱五路路口立起纪念牌。' },
        ],
      },
    ],
    neighbourhoods: 24,
  },
};
