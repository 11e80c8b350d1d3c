import type { AllianceQuestion } from './AllianceDialog.tsx';
import type { Alliance } from './alliance.query.ts';

/** What every part of an alliance's view is given. */
export interface AlliancePart {
  alliance: Alliance;
  mayChange: boolean;
  onAsk: (question: AllianceQuestion) => void;
}
