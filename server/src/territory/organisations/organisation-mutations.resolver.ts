import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { countMembers } from './count-members.service.ts';
import { coverUnit, endUnitCover } from './cover-unit.service.ts';
import { dissolveOrganisation } from './dissolve-organisation.service.ts';
import { foundOrganisation } from './found-organisation.service.ts';
import { moveOrganisation } from './move-organisation.service.ts';
import { nameSecretary } from './name-secretary.service.ts';
import {
  CountMembersInput,
  DissolveOrganisationInput,
  FoundOrganisationInput,
  MoveOrganisationInput,
  NameSecretaryInput,
  PlaceOrganisationInput,
  RegulariseOrganisationInput,
  RenameOrganisationInput,
} from './organisation.inputs.ts';
import { organisationAt } from './organisation.loaders.ts';
import {
  CountMembersResult,
  CoverUnitResult,
  DissolveOrganisationResult,
  EndUnitCoverResult,
  FoundOrganisationResult,
  MoveOrganisationResult,
  NameSecretaryResult,
  PlaceOrganisationResult,
  RegulariseOrganisationResult,
  RenameOrganisationResult,
  resultsWithOrganisation,
} from './organisation.results.ts';
import { PartyOrganisationType } from './organisation.type.ts';
import { placeOrganisation } from './place-organisation.service.ts';
import { regulariseOrganisation } from './regularise-organisation.service.ts';
import { renameOrganisation } from './rename-organisation.service.ts';
import { CoverUnitInput, EndUnitCoverInput } from './unit-cover.inputs.ts';

@Resolver()
export class OrganisationMutationsResolver {
  @Mutation(() => FoundOrganisationResult, { description: 'Founds a party organisation in a grid or a unit.' })
  foundOrganisation(
    @Arg('input', () => FoundOrganisationInput, { description: 'What is founded where.' })
    input: FoundOrganisationInput,
    @Ctx() ctx: Context,
  ) {
    return foundOrganisation(ctx, input);
  }

  @Mutation(() => RenameOrganisationResult, { description: 'Gives a party organisation another name.' })
  renameOrganisation(
    @Arg('input', () => RenameOrganisationInput, { description: 'Which organisation, and its new name.' })
    input: RenameOrganisationInput,
    @Ctx() ctx: Context,
  ) {
    return renameOrganisation(ctx, input);
  }

  @Mutation(() => RegulariseOrganisationResult, {
    description: 'Makes a regular organisation of one that was in preparation (筹建转正式).',
  })
  regulariseOrganisation(
    @Arg('input', () => RegulariseOrganisationInput, { description: 'Which organisation, and since when.' })
    input: RegulariseOrganisationInput,
    @Ctx() ctx: Context,
  ) {
    return regulariseOrganisation(ctx, input);
  }

  @Mutation(() => MoveOrganisationResult, {
    description: 'Gives a party organisation another seat from a day on; where it was before stays known.',
  })
  moveOrganisation(
    @Arg('input', () => MoveOrganisationInput, { description: 'Which organisation, and where to.' })
    input: MoveOrganisationInput,
    @Ctx() ctx: Context,
  ) {
    return moveOrganisation(ctx, input);
  }

  @Mutation(() => PlaceOrganisationResult, {
    description: 'Puts a party organisation under another one, or under none.',
  })
  placeOrganisation(
    @Arg('input', () => PlaceOrganisationInput, { description: 'Which organisation, and under which.' })
    input: PlaceOrganisationInput,
    @Ctx() ctx: Context,
  ) {
    return placeOrganisation(ctx, input);
  }

  @Mutation(() => DissolveOrganisationResult, {
    description:
      'Dissolves a party organisation under which none stands; what it covered it covers no more, and its pairings end.',
  })
  dissolveOrganisation(
    @Arg('input', () => DissolveOrganisationInput, { description: 'Which organisation, and since when.' })
    input: DissolveOrganisationInput,
    @Ctx() ctx: Context,
  ) {
    return dissolveOrganisation(ctx, input);
  }

  @Mutation(() => CountMembersResult, { description: 'Writes down how many members a party organisation has.' })
  countMembers(
    @Arg('input', () => CountMembersInput, { description: 'Which organisation, and the count.' })
    input: CountMembersInput,
    @Ctx() ctx: Context,
  ) {
    return countMembers(ctx, input);
  }

  @Mutation(() => NameSecretaryResult, {
    description: 'Names the secretary (书记) of a party organisation, or nobody.',
  })
  nameSecretary(
    @Arg('input', () => NameSecretaryInput, { description: 'Which organisation, and who.' })
    input: NameSecretaryInput,
    @Ctx() ctx: Context,
  ) {
    return nameSecretary(ctx, input);
  }

  @Mutation(() => CoverUnitResult, {
    description: 'A party organisation answers for a unit without being seated in it (覆盖).',
  })
  coverUnit(
    @Arg('input', () => CoverUnitInput, { description: 'Which organisation covers which unit.' })
    input: CoverUnitInput,
    @Ctx() ctx: Context,
  ) {
    return coverUnit(ctx, input);
  }

  @Mutation(() => EndUnitCoverResult, { description: 'A party organisation answers for a unit no more.' })
  endUnitCover(
    @Arg('input', () => EndUnitCoverInput, { description: 'Which organisation covered which unit.' })
    input: EndUnitCoverInput,
    @Ctx() ctx: Context,
  ) {
    return endUnitCover(ctx, input);
  }
}

export const organisationFieldResolvers = resultsWithOrganisation.map(
  resultField('organisation', PartyOrganisationType, 'The organisation as it is now.', (ctx, { town, key }) =>
    organisationAt(ctx, town, key),
  ),
);
