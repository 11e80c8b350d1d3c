import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { rowAt } from '../../graphql/row-key.ts';
import { admitPartner } from './admit-partner.service.ts';
import { endMembership } from './end-membership.service.ts';
import { enrolUnit } from './enrol-unit.service.ts';
import { moveUnit } from './move-unit.service.ts';
import { renameUnit } from './rename-unit.service.ts';
import {
  AdmitPartnerInput,
  EndMembershipInput,
  EnrolUnitInput,
  MoveUnitInput,
  RenameUnitInput,
} from './unit.inputs.ts';
import { unitById } from './unit.loaders.ts';
import {
  AdmitPartnerResult,
  EndMembershipResult,
  EnrolUnitResult,
  MoveUnitResult,
  RenameUnitResult,
  resultsWithUnit,
} from './unit.results.ts';
import { UnitType } from './unit.type.ts';

@Resolver()
export class UnitMutationsResolver {
  @Mutation(() => EnrolUnitResult, { description: 'Takes a unit in as a member or a partner (吸纳共建单位).' })
  enrolUnit(
    @Arg('input', () => EnrolUnitInput, { description: 'Who it is, and since when it is a member.' })
    input: EnrolUnitInput,
    @Ctx() ctx: Context,
  ) {
    return enrolUnit(ctx, input);
  }

  @Mutation(() => RenameUnitResult, { description: 'Gives a unit another name (单位更名).' })
  renameUnit(
    @Arg('input', () => RenameUnitInput, { description: 'Which unit, and its new name.' }) input: RenameUnitInput,
    @Ctx() ctx: Context,
  ) {
    return renameUnit(ctx, input);
  }

  @Mutation(() => MoveUnitResult, {
    description:
      'Gives a unit another home grid (单位属地变更). Whoever asks answers for the old home and the new one.',
  })
  moveUnit(
    @Arg('input', () => MoveUnitInput, { description: 'Which unit, where to, from when.' }) input: MoveUnitInput,
    @Ctx() ctx: Context,
  ) {
    return moveUnit(ctx, input);
  }

  @Mutation(() => AdmitPartnerResult, { description: 'Makes a partner a member (合作单位转为共建单位).' })
  admitPartner(
    @Arg('input', () => AdmitPartnerInput, { description: 'Which partner, from when.' }) input: AdmitPartnerInput,
    @Ctx() ctx: Context,
  ) {
    return admitPartner(ctx, input);
  }

  @Mutation(() => EndMembershipResult, {
    description:
      'A unit leaves (单位退出): its pairings, memberships in alliances and seats end with that. Refused while it has active claims in an open season.',
  })
  endMembership(
    @Arg('input', () => EndMembershipInput, { description: 'Which unit, why, from when.' }) input: EndMembershipInput,
    @Ctx() ctx: Context,
  ) {
    return endMembership(ctx, input);
  }
}

export const unitResultResolvers = resultsWithUnit.map(
  resultField('unit', UnitType, 'The unit as it is now.', (ctx, key) => rowAt(ctx, unitById, key, 'unitNotFound')),
);
