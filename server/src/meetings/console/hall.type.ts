import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Hall', {
  description:
    'Who follows a meeting’s board at this moment, as counts (现场在线), on the server process that answers; ask again to see it change.',
  simpleResolvers: true,
})
export class HallType {
  @Field(() => Int, { description: 'Screens (大屏).' })
  screens!: number;

  @Field(() => Int, { description: 'Phones of representatives (手机).' })
  phones!: number;

  @Field(() => Int, { description: 'Everybody else: consoles and desks.' })
  desks!: number;
}
