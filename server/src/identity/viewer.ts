import type { AccountRole } from './account.entity.ts';

export const roles = [
  'LEADER',
  'COORDINATOR',
  'REPRESENTATIVE',
  'SCREEN',
  'ADMINISTRATOR',
  'OPERATOR',
  'SIGNED_OUT',
] as const;
export type Role = (typeof roles)[number];

/** Who asks. Everybody but an operator and somebody signed out belongs to exactly one town. */
export type Viewer = SignedOutViewer | AccountViewer;

export interface SignedOutViewer {
  role: 'SIGNED_OUT';
}

export interface AccountViewer {
  role: AccountRole;
  town: string;
  accountId: string;
  displayName: string;
  sessionId: string;
  /** The grid whose subtree a coordinator answers for; null for the whole town. */
  within: { id: string; path: string } | null;
  /** The unit that a representative acts for. */
  unitId: string | null;
}

export const signedOut: SignedOutViewer = { role: 'SIGNED_OUT' };
