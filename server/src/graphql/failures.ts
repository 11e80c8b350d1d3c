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
export function queryError(locale: Locale, code: 'NOT_FOUND' | 'BAD_USER_INPUT', key: MessageKey): GraphQLError {
  return new GraphQLError(say(locale, key), { extensions: { code } });
}
