import { type UnitKind, unitKinds } from '../members/units/unit.entity.ts';
import type { AllianceFigures } from './example-town.ts';

const everyKind: readonly UnitKind[] = unitKinds;

// Founded in 1997 by 22 units as the town's joint conference, renamed since, 143 units in 2017, one axis with five areas:
// the town's account of its first twenty years. Who sits in the committee isn't told there.

export const zhujingAlliances: readonly AllianceFigures[] = [
  {
    kind: 'JOINT_CONFERENCE',
    name: '“心联鑫”区域化党建联席会议',
    purpose: '联系地区成员单位，结对共建，每年认领社区公益项目。',
    foundedOn: '1997-07-01',
    unitKinds: everyKind,
    bodies: [
      { organisationOf: 'TOWN' },
      ...['城南社区片区', '城东社区片区', '城西社区片区', '东片农村片区', '西片农村片区'].map((area) => ({
        organisationOf: { area },
      })),
    ],
    counted: [],
    seats: [
      { title: '召集人', isFixed: true, terms: [{ since: '1997-07-01', by: { organisationOf: 'TOWN' } }] },
      {
        title: '副召集人（机关）',
        isFixed: true,
        terms: [
          { since: '1998-01-01', by: { unit: '朱泾法庭' } },
          { since: '2008-01-01', by: { unit: '金山区财政局' } },
        ],
      },
      {
        title: '副召集人（驻镇单位）',
        isFixed: true,
        terms: [
          { since: '1998-01-01', by: { unit: '中石化上海工程公司' } },
          { since: '2013-01-01', by: { unit: '金山公路建设有限公司' } },
        ],
      },
      ...['城南社区片区', '城东社区片区', '城西社区片区', '东片农村片区', '西片农村片区'].map((area) => ({
        title: `${area}代表`,
        isFixed: false,
        terms: [{ since: '2014-03-01', by: { organisationOf: { area } } }],
      })),
      { title: '社会组织代表', isFixed: false, terms: [{ since: '2018-01-01', by: null }] },
    ],
  },
];
