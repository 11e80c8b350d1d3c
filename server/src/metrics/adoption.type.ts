import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, SafeIntScalar } from '../graphql/scalars.ts';
import type { UnitKind } from '../members/units/unit.entity.ts';
import { UnitKindEnum } from '../members/units/unit.type.ts';
import type { ProjectCategory } from '../projects/project.entity.ts';
import { ProjectCategoryEnum } from '../projects/project.type.ts';
import { SeasonType } from '../projects/seasons/season.type.ts';
import { TownType } from '../towns/town.type.ts';
import type { Rate } from './rate.ts';
import { RateType } from './rate.type.ts';

const projectsDescription = 'Projects with at least one standing claim, of the projects on offer (项目认领率).';
const slotsDescription = 'Standing claims, of the slots of the projects on offer (名额认领率).';

@ObjectType('ClaimCounts', { description: 'Claims as counts.', simpleResolvers: true })
export class ClaimCountsType {
  @Field(() => Int, { description: 'Standing claims of units new to the series (新认领).' })
  new!: number;

  @Field(() => Int, { description: 'Standing claims that renew one of an earlier season (续认领).' })
  renewed!: number;

  @Field(() => Int, { description: 'Claims that were taken back (已撤回).' })
  withdrawn!: number;

  @Field(() => Int, { description: 'All standing claims: new and renewed.' })
  total!: number;
}

@ObjectType('AdoptionByCategory', { description: 'Adoption of one category of projects.', simpleResolvers: true })
export class AdoptionByCategory {
  @Field(() => ProjectCategoryEnum, { description: 'The category.' })
  category!: ProjectCategory;

  @Field(() => RateType, { description: projectsDescription })
  projects!: Rate;

  @Field(() => RateType, { description: slotsDescription })
  slots!: Rate;
}

@ObjectType('AdoptionByArea', { description: 'Adoption of the projects of one area.', simpleResolvers: true })
export class AdoptionByArea {
  @Field(() => RateType, { description: projectsDescription })
  projects!: Rate;

  @Field(() => RateType, { description: slotsDescription })
  slots!: Rate;

  town!: string;
  areaKey!: string;
}

@ObjectType('AdoptionByUnitKind', { description: 'How one kind of unit takes part.', simpleResolvers: true })
export class AdoptionByUnitKind {
  @Field(() => UnitKindEnum, { description: 'The kind of unit.' })
  kind!: UnitKind;

  @Field(() => RateType, { description: 'Units of that kind with a standing claim, of its members in the season.' })
  units!: Rate;

  @Field(() => Int, { description: 'How many claims of theirs stand.' })
  claims!: number;
}

@ObjectType('DayCount', { description: 'A count for one day.', simpleResolvers: true })
export class DayCount {
  @Field(() => DateScalar, { description: 'The day that is counted.' })
  date!: string;

  @Field(() => Int, { description: 'The count.' })
  count!: number;
}

@ObjectType('MinuteCount', { description: 'A count for one minute.', simpleResolvers: true })
export class MinuteCount {
  @Field(() => DateTimeScalar, { description: 'When the minute began.' })
  minute!: string;

  @Field(() => Int, { description: 'The count.' })
  count!: number;
}

@ObjectType('YearCount', { description: 'A count for one year.', simpleResolvers: true })
export class YearCount {
  @Field(() => Int, { description: 'The year that is counted.' })
  year!: number;

  @Field(() => Int, { description: 'The count.' })
  count!: number;
}

@ObjectType('Adoption', {
  description: 'Which projects have a unit behind them, and which units stand behind a project (认领), for one season.',
  simpleResolvers: true,
})
export class AdoptionType {
  @Field(() => TownType, { description: 'The town that it is of.' })
  town!: TownType;

  @Field(() => SeasonType, { description: 'The season.' })
  season!: SeasonType;

  @Field(() => Int, { description: 'The town’s revision that all these numbers are of.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When that revision was committed.' })
  at!: string;

  @Field(() => RateType, { description: projectsDescription })
  projects!: Rate;

  @Field(() => RateType, { description: slotsDescription })
  slots!: Rate;

  @Field(() => RateType, {
    description: 'Units with a standing claim, of the members at any time in the season (参与率).',
  })
  units!: Rate;

  @Field(() => RateType, {
    description:
      'Of the previous season’s standing claims whose series is offered again, those whose unit has claimed it again (续认领率).',
  })
  renewal!: Rate;

  @Field(() => RateType, { description: 'Fulfilled claims, of the standing ones (完成率).' })
  fulfilment!: Rate;

  @Field(() => ClaimCountsType, { description: 'Claims as counts.' })
  claims!: ClaimCountsType;

  @Field(() => SafeIntScalar, { description: 'Money promised by standing claims, in cents (分).' })
  pledgedCents!: number;

  @Field(() => Int, { description: 'Volunteers promised by standing claims.' })
  pledgedVolunteers!: number;

  @Field(() => [AdoptionByCategory], { description: 'Each of the six categories.' })
  byCategory!: AdoptionByCategory[];

  @Field(() => [AdoptionByArea], {
    description:
      'Each area that was open at the end of the season (today, while it is open), in the order of the tree. Projects of the town itself are in none.',
  })
  byArea!: AdoptionByArea[];

  @Field(() => [AdoptionByUnitKind], { description: 'Each kind of unit.' })
  byUnitKind!: AdoptionByUnitKind[];

  @Field(() => [DayCount], {
    description: 'Standing claims by the day on which they were accepted; days without one are left out.',
  })
  claimsByDay!: DayCount[];

  @Field(() => [YearCount], { description: 'How many members the town had at the end of each year since the first.' })
  membersByYear!: YearCount[];
}
