import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { Follows } from '../graphql/follows.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { hiddenRowsOfMeeting, wallOfMeeting } from '../meetings/console/wall.loaders.ts';
import { WallType } from '../meetings/console/wall.type.ts';
import { MeetingType } from '../meetings/meeting.type.ts';
import { ClaimType } from '../projects/claims/claim.type.ts';
import { projectById } from '../projects/project.loaders.ts';
import { ProjectType } from '../projects/project.type.ts';
import { latestOfMeeting } from './latest-claims.ts';
import { projectsOfMeeting } from './meeting-board.loaders.ts';
import { meetingBoard } from './meeting-board.service.ts';
import { MeetingBoardType } from './meeting-board.type.ts';
import { meetingIn } from './meeting-in.ts';
import { factsOf } from './picture-facts.ts';
import { byAcceptance, replayedProjects } from './replayed-projects.ts';

const meetingArg = { description: 'The meeting.' };
const asWallArg = {
  nullable: true,
  defaultValue: false,
  description:
    'As the meeting’s walls are to show it: without hidden rows, and standing still while they are frozen. Screens always get it so.',
};

@Resolver(() => MeetingBoardType)
export class MeetingBoardResolver {
  @Query(() => MeetingBoardType, { description: 'What the hall sees of a meeting, as of now.' })
  async meetingBoard(
    @Arg('meeting', () => ID, meetingArg) meeting: string,
    @Arg('asWall', () => Boolean, asWallArg) asWall: boolean | null,
    @Ctx() ctx: Context,
  ): Promise<MeetingBoardType> {
    return meetingBoard(ctx, await meetingIn(ctx, 'readBoard', meeting), asWall === true || isWall(ctx));
  }

  @Follows(() => MeetingBoardType, {
    name: 'meetingBoard',
    description: 'What the hall sees of a meeting: the present state at once, then every newer one.',
    town: ({ meeting }) => parseIdOf('Meeting', meeting as string)?.town ?? null,
  })
  followMeetingBoard(
    @Arg('meeting', () => ID, meetingArg) meeting: string,
    @Arg('asWall', () => Boolean, asWallArg) asWall: boolean | null,
    @Ctx() ctx: Context,
  ): Promise<MeetingBoardType> {
    return this.meetingBoard(meeting, asWall, ctx);
  }

  @FieldResolver(() => [ProjectType], { description: 'The projects on the list that are on offer, in its order.' })
  async board(@Root() board: MeetingBoardType, @Ctx() ctx: Context): Promise<ProjectType[]> {
    const shown = board.picture ? await replayed(ctx, board) : await listed(ctx, board);
    const hidden = await hiddenFrom(ctx, board);
    return hidden.size === 0 ? shown : shown.filter(({ key }) => !hidden.has(key));
  }

  @FieldResolver(() => [ClaimType], { description: 'The newest standing claims on the list, the newest first.' })
  async latest(
    @Root() board: MeetingBoardType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'How many, 1–100.' })
    first: number | null,
    @Ctx() ctx: Context,
  ): Promise<ClaimType[]> {
    const { meeting, picture, asWall } = board;
    const count = first ?? 10;
    if (!picture) return latestOfMeeting(ctx, meeting, count, asWall);
    if (count < 1 || count > 100) throw queryError(ctx.locale, 'BAD_USER_INPUT', 'pageSize');
    const hidden = await hiddenFrom(ctx, board);
    const projects = (await replayed(ctx, board)).filter(({ key }) => !hidden.has(key));
    const claims = projects.flatMap(({ claimsThen = [] }) => claimsThen);
    return claims
      .toSorted((one, other) => byAcceptance({ ...other, id: other.key }, { ...one, id: one.key }))
      .slice(0, count);
  }

  @FieldResolver(() => WallType, { description: 'What the console lets the meeting’s walls show, as of now.' })
  wall(@Root() { meeting }: MeetingBoardType, @Ctx() ctx: Context): Promise<WallType> {
    return wallOfMeeting(ctx, meeting);
  }

  @FieldResolver(() => [ProjectType], {
    description:
      'The projects whose rows the walls leave out now, the first hidden first; never told to walls themselves.',
  })
  async hidden(@Root() { meeting, asWall }: MeetingBoardType, @Ctx() ctx: Context): Promise<ProjectType[]> {
    if (asWall) return [];
    const rows = (await ctx.load(hiddenRowsOfMeeting, { town: meeting.townCode, id: meeting.key })) ?? [];
    return Promise.all(rows.map(({ project }) => projectById(ctx, meeting.townCode, project)));
  }
}

@Resolver(() => MeetingType)
export class MeetingBoardOfMeetingResolver {
  @FieldResolver(() => MeetingBoardType, { description: 'What the hall sees of it.' })
  board(@Root() meeting: MeetingType, @Ctx() ctx: Context): Promise<MeetingBoardType> {
    return meetingBoard(ctx, meeting, isWall(ctx));
  }
}

/** Screens are walls, whatever they ask for. */
function isWall({ viewer }: Context): boolean {
  return viewer.role === 'SCREEN';
}

async function listed(ctx: Context, { meeting }: MeetingBoardType): Promise<ProjectType[]> {
  const rows = (await ctx.load(projectsOfMeeting, { town: meeting.townCode, id: meeting.key })) ?? [];
  return rows.map(({ project }) => project);
}

function replayed(ctx: Context, { meeting, picture }: MeetingBoardType): Promise<ProjectType[]> {
  if (!picture) return Promise.resolve([]);
  // On which day does not matter to what is on offer.
  const { projects, claims } = factsOf(picture, picture.season.begunOn);
  return replayedProjects(ctx, meeting.townCode, projects, claims);
}

/** The projects that this board leaves out. */
async function hiddenFrom(ctx: Context, { meeting, asWall }: MeetingBoardType): Promise<Set<string>> {
  const rows = asWall ? await ctx.load(hiddenRowsOfMeeting, { town: meeting.townCode, id: meeting.key }) : [];
  return new Set(rows?.map(({ project }) => project));
}
