export const UNIT_KINDS = [
  'AGENCY',
  'PUBLIC_INSTITUTION',
  'STATE_ENTERPRISE',
  'PRIVATE_ENTERPRISE',
  'SOCIAL_ORGANISATION',
  'OTHER',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Says whether `name` is the name of a kind. */
export const isUnitKind = (name: string): name is UnitKind => UNIT_KINDS.some((kind) => kind === name);
