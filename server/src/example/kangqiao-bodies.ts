import type { UnitKind } from '../members/units/unit.entity.ts';

const names: readonly [kind: UnitKind, names: string][] = [
  [
    'AGENCY',
    '康桥派出所 康桥司法所 康桥市场监管所 康桥税务所 康桥交警中队 康桥消防救援站 康桥城管中队 康桥镇消防管理办公室',
  ],
  [
    'PUBLIC_INSTITUTION',
    '康桥小学 康桥中学 康桥幼儿园 周浦医院康桥分部 康桥社区卫生服务中心 康桥镇文化服务中心 康桥镇社区学校 ' +
      '康桥镇绿化管理所 康桥镇水务管理站 康桥镇敬老院 康桥镇城建中心 康桥镇征收服务所',
  ],
  [
    'STATE_ENTERPRISE',
    '陆家嘴集团（申迪） 康桥城市建设发展公司 康桥工业区发展公司 浦东公交康桥车队 康桥邮政支局 ' +
      '农商银行康桥支行 工商银行康桥支行 建设银行康桥支行 中国电信康桥分局 浦东供电康桥站',
  ],
  ['SOCIAL_ORGANISATION', '康桥志愿者协会 康桥商会 康桥公益服务中心 康桥老年协会 康桥爱心银行 康桥社区基金会'],
];

/** The bodies of 康桥镇 that are no private enterprises. */
export const kangqiaoBodies = names.flatMap(([kind, list]) => list.split(' ').map((name) => ({ name, kind })));
