import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound } from '../../graphql/failures.ts';
import type { WriteInput } from '../../graphql/write-input.ts';
import type { Record, Writing } from '../../ledger/ledger.ts';
import { type Changed, changeTerritory, type TerritoryChange } from '../../territory/change-territory.ts';
import { allianceIsDissolved } from './alliance.results.ts';
import { type AllianceRow, pathOfAlliance, rowOf } from './alliance-situation.ts';

/** One intention with an alliance that stands. */
interface AllianceChange {
  mutation: string;
  /** The global id that was sent. */
  alliance: string;
  /** What was asked for besides the alliance and the day. */
  asked?: object;
  fault?: TerritoryChange['fault'];
  /** Does it, or refuses. */
  decide: (
    writing: Writing,
    alliance: AllianceRow,
    on: string,
  ) => Promise<Omit<Record<{ key: string }>, 'subject'> | { refuse: Failure }>;
}

/**
 * Changes an alliance; whoever asks answers for the grid where it works. Returns the key of what the intention made, or the
 * first reason against it: NotAllowed, InvalidInput, NotFound, AllianceIsDissolved, then what the intention refuses.
 */
export function changeAlliance(
  ctx: Context,
  input: WriteInput & { on?: string | null },
  { mutation, alliance: id, asked, fault, decide }: AllianceChange,
): Promise<Changed | Failure> {
  const { locale } = ctx;
  return changeTerritory(ctx, input, {
    mutation,
    about: { type: 'Alliance', id, missing: 'allianceNotFound' },
    paths: async (over, town, key) => [await pathOfAlliance(over, town, key)],
    ...(asked ? { asked } : {}),
    ...(fault ? { fault } : {}),
    async decide(writing, key, on) {
      const alliance = await rowOf(writing, 'alliance', key);
      if (!alliance) return { refuse: notFound(locale, 'allianceNotFound') };
      const { town } = writing;
      const { name, dissolved_on } = alliance;
      if (dissolved_on !== null) {
        return { refuse: allianceIsDissolved(locale, { town, key }, { alliance: name, on: dissolved_on }) };
      }
      const told = await decide(writing, alliance, on);
      return 'refuse' in told ? told : { record: { subject: { type: 'Alliance', id: key }, ...told } };
    },
  });
}
