import type { Insertable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, type InvalidInput, invalidInput } from '../../graphql/failures.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { rulesOfTown } from '../../projects/consultations/town-rules.loaders.ts';
import { askAboutMeeting, changeMeeting, heldStatuses, type MeetingRow } from '../change-meeting.ts';
import type { WallChanged } from '../meeting.results.ts';
import { takePicture } from '../replay/take-picture.ts';
import type {
  BlankWallInput,
  CelebrateInput,
  ClearNoticeInput,
  FreezeWallInput,
  PinSceneInput,
  ReleaseWallInput,
  ShowNoticeInput,
} from './wall.inputs.ts';

// The console's commands. Each is carried out however the walls stand, also when it changes nothing: a finger that
// presses twice in front of a hall wants no refusal. Refusals: NotAllowed, InvalidInput, NotFound, WrongMeetingStatus.

type Wall = Omit<Insertable<Tables['wall']>, 'town_code' | 'meeting_id'>;
type Asked = Parameters<typeof askAboutMeeting>[1];

const rotating: Wall = {
  mode: 'ROTATING',
  scene: null,
  notice: null,
  celebration: null,
  celebrated_at: null,
  frozen_at: null,
  frozen_at_revision: null,
};
const thawed = { frozen_at: null, frozen_at_revision: null };

/** Lets one scene stay on the walls, as of now. InvalidInput for HONOURS where the town does not list them. */
export function pinScene(ctx: Context, input: PinSceneInput): Promise<WallChanged | Failure> {
  const { scene } = input;
  return command(ctx, input, 'pinScene', { scene }, 'SCENE_PINNED', async (wall, { sql, town }) => {
    if (scene === 'HONOURS' && !(await rulesOfTown(sql, [town]))[0]?.listsHonours) {
      return invalidInput(ctx.locale, 'scene', 'honoursNotListed');
    }
    return { ...wall, ...thawed, mode: 'PINNED', scene };
  });
}

/** Lets the scenes take turns again, as of now. */
export function releaseWall(ctx: Context, input: ReleaseWallInput): Promise<WallChanged | Failure> {
  return command(ctx, input, 'releaseWall', {}, 'WALL_RELEASED', (wall) => ({
    ...wall,
    ...thawed,
    mode: 'ROTATING',
    scene: null,
  }));
}

/** Shows nothing until another scene is pinned or the walls are released. */
export function blankWall(ctx: Context, input: BlankWallInput): Promise<WallChanged | Failure> {
  return command(ctx, input, 'blankWall', {}, 'WALL_BLANKED', (wall) => ({
    ...wall,
    ...thawed,
    mode: 'BLANK',
    scene: null,
  }));
}

/** Keeps the picture of this moment on the walls; a pinned scene stays pinned. */
export function freezeWall(ctx: Context, input: FreezeWallInput): Promise<WallChanged | Failure> {
  return command(ctx, input, 'freezeWall', {}, 'WALL_FROZEN', (wall, { at, revision }) => ({
    ...wall,
    mode: 'FROZEN',
    frozen_at: at,
    frozen_at_revision: revision,
  }));
}

/** Shows a notice, in whatever mode the walls are. */
export function showNotice(ctx: Context, input: ShowNoticeInput): Promise<WallChanged | Failure> {
  const notice = input.text.trim();
  return command(ctx, input, 'showNotice', { notice }, 'NOTICE_SHOWN', (wall) => ({ ...wall, notice }));
}

/** Takes the notice down. */
export function clearNotice(ctx: Context, input: ClearNoticeInput): Promise<WallChanged | Failure> {
  return command(ctx, input, 'clearNotice', {}, 'NOTICE_CLEARED', (wall) => ({ ...wall, notice: null }));
}

/** Has the walls celebrate a milestone from now on. */
export function celebrate(ctx: Context, input: CelebrateInput): Promise<WallChanged | Failure> {
  const celebration = input.text.trim();
  return command(ctx, input, 'celebrate', { celebration }, 'CELEBRATED', (wall, { at }) => ({
    ...wall,
    celebration,
    celebrated_at: at,
  }));
}

async function command(
  ctx: Context,
  input: Asked,
  mutation: string,
  wish: object,
  step: string,
  change: (wall: Wall, writing: Writing) => Wall | Promise<Wall | InvalidInput>,
): Promise<WallChanged | Failure> {
  const asked = await askAboutMeeting(ctx, input);
  if ('code' in asked) return asked;
  const written = await changeMeeting(ctx, asked, {
    mutation,
    asked: wish,
    during: heldStatuses,
    async decide(writing, meeting) {
      const before = await wallOf(writing, meeting);
      const after = await change(before ?? rotating, writing);
      if ('code' in after) return { refuse: after };
      await setWall(writing, meeting, after, before !== undefined);
      const picture = step === 'WALL_FROZEN' ? { picture: await takePicture(writing.sql, writing.town, meeting) } : {};
      return {
        kind: 'WALL_CHANGED',
        facts: { step },
        before: told(before ?? rotating),
        after: { ...told(after), ...picture },
        outcome: {},
      };
    },
  });
  return 'code' in written ? written : { __typename: 'WallChanged', ...written };
}

function wallOf({ sql, town }: Writing, { id }: MeetingRow): Promise<Wall | undefined> {
  return sql
    .selectFrom('wall')
    .select(['mode', 'scene', 'notice', 'celebration', 'celebrated_at', 'frozen_at', 'frozen_at_revision'])
    .where('town_code', '=', town)
    .where('meeting_id', '=', id)
    .executeTakeFirst();
}

async function setWall({ sql, town }: Writing, { id }: MeetingRow, wall: Wall, isThere: boolean): Promise<void> {
  if (isThere) {
    await sql.updateTable('wall').set(wall).where('town_code', '=', town).where('meeting_id', '=', id).execute();
  } else {
    await sql
      .insertInto('wall')
      .values({ ...wall, town_code: town, meeting_id: id })
      .execute();
  }
}

/** A wall as the ledger tells it. */
function told({ celebrated_at, frozen_at, frozen_at_revision, ...wall }: Wall): object {
  return { ...wall, celebratedAt: celebrated_at, frozenAt: frozen_at };
}
