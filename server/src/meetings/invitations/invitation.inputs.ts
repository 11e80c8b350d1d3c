import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { sentence, WriteInput } from '../../graphql/write-input.ts';

@InputType('InviteRepresentativesInput', { description: 'Units get one-time codes for their representatives.' })
export class InviteRepresentativesInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting; it must be SCHEDULED or OPEN.' })
  meeting!: string;

  @ArrayMinSize(1, sentence('unitsInvited'))
  @ArrayMaxSize(300, sentence('unitsInvited'))
  @ArrayUnique(sentence('unitsInvited'))
  @Field(() => [ID], { description: 'The units, at most 300; each a member on the meeting’s day.' })
  units!: string[];

  @Min(1, sentence('codesEach'))
  @Max(5, sentence('codesEach'))
  @Field(() => Int, { defaultValue: 1, description: 'How many codes each unit gets, 1–5: one for each phone.' })
  codesEach!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether these units’ earlier invitations to this meeting that nobody used yet are revoked.',
  })
  revokeUnredeemed!: boolean;
}

@InputType('RevokeInvitationInput', { description: 'An invitation is revoked; whoever came in by it is signed out.' })
export class RevokeInvitationInput extends WriteInput {
  @Field(() => ID, { description: 'The invitation; it must not be revoked already.' })
  invitation!: string;
}

@InputType('RedeemInvitationInput', { description: 'A representative comes in by an invitation.' })
export class RedeemInvitationInput {
  @Length(32, 64, sentence('redemptionKeyLength'))
  @Field(() => String, {
    description:
      'A secret of the phone’s own making, 32–64 random characters. The same invitation with the same key again leads to the same session while that lasts, so a request whose answer was lost can be repeated; with another key the invitation is used.',
  })
  key!: string;

  @Field(() => String, { description: 'The meeting’s claim code, as the hall’s QR code or the slip says it.' })
  code!: string;

  @Field(() => String, { description: 'The one-time code on the slip; small letters, blanks and dashes don’t matter.' })
  invitation!: string;
}
