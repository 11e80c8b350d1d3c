import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { WallMode, WallScene } from './wall.entity.ts';

export const WallModeEnum = enumOf<WallMode>('WallMode', 'How a meeting’s walls show their scenes (大屏模式).', {
  ROTATING: 'The scenes take turns (轮播).',
  PINNED: 'One scene stays (固定).',
  BLANK: 'Nothing is shown (暂停).',
  FROZEN: 'The picture stays as it was when it was frozen, while claiming goes on (定格).',
});

export const WallSceneEnum = enumOf<WallScene>('WallScene', 'What a wall can show of a meeting (大屏画面).', {
  TOTALS: 'The totals and the thermometer (总览).',
  BOARD: 'The projects with their claims and free slots (项目榜).',
  NEWEST: 'The newest claims (最新认领).',
  AREAS: 'The areas of the town (分片区).',
  HONOURS: 'The units that stand behind projects (光荣榜), where the town lists them (`TownRules.listsHonours`).',
  QR: 'The code that opens the page for claiming on a phone (扫码认领).',
});

@ObjectType('Wall', { description: 'What the console lets a meeting’s walls show (大屏).', simpleResolvers: true })
export class WallType {
  @Field(() => WallModeEnum, { description: 'How the scenes are shown.' })
  mode!: WallMode;

  @Field(() => WallSceneEnum, {
    nullable: true,
    description: 'The scene that stays: of a PINNED wall, and of a FROZEN one that was pinned; else null.',
  })
  scene!: WallScene | null;

  @Field(() => String, { nullable: true, description: 'A notice for everybody in the hall; null when there is none.' })
  notice!: string | null;

  @Field(() => String, { nullable: true, description: 'What was celebrated last; null when nothing was.' })
  celebration!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When that was; walls celebrate for some seconds from then on.',
  })
  celebratedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Of a FROZEN wall, the moment of its picture; else null.',
  })
  frozenAt!: string | null;
}
