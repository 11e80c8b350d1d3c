import { createUnionType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { type MessageKey, say } from '../../language/messages.ts';
import type { PostRole } from './post.entity.ts';

/** What a change of a post leaves: the post and the revision made. */
@ObjectType()
abstract class PostStep extends AcceptedWrite {
  postOf!: RowKey;
}

@ObjectType('PostEstablished', { description: 'The post is there, vacant.', simpleResolvers: true })
export class PostEstablished extends PostStep {
  __typename!: 'PostEstablished';
}

@ObjectType('PostFilled', { description: 'The post has a holder.', simpleResolvers: true })
export class PostFilled extends PostStep {
  __typename!: 'PostFilled';
}

@ObjectType('PostVacated', { description: 'The post is vacant.', simpleResolvers: true })
export class PostVacated extends PostStep {
  __typename!: 'PostVacated';
}

@ObjectType('PostAbolished', { description: 'The post is there no more.', simpleResolvers: true })
export class PostAbolished extends PostStep {
  __typename!: 'PostAbolished';
}

@ObjectType('RosterCounted', { description: 'The roster has its new count.', simpleResolvers: true })
export class RosterCounted extends PostStep {
  __typename!: 'RosterCounted';
}

@ObjectType('HolderCorrected', { description: 'Name and contact are as told.', simpleResolvers: true })
export class HolderCorrected extends AcceptedWrite {
  __typename!: 'HolderCorrected';
  holderOf!: RowKey;
}

@ObjectType('PostAlreadyFilled', {
  implements: Failure,
  description: 'Somebody holds the post; it must be vacated first.',
  simpleResolvers: true,
})
export class PostAlreadyFilled extends Failure {
  postOf!: RowKey;
}

@ObjectType('PostAlreadyVacant', { implements: Failure, description: 'Nobody holds the post.', simpleResolvers: true })
export class PostAlreadyVacant extends Failure {
  postOf!: RowKey;
}

@ObjectType('PostAlreadyAbolished', {
  implements: Failure,
  description: 'The post is there no more.',
  simpleResolvers: true,
})
export class PostAlreadyAbolished extends Failure {
  postOf!: RowKey;
}

@ObjectType('PostAlreadyEstablished', {
  implements: Failure,
  description: 'There is such a post already, and can be only one.',
  simpleResolvers: true,
})
export class PostAlreadyEstablished extends Failure {
  postOf!: RowKey;
}

/** Every result that has a field `post`. */
export const resultsWithPost = [
  PostEstablished,
  PostFilled,
  PostVacated,
  PostAbolished,
  RosterCounted,
  PostAlreadyFilled,
  PostAlreadyVacant,
  PostAlreadyAbolished,
  PostAlreadyEstablished,
];

export const EstablishPostResult = createUnionType({
  name: 'EstablishPostResult',
  description: 'The established post, or why it was not established.',
  types: () => [PostEstablished, PostAlreadyEstablished, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const FillPostResult = createUnionType({
  name: 'FillPostResult',
  description: 'The filled post, or why it was not filled.',
  types: () => [PostFilled, PostAlreadyFilled, PostAlreadyAbolished, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const VacatePostResult = createUnionType({
  name: 'VacatePostResult',
  description: 'The vacated post, or why it was not vacated.',
  types: () => [PostVacated, PostAlreadyVacant, PostAlreadyAbolished, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const AbolishPostResult = createUnionType({
  name: 'AbolishPostResult',
  description: 'The abolished post, or why it was not abolished.',
  types: () => [PostAbolished, PostAlreadyAbolished, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const CountRosterResult = createUnionType({
  name: 'CountRosterResult',
  description: 'The counted roster, or why the count was not taken.',
  types: () => [RosterCounted, PostAlreadyAbolished, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const CorrectHolderResult = createUnionType({
  name: 'CorrectHolderResult',
  description: 'The corrected holder, or why nothing was corrected.',
  types: () => [HolderCorrected, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

const roleWords: { [role in PostRole]: MessageKey } = {
  LEADER: 'roleLeader',
  FULL_TIME: 'roleFullTime',
  PART_TIME: 'rolePartTime',
  ROSTER: 'roleRoster',
  AREA_HEAD: 'roleAreaHead',
  STATION_DIRECTOR: 'roleStationDirector',
};

/** What a post is called: by its place and its role, never by its holder. */
export function postTitle(locale: Locale, post: { role: PostRole; grid: string; station: string | null }): string {
  return say(locale, 'postTitle', { place: post.station ?? post.grid, role: say(locale, roleWords[post.role]) });
}

type NamedPost = RowKey & Parameters<typeof postTitle>[1];

function refusal<Name extends string>(name: Name, code: FailureCode, message: MessageKey) {
  return (locale: Locale, { town, key, ...post }: NamedPost) => ({
    __typename: name,
    code,
    message: say(locale, message, { post: postTitle(locale, post) }),
    postOf: { town, key },
  });
}

/** The failure values, each in the reader's language. */
export const postAlreadyFilled = refusal('PostAlreadyFilled', FailureCode.POST_FILLED, 'postAlreadyFilled');
export const postAlreadyVacant = refusal('PostAlreadyVacant', FailureCode.POST_VACANT, 'postAlreadyVacant');
export const postAlreadyAbolished = refusal('PostAlreadyAbolished', FailureCode.POST_ABOLISHED, 'postAlreadyAbolished');
export const postAlreadyEstablished = refusal(
  'PostAlreadyEstablished',
  FailureCode.POST_ESTABLISHED,
  'postAlreadyEstablished',
);
