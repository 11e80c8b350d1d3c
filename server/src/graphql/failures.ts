import { GraphQLError } from 'graphql';
import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import type { Locale } from '../language/locale.ts';
import { type MessageFacts, type MessageKey, say } from '../language/messages.ts';
import { byTypename } from './by-typename.ts';

export enum FailureCode {
  NOT_ALLOWED = 'NOT_ALLOWED',
  INVALID_INPUT = 'INVALID_INPUT',
  NOT_FOUND = 'NOT_FOUND',
  CLAIMING_CLOSED = 'CLAIMING_CLOSED',
  ALREADY_CLAIMED = 'ALREADY_CLAIMED',
  PROJECT_FULL = 'PROJECT_FULL',
  CLAIM_NOT_ACTIVE = 'CLAIM_NOT_ACTIVE',
  WRONG_MEETING_STATUS = 'WRONG_MEETING_STATUS',
  INVITATION_REDEEMED = 'INVITATION_REDEEMED',
  ORGANISATION_DISSOLVED = 'ORGANISATION_DISSOLVED',
  ORGANISATION_NOT_PREPARATORY = 'ORGANISATION_NOT_PREPARATORY',
  ORGANISATIONS_BELOW = 'ORGANISATIONS_BELOW',
  JOINT_BRANCH_NOT_READY = 'JOINT_BRANCH_NOT_READY',
  GRID_CLOSED = 'GRID_CLOSED',
  GRID_NOT_EMPTY = 'GRID_NOT_EMPTY',
  POST_FILLED = 'POST_FILLED',
  POST_VACANT = 'POST_VACANT',
  POST_ABOLISHED = 'POST_ABOLISHED',
  POST_ESTABLISHED = 'POST_ESTABLISHED',
  STATION_CLOSED = 'STATION_CLOSED',
  ALREADY_IN_REACH = 'ALREADY_IN_REACH',
  NOT_IN_REACH = 'NOT_IN_REACH',
  ALREADY_PAIRED = 'ALREADY_PAIRED',
  PAIRING_NOT_IN_FORCE = 'PAIRING_NOT_IN_FORCE',
  UNIT_NAME_TAKEN = 'UNIT_NAME_TAKEN',
  UNIT_ALREADY_MEMBER = 'UNIT_ALREADY_MEMBER',
  UNIT_HAS_LEFT = 'UNIT_HAS_LEFT',
  UNIT_HAS_CLAIMS = 'UNIT_HAS_CLAIMS',
  ALLIANCE_DISSOLVED = 'ALLIANCE_DISSOLVED',
  ALREADY_IN_ALLIANCE = 'ALREADY_IN_ALLIANCE',
  NOT_IN_ALLIANCE = 'NOT_IN_ALLIANCE',
  SEAT_FILLED = 'SEAT_FILLED',
  SEAT_VACANT = 'SEAT_VACANT',
  SEAT_ENDED = 'SEAT_ENDED',
  CONSULTATION_NOT_DUE = 'CONSULTATION_NOT_DUE',
  CONTEST_OVER = 'CONTEST_OVER',
  ALREADY_ENTERED = 'ALREADY_ENTERED',
  WRONG_ENTRY_STAGE = 'WRONG_ENTRY_STAGE',
  WRONG_PROJECT_STAGE = 'WRONG_PROJECT_STAGE',
  HEARING_REQUIRED = 'HEARING_REQUIRED',
  REVIEW_REQUIRED = 'REVIEW_REQUIRED',
  CLAIMS_STAND = 'CLAIMS_STAND',
  NOT_CLAIMED_YET = 'NOT_CLAIMED_YET',
  ALREADY_OFFERED_AGAIN = 'ALREADY_OFFERED_AGAIN',
  NOT_IN_OPEN_POOL = 'NOT_IN_OPEN_POOL',
  ALREADY_PROPOSED = 'ALREADY_PROPOSED',
  SEASON_CLOSED = 'SEASON_CLOSED',
  SEASON_OPEN = 'SEASON_OPEN',
  MILESTONE_REACHED = 'MILESTONE_REACHED',
  BAD_CREDENTIALS = 'BAD_CREDENTIALS',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
}

registerEnumType(FailureCode, {
  name: 'FailureCode',
  description: 'Why a mutation was refused, as a word that a program can act on.',
  valuesConfig: {
    NOT_ALLOWED: { description: 'The one who asks may not do this (没有权限).' },
    INVALID_INPUT: { description: 'The input breaks a rule; the field and the remedy are told (输入有误).' },
    NOT_FOUND: { description: 'There is no such thing, or it is not for the one who asks (未找到).' },
    CLAIMING_CLOSED: { description: 'Claims are not taken: season, stage or meeting is closed to them (认领未开放).' },
    ALREADY_CLAIMED: { description: 'The unit has a standing claim on the project already (已认领).' },
    PROJECT_FULL: { description: 'Every slot of the project is taken (名额已满).' },
    CLAIM_NOT_ACTIVE: { description: 'The claim was withdrawn or fulfilled already (认领已结束).' },
    WRONG_MEETING_STATUS: { description: 'The meeting’s status does not allow this step (会议状态不符).' },
    INVITATION_REDEEMED: { description: 'The invitation was used already; each is good once (邀请码已使用).' },
    ORGANISATION_DISSOLVED: { description: 'The party organisation was dissolved already (党组织已撤销).' },
    ORGANISATION_NOT_PREPARATORY: { description: 'The party organisation is not in preparation (党组织不在筹建中).' },
    ORGANISATIONS_BELOW: { description: 'Other party organisations still stand under it (仍有下级党组织).' },
    JOINT_BRANCH_NOT_READY: {
      description:
        'The joint branch is at another point: not joined yet, joined already, or the other town’s turn (联合党支部状态不符).',
    },
    GRID_CLOSED: { description: 'The grid is closed and changes no more (网格已关闭).' },
    GRID_NOT_EMPTY: { description: 'Something is still in the grid (网格内尚有内容).' },
    POST_FILLED: { description: 'Somebody holds the post (岗位已有人).' },
    POST_VACANT: { description: 'Nobody holds the post (岗位空缺).' },
    POST_ABOLISHED: { description: 'The post was abolished already (岗位已撤销).' },
    POST_ESTABLISHED: { description: 'There is such a post already, and can be only one (岗位已设立).' },
    STATION_CLOSED: { description: 'The station is closed already (阵地已关闭).' },
    ALREADY_IN_REACH: { description: 'The station is recorded as serving the neighbourhood already (已在服务范围).' },
    NOT_IN_REACH: { description: 'The station is not recorded as serving the neighbourhood (不在服务范围).' },
    ALREADY_PAIRED: { description: 'The two parties have such a pairing in force already (已结对).' },
    PAIRING_NOT_IN_FORCE: { description: 'The pairing has ended or lapsed already (结对已结束).' },
    UNIT_NAME_TAKEN: { description: 'The town has a unit of that name already (单位名称已存在).' },
    UNIT_ALREADY_MEMBER: { description: 'The unit is a member already (已是共建单位).' },
    UNIT_HAS_LEFT: { description: 'The unit has left (单位已退出).' },
    UNIT_HAS_CLAIMS: { description: 'The unit still stands behind projects of an open season (单位仍有认领).' },
    ALLIANCE_DISSOLVED: { description: 'The alliance was dissolved already (联盟已解散).' },
    ALREADY_IN_ALLIANCE: { description: 'The body is in the alliance already (已加入联盟).' },
    NOT_IN_ALLIANCE: { description: 'The member has left the alliance already (已退出联盟).' },
    SEAT_FILLED: { description: 'The seat of the committee is filled (席位已有人).' },
    SEAT_VACANT: { description: 'The seat of the committee is vacant (席位空缺).' },
    SEAT_ENDED: { description: 'The seat of the committee was ended already (席位已撤销).' },
    CONSULTATION_NOT_DUE: {
      description: 'The project is at a stage without such a consultation (三会不适用于该阶段).',
    },
    CONTEST_OVER: { description: 'The contest was closed already (争先创优已结束).' },
    ALREADY_ENTERED: { description: 'It is in the contest already (已申报).' },
    WRONG_ENTRY_STAGE: { description: 'The entry is at another stage of the contest (申报阶段不符).' },
    WRONG_PROJECT_STAGE: { description: 'The project’s stage does not allow this step (项目阶段不符).' },
    HEARING_REQUIRED: { description: 'The town requires a hearing that agreed first (须先听证).' },
    REVIEW_REQUIRED: { description: 'The town requires a review that agreed first (须先评议).' },
    CLAIMS_STAND: { description: 'Claims stand on the project (仍有认领).' },
    NOT_CLAIMED_YET: { description: 'No unit stands behind the project (尚无认领).' },
    ALREADY_OFFERED_AGAIN: { description: 'The series is in the current season already (已再次发布).' },
    NOT_IN_OPEN_POOL: { description: 'The project is not in the open pool (不在开放池).' },
    ALREADY_PROPOSED: { description: 'The neighbourhood has proposed the project already (已推荐).' },
    SEASON_CLOSED: { description: 'The season is closed already (年度已关闭).' },
    SEASON_OPEN: { description: 'The season before is open still (上一年度未关闭).' },
    MILESTONE_REACHED: { description: 'The milestone was reached already (节点已达成).' },
    BAD_CREDENTIALS: { description: 'Name or password is wrong (用户名或密码错误).' },
    TOO_MANY_ATTEMPTS: { description: 'Too many failed sign-ins; wait before the next (尝试过多).' },
  },
});

@InterfaceType('Failure', {
  description: 'An expected refusal. Nothing was changed.',
  ...byTypename,
})
export abstract class Failure {
  @Field(() => FailureCode, { description: 'The reason as a word for programs.' })
  code!: FailureCode;

  @Field(() => String, { description: 'The reason and the remedy in the reader’s language.' })
  message!: string;

  __typename!: string;
}

@ObjectType('NotAllowed', {
  implements: Failure,
  description: 'The one who asks may not do this.',
  simpleResolvers: true,
})
export class NotAllowed extends Failure {}

@ObjectType('NotFound', {
  implements: Failure,
  description: 'There is no such thing, or it is not for the one who asks; the two look the same.',
  simpleResolvers: true,
})
export class NotFound extends Failure {}

@ObjectType('InvalidInput', {
  implements: Failure,
  description: 'A field of the input breaks a rule.',
  simpleResolvers: true,
})
export class InvalidInput extends Failure {
  @Field(() => String, { description: 'The input field at fault, for instance `pledge.amountCents`.' })
  field!: string;
}

/** The failure of somebody whose role does not allow what was asked. */
export function roleRefused(locale: Locale, { role }: { role: string }): NotAllowed {
  return notAllowed(locale, role === 'SIGNED_OUT' ? 'signInFirst' : 'notAllowed');
}

/** The failure values of one reader's language. */
export function notAllowed(locale: Locale, key: MessageKey = 'notAllowed'): NotAllowed {
  return { __typename: 'NotAllowed', code: FailureCode.NOT_ALLOWED, message: say(locale, key) };
}

export function notFound(locale: Locale, key: MessageKey): NotFound {
  return { __typename: 'NotFound', code: FailureCode.NOT_FOUND, message: say(locale, key) };
}

export function invalidInput(locale: Locale, field: string, key: MessageKey, facts?: MessageFacts): InvalidInput {
  return { __typename: 'InvalidInput', code: FailureCode.INVALID_INPUT, message: say(locale, key, facts), field };
}

/** For queries, which have no typed failures: an error with the code in `extensions.code`. */
export function queryError(
  locale: Locale,
  code: 'NOT_FOUND' | 'BAD_USER_INPUT' | 'TOO_MANY_ATTEMPTS',
  key: MessageKey,
  facts?: MessageFacts,
): GraphQLError {
  return new GraphQLError(say(locale, key, facts), { extensions: { code } });
}
