import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';

@ObjectType('Town', {
  implements: Node,
  description: 'A town or sub-district (镇/街道): everything in the register belongs to exactly one.',
  simpleResolvers: true,
})
export class TownType extends Node {
  @Field(() => TownCodeScalar, { description: 'Its 9-digit division code.' })
  code!: string;

  @Field(() => String, { description: 'Its name, for instance 朱泾镇.' })
  name!: string;

  @Field(() => String, { description: 'What the town calls its areas: 片区, 街区, 镇管社区 …' })
  areaLabel!: string;

  @Field(() => Int, {
    description: 'Rises when the town was restored from a backup; positions compare as (epoch, revision).',
  })
  epoch!: number;

  @Field(() => Int, { description: 'How many writes the town has seen. Every write raises it by exactly one.' })
  revision!: number;

  @Field(() => Boolean, { description: 'Whether this is example data that came with the product (示例数据).' })
  isExample!: boolean;

  /** When the present revision was committed. */
  committedAt!: string;
}
