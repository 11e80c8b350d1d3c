import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import { WriteInput } from '../../graphql/write-input.ts';

@ObjectType('TownRules', {
  description: 'What a town requires of its projects, and whether it lists who did what.',
  simpleResolvers: true,
})
export class TownRulesType {
  @Field(() => Boolean, { description: 'Whether a project needs an agreed hearing (听证会) before it is offered.' })
  requiresHearing!: boolean;

  @Field(() => Boolean, { description: 'Whether a project needs a review (评议会) before it is completed.' })
  requiresReview!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the walls list the units with the number of projects that each stands behind (光荣榜).',
  })
  listsHonours!: boolean;
}

@InputType('ChangeTownRulesInput', { description: 'The town’s rules as they are from now on.' })
export class ChangeTownRulesInput extends WriteInput {
  @Field(() => Boolean, { description: 'Whether a project needs an agreed hearing before it is offered.' })
  requiresHearing!: boolean;

  @Field(() => Boolean, { description: 'Whether a project needs a review before it is completed.' })
  requiresReview!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the walls list the units with what each stands behind; left out, this stays as it is.',
  })
  listsHonours?: boolean | null;
}

@ObjectType('TownRulesChanged', { description: 'The rules hold from now on.', simpleResolvers: true })
export class TownRulesChanged extends AcceptedWrite {
  __typename!: 'TownRulesChanged';
  townOf!: string;
}

export const ChangeTownRulesResult = createUnionType({
  name: 'ChangeTownRulesResult',
  description: 'The town with its new rules, or why they were not changed.',
  types: () => [TownRulesChanged, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});
