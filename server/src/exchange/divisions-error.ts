/** Why a division list was turned away, for those who say it in other words. */
export type DivisionsProblem =
  | 'town-code'
  | 'unreadable'
  | 'missing-column'
  | 'bad-code'
  | 'contradiction'
  | 'duplicate-code'
  | 'no-name'
  | 'no-rows';

/** A division list that can't be imported: what is wrong in which line and field, and what to do. Nothing was changed. */
export class DivisionsError extends Error {
  constructor(
    readonly problem: DivisionsProblem,
    /** The line of the file, from 1; null where the whole file is meant. */
    readonly line: number | null,
    readonly field: string,
    readonly found: string,
    readonly remedy: string,
  ) {
    super(`${line === null ? '' : `line ${line}, `}field "${field}": ${found}. ${remedy}`);
    this.name = 'DivisionsError';
  }
}
