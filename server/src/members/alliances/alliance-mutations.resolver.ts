import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { rowAt } from '../../graphql/row-key.ts';
import { addSeat } from './add-seat.service.ts';
import {
  AddSeatInput,
  DissolveAllianceInput,
  EndSeatInput,
  FillSeatInput,
  FoundAllianceInput,
  JoinAllianceInput,
  LeaveAllianceInput,
  VacateSeatInput,
} from './alliance.inputs.ts';
import { allianceById } from './alliance.loaders.ts';
import {
  AddSeatResult,
  DissolveAllianceResult,
  EndSeatResult,
  FillSeatResult,
  FoundAllianceResult,
  JoinAllianceResult,
  LeaveAllianceResult,
  resultsWithAlliance,
  resultsWithMembership,
  resultsWithSeat,
  VacateSeatResult,
} from './alliance.results.ts';
import { AllianceType } from './alliance.type.ts';
import { allianceMemberById } from './alliance-member.loaders.ts';
import { AllianceMemberType } from './alliance-member.type.ts';
import { allianceSeatById } from './alliance-seat.loaders.ts';
import { AllianceSeatType } from './alliance-seat.type.ts';
import { dissolveAlliance } from './dissolve-alliance.service.ts';
import { fillSeat } from './fill-seat.service.ts';
import { foundAlliance } from './found-alliance.service.ts';
import { joinAlliance } from './join-alliance.service.ts';
import { leaveAlliance } from './leave-alliance.service.ts';
import { endSeat, vacateSeat } from './vacate-seat.service.ts';

@Resolver()
export class AllianceMutationsResolver {
  @Mutation(() => FoundAllianceResult, { description: 'Founds an alliance in a grid (成立联盟).' })
  foundAlliance(
    @Arg('input', () => FoundAllianceInput, { description: 'What it is called, where it works, since when.' })
    input: FoundAllianceInput,
    @Ctx() ctx: Context,
  ) {
    return foundAlliance(ctx, input);
  }

  @Mutation(() => DissolveAllianceResult, { description: 'Dissolves an alliance with its committee (解散联盟).' })
  dissolveAlliance(
    @Arg('input', () => DissolveAllianceInput, { description: 'Which alliance, from when.' })
    input: DissolveAllianceInput,
    @Ctx() ctx: Context,
  ) {
    return dissolveAlliance(ctx, input);
  }

  @Mutation(() => JoinAllianceResult, {
    description: 'A unit, an organisation or a counted group joins an alliance (加入联盟).',
  })
  joinAlliance(
    @Arg('input', () => JoinAllianceInput, { description: 'Which alliance, who joins, from when.' })
    input: JoinAllianceInput,
    @Ctx() ctx: Context,
  ) {
    return joinAlliance(ctx, input);
  }

  @Mutation(() => LeaveAllianceResult, { description: 'A member leaves an alliance and its seats there (退出联盟).' })
  leaveAlliance(
    @Arg('input', () => LeaveAllianceInput, { description: 'Which membership, from when.' }) input: LeaveAllianceInput,
    @Ctx() ctx: Context,
  ) {
    return leaveAlliance(ctx, input);
  }

  @Mutation(() => AddSeatResult, { description: 'Adds a seat to an alliance’s committee (增设席位).' })
  addSeat(
    @Arg('input', () => AddSeatInput, { description: 'Which alliance, and what the seat is called.' })
    input: AddSeatInput,
    @Ctx() ctx: Context,
  ) {
    return addSeat(ctx, input);
  }

  @Mutation(() => FillSeatResult, { description: 'A member of the alliance fills a vacant seat (席位到任).' })
  fillSeat(
    @Arg('input', () => FillSeatInput, { description: 'Which seat, who fills it, from when until when.' })
    input: FillSeatInput,
    @Ctx() ctx: Context,
  ) {
    return fillSeat(ctx, input);
  }

  @Mutation(() => VacateSeatResult, { description: 'A seat becomes vacant (席位空缺).' })
  vacateSeat(
    @Arg('input', () => VacateSeatInput, { description: 'Which seat, from when.' }) input: VacateSeatInput,
    @Ctx() ctx: Context,
  ) {
    return vacateSeat(ctx, input);
  }

  @Mutation(() => EndSeatResult, { description: 'Takes a seat away from a committee (撤销席位).' })
  endSeat(
    @Arg('input', () => EndSeatInput, { description: 'Which seat, from when.' }) input: EndSeatInput,
    @Ctx() ctx: Context,
  ) {
    return endSeat(ctx, input);
  }
}

export const allianceResultResolvers = [
  ...resultsWithAlliance.map(
    resultField('alliance', AllianceType, 'The alliance as it is now.', (ctx, key) =>
      rowAt(ctx, allianceById, key, 'allianceNotFound'),
    ),
  ),
  ...resultsWithMembership.map(
    resultField('membership', AllianceMemberType, 'The membership as it is now, with its alliance.', (ctx, key) =>
      rowAt(ctx, allianceMemberById, key, 'allianceMemberNotFound'),
    ),
  ),
  ...resultsWithSeat.map(
    resultField('seat', AllianceSeatType, 'The seat as it is now, with its alliance.', (ctx, key) =>
      rowAt(ctx, allianceSeatById, key, 'allianceSeatNotFound'),
    ),
  ),
];
