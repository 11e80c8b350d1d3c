// What is said of grids wherever they are shown.

export const territory = {
  'list.separator': '、',
  'role.LEADER': '网格长',
  'role.FULL_TIME': '专职网格员',
  'role.PART_TIME': '兼职网格员',
  'role.ROSTER': '在册力量',
  'role.AREA_HEAD': '片长',
  'role.STATION_DIRECTOR': '阵地主任',
  people: '{count} 人',
  'grid.trail': '所在位置',
  'grid.households': '户数',
  'coverage.missing.ORGANISATION': '没有党组织',
  'coverage.missing.STAFFING': '岗位未配齐',
  'coverage.missing.SERVICE': '15 分钟内没有阵地',
  'coverage.missing.PAIRING': '没有结对',
  'coverage.missing.ADOPTION': '没有项目被认领',
  since: '自 {date}',
} as const;
