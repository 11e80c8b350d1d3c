import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType('EvidenceFigure', {
  description: 'A number that tells what was done, for instance 服务 320 人次.',
  simpleResolvers: true,
})
export class EvidenceFigureType {
  @Field(() => String, { description: 'What is counted.' })
  label!: string;

  @Field(() => Float, { description: 'How much of it.' })
  value!: number;

  @Field(() => String, { nullable: true, description: 'In which unit, for instance 人次.' })
  unit!: string | null;
}

@ObjectType('Picture', {
  description: 'A picture of what was done, without what cameras write into it (place, time, device).',
  simpleResolvers: true,
})
export class PictureType {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'Where those who may read the town’s register get it, on this server.' })
  url!: string;

  @Field(() => Int, { description: 'Its width in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Its height in pixels.' })
  height!: number;

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes!: number;

  evidenceKey!: string | null;
}

@ObjectType('Evidence', {
  implements: Node,
  description: 'What was done on a project, or for one claim on it (成果): told, counted and shown.',
  simpleResolvers: true,
})
export class EvidenceType extends Node {
  @Field(() => DateScalar, { description: 'When it was done.' })
  on!: string;

  @Field(() => String, { description: 'What was done.' })
  told!: string;

  @Field(() => [EvidenceFigureType], { description: 'What was done in numbers.' })
  figures!: EvidenceFigureType[];

  town!: string;
  key!: string;
  projectKey!: string;
  claimKey!: string | null;
}
