import type { KnownProject } from './example-town.ts';

/** What units are known to have done for the neighbourhoods of 朱泾镇 that they are paired with. */
export const zhujingKnownProjects: readonly KnownProject[] = [
  {
    neighbourhood: '南圩',
    title: '法治大讲堂',
    category: 'SERVICE',
    need: '每季度为居民办一堂法治课，讲身边的案例。',
    unit: '朱泾法庭',
  },
  {
    neighbourhood: '南圩',
    title: '社区法律诊所',
    category: 'SERVICE',
    need: '法官定期坐诊，化解邻里矛盾，解答居民疑难。',
    unit: '朱泾法庭',
  },
  {
    neighbourhood: '钟楼',
    title: '铺石修路',
    category: 'CONSTRUCTION',
    need: '修补老式小区破损的路面，改善出行环境。',
    unit: '金山公路建设有限公司',
  },
  {
    neighbourhood: '五龙村',
    title: '爱五路亮灯工程',
    category: 'CONSTRUCTION',
    need: '维护爱五路路灯，方便村民夜间出行。',
    unit: '中石化上海工程公司',
  },
  {
    neighbourhood: '万联村',
    title: '双百结对帮扶',
    category: 'CARE',
    need: '走访慰问村里有困难的党员和群众，资助村道修筑。',
    unit: '金山区财政局',
  },
];
