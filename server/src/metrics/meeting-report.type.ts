import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, SafeIntScalar } from '../graphql/scalars.ts';
import { MeetingType } from '../meetings/meeting.type.ts';
import { ClaimType } from '../projects/claims/claim.type.ts';
import type { ProjectCategory } from '../projects/project.entity.ts';
import { ProjectCategoryEnum, ProjectType } from '../projects/project.type.ts';
import { ClaimCountsType, MinuteCount } from './adoption.type.ts';
import type { Rate } from './rate.ts';
import { RateType } from './rate.type.ts';

@ObjectType('MeetingReportCategory', {
  description: 'One category of a meeting’s report: its projects with who claimed them.',
  simpleResolvers: true,
})
export class MeetingReportCategory {
  @Field(() => ProjectCategoryEnum, { description: 'The category.' })
  category!: ProjectCategory;

  @Field(() => RateType, { description: 'Claimed projects, of those on offer.' })
  projects!: Rate;

  @Field(() => RateType, { description: 'Standing claims, of the slots.' })
  slots!: Rate;

  @Field(() => [ProjectType], {
    description: 'Its projects on the list, in its order; their claims are those that stood then.',
  })
  list!: ProjectType[];
}

@ObjectType('MeetingReport', {
  description:
    'What a meeting came to (会议报告): figures and lists as they were when it was closed, whatever happened since.',
  simpleResolvers: true,
})
export class MeetingReportType {
  @Field(() => MeetingType, { description: 'The meeting, with its agenda and attendance.' })
  meeting!: MeetingType;

  @Field(() => Boolean, {
    description:
      'Whether the figures are what the ledger recorded of the close. False while the meeting is not closed, and for an imported one: then they are of the present.',
  })
  isRecorded!: boolean;

  @Field(() => Int, { description: 'The town’s revision that all figures are of.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When that revision was committed.' })
  at!: string;

  @Field(() => RateType, { description: 'Projects with at least one standing claim, of those on offer.' })
  projects!: Rate;

  @Field(() => RateType, { description: 'Standing claims, of the slots.' })
  slots!: Rate;

  @Field(() => RateType, { description: 'Units with a standing claim on the list, of the season’s members.' })
  units!: Rate;

  @Field(() => ClaimCountsType, { description: 'Claims on the list as counts.' })
  claims!: ClaimCountsType;

  @Field(() => SafeIntScalar, { description: 'Money promised by standing claims, in cents (分).' })
  pledgedCents!: number;

  @Field(() => Int, { description: 'Volunteers promised by standing claims.' })
  pledgedVolunteers!: number;

  @Field(() => [MinuteCount], {
    description: 'Standing claims made in this meeting, by minute; minutes without one are left out.',
  })
  claimsByMinute!: MinuteCount[];

  @Field(() => [MeetingReportCategory], { description: 'The categories that the list has projects of.' })
  byCategory!: MeetingReportCategory[];

  @Field(() => [ProjectType], { description: 'The projects that nobody had claimed, in the order of the list.' })
  unclaimed!: ProjectType[];

  @Field(() => ClaimType, { nullable: true, description: 'The first standing claim made in this meeting, if any.' })
  firstClaim!: ClaimType | null;

  @Field(() => ClaimType, { nullable: true, description: 'The last standing claim made in this meeting, if any.' })
  lastClaim!: ClaimType | null;
}
