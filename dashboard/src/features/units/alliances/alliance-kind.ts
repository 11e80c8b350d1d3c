export const ALLIANCE_KINDS = [
  'JOINT_CONFERENCE',
  'CO_GOVERNANCE',
  'PROPERTY',
  'HOME_COUNCIL',
  'SHOPS',
  'ENTERPRISE',
] as const;
export type AllianceKind = (typeof ALLIANCE_KINDS)[number];
