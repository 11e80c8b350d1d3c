import type { Context } from '../../graphql/context.ts';
import { invalidInput } from '../../graphql/failures.ts';
import { writeAs } from '../../graphql/write-as.ts';
import type { FoundOrganisationInput } from './organisation.inputs.ts';
import { askForFounding, foundIn } from './organisation-founding.ts';

/**
 * Founds an organisation in a grid or a unit, perhaps under another one. Refusals: NotAllowed, InvalidInput (the seat, the
 * parent, the day, a JOINT setting), NotFound.
 */
export async function foundOrganisation(ctx: Context, input: FoundOrganisationInput) {
  const { locale } = ctx;
  const setting = input.setting ?? 'REGULAR';
  const founding = await askForFounding(ctx, input, () =>
    setting === 'JOINT' ? invalidInput(locale, 'setting', 'jointByInvitation') : null,
  );
  if ('code' in founding) return founding;
  const { viewer, seat, parent, on } = founding;
  const plan = { kind: input.kind, setting, name: input.name.trim(), members: input.members ?? null };
  const written = await writeAs<{ organisation: string }>(
    ctx,
    viewer,
    {
      mutation: 'foundOrganisation',
      key: input.key,
      input: { ...plan, ...seat, parent, on: input.on },
      missing: 'townNotFound',
    },
    async ({ sql }) => {
      const founded = await foundIn(ctx, sql, founding, plan);
      if ('refuse' in founded) return founded;
      return {
        record: {
          kind: 'ORGANISATION_FOUNDED',
          subject: { type: 'PartyOrganisation', id: founded.id },
          facts: {
            organisation: plan.name,
            organisationKind: plan.kind,
            seat: founded.seat,
            parent: founded.parent,
            on,
          },
          after: founded.after,
          outcome: { organisation: founded.id },
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  const organisationOf = { town: viewer.town, key: written.outcome.organisation };
  return { __typename: 'OrganisationFounded', revision: written.revision, organisationOf };
}
