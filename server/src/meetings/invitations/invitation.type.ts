import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { Node } from '../../graphql/node.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType('Invitation', {
  implements: Node,
  description:
    'A one-time code for a unit’s representative to come in to a meeting (邀请码); the code itself is never told again.',
  simpleResolvers: true,
})
export class InvitationType extends Node {
  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  issuedAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it is good, and whoever came in by it.' })
  expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody came in by it; null while nobody did.' })
  redeemedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null if it was not.' })
  revokedAt!: string | null;

  town!: string;
  key!: string;
  unitKey!: string;
}

@ObjectType('IssuedInvitation', { description: 'A new invitation with its code.', simpleResolvers: true })
export class IssuedInvitationType {
  @Field(() => ID, { description: 'The invitation’s id, to revoke it by.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code, shown this once; null when the request was repeated: then issue others, and revoke these.',
  })
  code!: string | null;

  town!: string;
  unitKey!: string;
}

export const InvitationConnection = connectionOf(() => InvitationType, 'Invitation', 'invitations (邀请码)');
