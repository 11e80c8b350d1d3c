import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { sortKeyOf } from '../../language/sort-key.ts';
import { changeUnit } from './change-unit.ts';
import type { RenameUnitInput } from './unit.inputs.ts';
import { type UnitRenamed, unitNameTaken } from './unit.results.ts';
import { unitNamed } from './unit-name.ts';

/**
 * Gives a unit another name. Returns it, or the first reason against it: NotAllowed, InvalidInput, NotFound, UnitHasLeft,
 * InvalidInput for the name that it has, UnitNameTaken.
 */
export async function renameUnit(ctx: Context, input: RenameUnitInput): Promise<UnitRenamed | Failure> {
  const { locale } = ctx;
  const name = input.name.trim();
  const changed = await changeUnit(ctx, input, {
    mutation: 'renameUnit',
    asked: { name },
    async decide(writing, unit) {
      const { sql, town } = writing;
      if (unit.name === name) return { refuse: invalidInput(locale, 'name', 'unitNameSame', { unit: name }) };
      const namesake = await unitNamed(writing, name);
      if (namesake) return { refuse: unitNameTaken(locale, { town, key: namesake }, name) };
      await sql
        .updateTable('unit')
        .set({ name, sort_key: sortKeyOf(name) })
        .where('town_code', '=', town)
        .where('id', '=', unit.id)
        .execute();
      return {
        kind: 'UNIT_RENAMED',
        facts: { unit: name, before: unit.name },
        before: { name: unit.name },
        after: { name },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'UnitRenamed', revision: changed.revision, unitOf: changed };
}
