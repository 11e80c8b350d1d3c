import { GraphQLScalarType } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { Role } from '../identity/viewer.ts';
import { RoleEnum } from '../identity/viewer.type.ts';
import { kinds } from './kinds.ts';
import type { LedgerKind } from './ledger-entry.entity.ts';
import type { Facts } from './summary.ts';

const meanings = Object.fromEntries(Object.entries(kinds).map(([kind, { meaning }]) => [kind, meaning]));

export const LedgerKindEnum = enumOf<LedgerKind>(
  'LedgerKind',
  'What an entry of the ledger tells of.',
  meanings as { [kind in LedgerKind]: string },
);

const JsonScalar = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: 'JSON',
  description: 'Any JSON value, as it was recorded.',
});

/** Where an entry's subject is found. */
export interface SubjectKey {
  type: string;
  town: string;
  key: string;
}

/** What both shapes of an entry are made of. */
export interface Told {
  subjectKey: SubjectKey | null;
  facts: Facts;
}

@ObjectType('Actor', { description: 'Who did something (操作人).', simpleResolvers: true })
export class ActorType {
  @Field(() => String, { nullable: true, description: 'The account’s name; null for the server itself or an import.' })
  name!: string | null;

  @Field(() => RoleEnum, { description: 'In which role.' })
  role!: Role;
}

@ObjectType('LedgerEntry', {
  implements: Node,
  description: 'One fact that was written (台账): who, when, what, before and after. Never changed, never deleted.',
})
export class LedgerEntryType extends Node implements Told {
  @Field(() => Int, { description: 'The town’s revision that the write made.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at!: string;

  @Field(() => LedgerKindEnum, { description: 'What it tells of.' })
  kind!: LedgerKind;

  @Field(() => JsonScalar, { nullable: true, description: 'What it was before, as far as it was changed.' })
  before!: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'What it is since.' })
  after!: unknown;

  town!: string;
  actorId!: string;
  actorRole!: Role;
  subjectKey!: SubjectKey | null;
  facts!: Facts;
}

@ObjectType('FeedEntry', { description: 'One public entry of the ledger; names no person.' })
export class FeedEntryType implements Told {
  @Field(() => Int, { description: 'The town’s revision that the write made.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at!: string;

  @Field(() => LedgerKindEnum, { description: 'What it tells of.' })
  kind!: LedgerKind;

  subjectKey!: SubjectKey | null;
  facts!: Facts;
}

@ObjectType('FeedBatch', {
  description: 'Entries of the feed in order, without a gap to the batch before.',
  simpleResolvers: true,
})
export class FeedBatchType {
  @Field(() => Int, { description: 'The town’s epoch; a restore from a backup begins a new one.' })
  epoch!: number;

  @Field(() => Int, { description: 'Up to which revision the feed is told now; go on with `feed(after:)` from here.' })
  revision!: number;

  @Field(() => Boolean, {
    description:
      'False when the position could not be resumed: take a fresh snapshot. The feed goes on from `revision`.',
  })
  recovered!: boolean;

  @Field(() => [FeedEntryType], { description: 'The entries that the viewer may see, the earliest first.' })
  entries!: FeedEntryType[];
}
