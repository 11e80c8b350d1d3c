import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { townDate } from '../../clock.ts';
import { connectionOf, PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { pageOfRows } from '../../graphql/page-of-rows.ts';
import { type MessageFacts, type MessageKey, say } from '../../language/messages.ts';
import { factWords } from '../../ledger/kinds.ts';
import { partiesOfPairing } from '../pairings/pairing.loaders.ts';
import { partyName } from '../pairings/pairing-party-name.ts';
import { UnitType } from './unit.type.ts';
import { type StoryRow, type UnitEventKind, UnitEventType, unitEventKinds } from './unit-event.type.ts';
import { eventsOfUnit } from './unit-story.loaders.ts';

const UnitEventConnection = connectionOf(() => UnitEventType, 'UnitEvent', 'events in a unit’s years');

const newestFirst = [
  { column: 'on', descending: true },
  { column: 'place', descending: true, holds: 'integer' as const },
  { column: 'subject', descending: true },
];

const sentences: { [kind in UnitEventKind]: MessageKey } = {
  JOINED: 'storyJoined',
  LEFT: 'storyLeft',
  MOVED: 'storyMoved',
  CLAIMED: 'storyClaimed',
  CLAIM_RENEWED: 'storyRenewed',
  CLAIM_FULFILLED: 'storyFulfilled',
  CLAIM_WITHDRAWN: 'storyWithdrew',
  CLAIM_HANDED_OVER: 'storyHandedOver',
  PAIRING_SIGNED: 'storyPaired',
  PAIRING_RENEWED: 'storyPairingRenewed',
  PAIRING_LAPSED: 'storyPairingLapsed',
  PAIRING_ENDED: 'storyPairingEnded',
  ALLIANCE_JOINED: 'storyAllianceJoined',
  ALLIANCE_LEFT: 'storyAllianceLeft',
  SEAT_FILLED: 'storySeatFilled',
  SEAT_VACATED: 'storySeatVacated',
};

@Resolver(() => UnitType)
export class UnitStoryResolver {
  @FieldResolver(() => UnitEventConnection, {
    description:
      'Its years in the town (单位历程): joining and leaving, claims, pairings, alliances and seats, the newest first. What is yet to come, as the end of a term, is not told.',
  })
  async story(@Root() { town, key }: UnitType, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    // A screen meets units on its board, but the board is no door into the register.
    enter(ctx, 'readRegister', town);
    const today = townDate(ctx.services.clock());
    const events = (await ctx.load(eventsOfUnit, { town, id: key })) ?? [];
    const rows = events
      .filter(({ on }) => on <= today)
      .map((told) => ({
        sort: { on: told.on, place: unitEventKinds.indexOf(told.kind), subject: `${told.subject} ${told.second}` },
        item: toEvent(town, told),
      }));
    return pageOfRows(ctx.locale, rows, newestFirst, args);
  }
}

function toEvent(town: string, told: StoryRow): UnitEventType {
  return { on: told.on, kind: told.kind, town, subjectKey: { type: told.type, town, key: told.subject }, told };
}

@Resolver(() => UnitEventType)
export class UnitEventResolver {
  @FieldResolver(() => String, { description: 'The event in the reader’s language.' })
  async summary(@Root() { town, kind, told }: UnitEventType, @Ctx() ctx: Context): Promise<string> {
    return say(ctx.locale, sentences[kind], await factsOf(ctx, town, told));
  }
}

async function factsOf(ctx: Context, town: string, told: StoryRow): Promise<MessageFacts> {
  const { type, first, second, subject, unit } = told;
  if (type === 'Claim') return { project: first ?? '', season: second ?? '' };
  if (type === 'Alliance') return { alliance: first ?? '', seat: second ?? '' };
  if (type === 'Pairing') {
    const mode = factWords[first ?? '']?.[ctx.locale] ?? '';
    const parties = (await ctx.load(partiesOfPairing, { town, id: subject, on: null })) ?? [];
    const partner = parties.find(({ unitKey }) => unitKey !== unit);
    return { mode, partner: partner ? await partyName(ctx, partner) : '' };
  }
  const nowhere = say(ctx.locale, 'storyNoHome');
  return { from: first ?? nowhere, to: second ?? nowhere };
}
