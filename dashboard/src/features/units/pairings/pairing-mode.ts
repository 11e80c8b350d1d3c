export const PAIRING_MODES = [
  'RESIDENT',
  'INDEPENDENT',
  'DOUBLE_HUNDRED',
  'URBAN_RURAL',
  'VILLAGE_NEIGHBOURHOOD',
  'MENTORING',
] as const;
export type PairingMode = (typeof PAIRING_MODES)[number];
