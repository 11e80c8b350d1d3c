import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { TownType } from '../towns/town.type.ts';
import type { TownDay } from './coverage-day.ts';
import type { CoverageKind } from './coverage-facts.ts';
import type { GridCoverage, Staffing } from './coverage-sums.ts';
import type { Rate } from './rate.ts';
import { RateType } from './rate.type.ts';

const organisationDescription =
  'Open micro-grids with a party organisation seated in them, of all open micro-grids (党组织覆盖).';
const staffingDescription = 'How far the posts of the 1+2+N are filled (网格力量).';
const serviceDescription =
  'Neighbourhoods within 15 minutes of a service station (a station in them, one recorded as serving them, or one within 1,250 m of way), of all (15分钟服务圈).';
const householdsDescription =
  'The same, weighted by households; a neighbourhood whose households are not known weighs 0.';
const pairingDescription =
  'Neighbourhoods with a pairing in force, their own or of a grid or an organisation in them, of all (结对覆盖).';
const adoptionDescription =
  'Neighbourhoods in which a project of the current season is adopted, of all neighbourhoods (认领覆盖).';

export const CoverageKindEnum = enumOf<CoverageKind>('CoverageKind', 'The kinds of coverage of a town (覆盖).', {
  ORGANISATION: 'A party organisation in every micro-grid (党组织覆盖).',
  STAFFING: 'Every micro-grid fully staffed (网格力量).',
  SERVICE: 'Every neighbourhood within 15 minutes of a service station (15分钟服务圈).',
  PAIRING: 'A pairing in force in every neighbourhood (结对覆盖).',
  ADOPTION: 'An adopted project in every neighbourhood (认领覆盖).',
});

@ObjectType('Staffing', { description: 'The staffing of micro-grids: 1+2+N (网格力量).', simpleResolvers: true })
export class StaffingType implements Staffing {
  @Field(() => RateType, {
    description:
      'Micro-grids that are fully staffed (every post of theirs filled, among them a leader and a full-time member), of all open ones.',
  })
  grids!: Rate;

  @Field(() => RateType, { description: 'Filled posts of leaders, of those established (网格长).' })
  leaders!: Rate;

  @Field(() => RateType, { description: 'Filled posts of full-time members, of those established (专职网格员).' })
  fullTime!: Rate;

  @Field(() => RateType, { description: 'Filled posts of part-time members, of those established (兼职网格员).' })
  partTime!: Rate;

  @Field(() => Int, { description: 'How many people are on the rosters (在册力量).' })
  roster!: number;
}

@ObjectType('GridCoverage', {
  description:
    'Coverage of a grid and of everything below it. A kind that is not measured there, such as the service of a micro-grid, is 0 of 0.',
  simpleResolvers: true,
})
export class GridCoverageType implements GridCoverage {
  @Field(() => RateType, { description: organisationDescription })
  organisation!: Rate;

  @Field(() => StaffingType, { description: staffingDescription })
  staffing!: Staffing;

  @Field(() => RateType, { description: serviceDescription })
  service!: Rate;

  @Field(() => RateType, { description: householdsDescription })
  serviceHouseholds!: Rate;

  @Field(() => RateType, { description: pairingDescription })
  pairing!: Rate;

  @Field(() => RateType, { description: adoptionDescription })
  adoption!: Rate;
}

@ObjectType('CoverageByArea', { description: 'Coverage of one area of a town.', simpleResolvers: true })
export class CoverageByArea extends GridCoverageType {
  town!: string;
  areaKey!: string;
  on!: string | null;
}

@ObjectType('Coverage', {
  description: 'Where there is somebody and where nobody: organisations, staff, services, pairings, adoption (覆盖).',
  simpleResolvers: true,
})
export class CoverageType extends GridCoverageType {
  @Field(() => TownType, { description: 'The town that it is of.' })
  town!: TownType;

  @Field(() => DateScalar, { description: 'The day that it is told of.' })
  on!: string;

  @Field(() => Int, { description: 'The town’s revision that all these numbers are of.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When that revision was committed.' })
  at!: string;

  when!: TownDay;
}
