import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { rowAt } from '../../graphql/row-key.ts';
import { advanceEntry } from './advance-entry.service.ts';
import { closeContest } from './close-contest.service.ts';
import {
  CloseContestInput,
  EnterContestInput,
  OpenContestInput,
  RecommendEntryInput,
  ShortlistEntryInput,
} from './contest.inputs.ts';
import { contestById, entryById } from './contest.loaders.ts';
import {
  CloseContestResult,
  EnterContestResult,
  OpenContestResult,
  RecommendEntryResult,
  resultsWithContest,
  resultsWithEntry,
  ShortlistEntryResult,
} from './contest.results.ts';
import { ContestType } from './contest.type.ts';
import { ContestEntryType } from './contest-entry.type.ts';
import { enterContest } from './enter-contest.service.ts';
import { openContest } from './open-contest.service.ts';

@Resolver()
export class ContestMutationsResolver {
  @Mutation(() => OpenContestResult, { description: 'Opens a contest for the current season (开展争先创优).' })
  openContest(
    @Arg('input', () => OpenContestInput, { description: 'Its name, and from when.' }) input: OpenContestInput,
    @Ctx() ctx: Context,
  ) {
    return openContest(ctx, input);
  }

  @Mutation(() => EnterContestResult, { description: 'Enters something of a grid into an open contest (申报).' })
  enterContest(
    @Arg('input', () => EnterContestInput, { description: 'What, by which grid, and why.' }) input: EnterContestInput,
    @Ctx() ctx: Context,
  ) {
    return enterContest(ctx, input);
  }

  @Mutation(() => ShortlistEntryResult, { description: 'Shortlists a collected entry (入围).' })
  shortlistEntry(
    @Arg('input', () => ShortlistEntryInput, { description: 'Which entry, and why.' }) input: ShortlistEntryInput,
    @Ctx() ctx: Context,
  ) {
    return advanceEntry(ctx, 'SHORTLISTED', input);
  }

  @Mutation(() => RecommendEntryResult, { description: 'Recommends a shortlisted entry (推荐).' })
  recommendEntry(
    @Arg('input', () => RecommendEntryInput, { description: 'Which entry, and why.' }) input: RecommendEntryInput,
    @Ctx() ctx: Context,
  ) {
    return advanceEntry(ctx, 'RECOMMENDED', input);
  }

  @Mutation(() => CloseContestResult, { description: 'Closes a contest: nothing is entered or chosen any more.' })
  closeContest(
    @Arg('input', () => CloseContestInput, { description: 'Which contest.' }) input: CloseContestInput,
    @Ctx() ctx: Context,
  ) {
    return closeContest(ctx, input);
  }
}

export const contestResultResolvers = [
  ...resultsWithContest.map(
    resultField('contest', ContestType, 'The contest as it is now.', (ctx, key) =>
      rowAt(ctx, contestById, key, 'contestNotFound'),
    ),
  ),
  ...resultsWithEntry.map(
    resultField('entry', ContestEntryType, 'The entry as it is now.', (ctx, key) =>
      rowAt(ctx, entryById, key, 'entryNotFound'),
    ),
  ),
];
