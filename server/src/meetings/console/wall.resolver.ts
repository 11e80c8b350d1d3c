import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import {
  BlankWallResult,
  CelebrateResult,
  ClearNoticeResult,
  FreezeWallResult,
  HideRowResult,
  PinSceneResult,
  ReleaseWallResult,
  ShowNoticeResult,
  ShowRowResult,
} from '../meeting.results.ts';
import { MeetingType } from '../meeting.type.ts';
import {
  blankWall,
  celebrate,
  clearNotice,
  freezeWall,
  pinScene,
  releaseWall,
  showNotice,
} from './change-wall.service.ts';
import { hideRow, showRow } from './hide-row.service.ts';
import {
  BlankWallInput,
  CelebrateInput,
  ClearNoticeInput,
  FreezeWallInput,
  HideRowInput,
  PinSceneInput,
  ReleaseWallInput,
  ShowNoticeInput,
  ShowRowInput,
} from './wall.inputs.ts';
import { wallOfMeeting } from './wall.loaders.ts';
import { WallType } from './wall.type.ts';

/** The input of a command; every one of them names the meeting. */
const InputOf = (type: ClassType) => Arg('input', () => type, { description: 'Which meeting, and what is wanted.' });

@Resolver()
export class WallMutationsResolver {
  @Mutation(() => PinSceneResult, { description: 'Lets one scene stay on a meeting’s walls (固定画面).' })
  pinScene(@InputOf(PinSceneInput) input: PinSceneInput, @Ctx() ctx: Context) {
    return pinScene(ctx, input);
  }

  @Mutation(() => ReleaseWallResult, {
    description: 'Lets the scenes take turns again, and shows the present (恢复轮播).',
  })
  releaseWall(@InputOf(ReleaseWallInput) input: ReleaseWallInput, @Ctx() ctx: Context) {
    return releaseWall(ctx, input);
  }

  @Mutation(() => BlankWallResult, { description: 'Shows nothing on a meeting’s walls for now (暂停显示).' })
  blankWall(@InputOf(BlankWallInput) input: BlankWallInput, @Ctx() ctx: Context) {
    return blankWall(ctx, input);
  }

  @Mutation(() => FreezeWallResult, {
    description: 'Keeps the picture of this moment on a meeting’s walls, while claiming goes on (定格).',
  })
  freezeWall(@InputOf(FreezeWallInput) input: FreezeWallInput, @Ctx() ctx: Context) {
    return freezeWall(ctx, input);
  }

  @Mutation(() => ShowNoticeResult, { description: 'Shows a notice on a meeting’s walls (显示通知).' })
  showNotice(@InputOf(ShowNoticeInput) input: ShowNoticeInput, @Ctx() ctx: Context) {
    return showNotice(ctx, input);
  }

  @Mutation(() => ClearNoticeResult, { description: 'Takes the notice down (撤下通知).' })
  clearNotice(@InputOf(ClearNoticeInput) input: ClearNoticeInput, @Ctx() ctx: Context) {
    return clearNotice(ctx, input);
  }

  @Mutation(() => CelebrateResult, {
    description: 'Has a meeting’s walls celebrate a milestone for some seconds (庆祝).',
  })
  celebrate(@InputOf(CelebrateInput) input: CelebrateInput, @Ctx() ctx: Context) {
    return celebrate(ctx, input);
  }

  @Mutation(() => HideRowResult, {
    description: 'Has the walls leave out a project’s row and its claims; totals still count them (隐藏).',
  })
  hideRow(@InputOf(HideRowInput) input: HideRowInput, @Ctx() ctx: Context) {
    return hideRow(ctx, input);
  }

  @Mutation(() => ShowRowResult, { description: 'Has the walls show a hidden row again (恢复显示).' })
  showRow(@InputOf(ShowRowInput) input: ShowRowInput, @Ctx() ctx: Context) {
    return showRow(ctx, input);
  }
}

@Resolver(() => MeetingType)
export class MeetingWallResolver {
  @FieldResolver(() => WallType, { description: 'What the console lets its walls show.' })
  wall(@Root() meeting: MeetingType, @Ctx() ctx: Context): Promise<WallType> {
    return wallOfMeeting(ctx, meeting);
  }
}
