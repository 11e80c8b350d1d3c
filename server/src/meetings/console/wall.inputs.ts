import { Field, ID, InputType } from 'type-graphql';
import { IsName } from '../../graphql/plain-text.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';
import type { WallScene } from './wall.entity.ts';
import { WallSceneEnum } from './wall.type.ts';

@InputType()
abstract class WallInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting; it must not be CANCELLED.' })
  meeting!: string;
}

@InputType('PinSceneInput', { description: 'One scene is to stay on the walls.' })
export class PinSceneInput extends WallInput {
  @Field(() => WallSceneEnum, { description: 'The scene.' })
  scene!: WallScene;
}

@InputType('ReleaseWallInput', { description: 'The scenes are to take turns again, as of now.' })
export class ReleaseWallInput extends WallInput {}

@InputType('BlankWallInput', { description: 'Nothing is to be shown for now.' })
export class BlankWallInput extends WallInput {}

@InputType('FreezeWallInput', { description: 'The picture is to stay as it is now, while claiming goes on.' })
export class FreezeWallInput extends WallInput {}

@InputType('ShowNoticeInput', { description: 'A notice is to be shown, in place of an earlier one.' })
export class ShowNoticeInput extends WallInput {
  @IsName(100, sentence('noticeText'))
  @Field(() => String, { description: 'The notice, 1–100 characters on one line.' })
  text!: string;
}

@InputType('ClearNoticeInput', { description: 'The notice is to be taken down.' })
export class ClearNoticeInput extends WallInput {}

@InputType('CelebrateInput', { description: 'The walls are to celebrate a milestone for some seconds.' })
export class CelebrateInput extends WallInput {
  @IsName(100, sentence('noticeText'))
  @Field(() => String, { description: 'What is celebrated, 1–100 characters on one line.' })
  text!: string;
}

@InputType('HideRowInput', { description: 'The walls are to leave out a project’s row; totals still count it.' })
export class HideRowInput extends WallInput {
  @Field(() => ID, { description: 'The project; it must be on the meeting’s list.' })
  project!: string;
}

@InputType('ShowRowInput', { description: 'The walls are to show a hidden row again.' })
export class ShowRowInput extends WallInput {
  @Field(() => ID, { description: 'The project; its row must be hidden.' })
  project!: string;
}
