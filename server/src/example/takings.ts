// Who takes on what, and when, in the course of a season and at its meeting.
import { isMemberOn } from '../members/units/membership.ts';
import { projectCategories } from '../projects/project.entity.ts';
import type { Random } from '../random.ts';
import { burstTimes, officeHour } from './burst-times.ts';
import type { MeetingFigures, SeasonFigures } from './example-town.ts';
import type { Holdings, Offer, Openings } from './openings.ts';
import type { Row } from './rows.ts';

export interface Taking {
  unit: string;
  offer: Offer;
  at: Date;
  isAtMeeting: boolean;
  /** One that comes about, and stands, in any case. */
  isSure: boolean;
}

export interface Scene {
  random: Random;
  openings: Openings;
  units: readonly Row<'unit'>[];
  /** What units have held in earlier seasons. */
  earlier: Holdings;
  /** Pairs that come about in any case. */
  sure: readonly { unit: string; offer: Offer }[];
}

/** Claims spread over the season, the sure ones first; up to three in five are renewals. */
export function takeInCourse(scene: Scene, { count, from, to }: SeasonFigures['claims']): Taking[] {
  const { random, openings, units, earlier, sure } = scene;
  const takings: Taking[] = [];
  const take = (unit: string, offer: Offer, at: Date, isSure: boolean) => {
    openings.take(unit, offer);
    takings.push({ unit, offer, at, isAtMeeting: false, isSure });
  };
  for (const { unit, offer } of sure) take(unit, offer, officeHour(random, from, to), true);
  while (takings.length < count) {
    const at = officeHour(random, from, to);
    const { id } = random.pick(membersOn(units, dayOf(at)));
    const open = openings.offers.filter((offer) => openings.isOpen(id, offer));
    const isAgain = (offer: Offer) => earlier.has(id, offer.series_id);
    const wantsAgain = random.happens(0.6);
    const wanted = open.filter((offer) => isAgain(offer) === wantsAgain);
    if (wanted.length > 0) take(id, random.pick(wanted), at, false);
  }
  return takings;
}

/** The claims of a meeting: so many by so many units on so many projects, with renewals for up to two fifths. */
export function takeAtMeeting(
  scene: Scene,
  heldOn: string,
  { units: unitCount, projects, claims, from, to }: NonNullable<MeetingFigures['claimed']>,
): Taking[] {
  const { random, openings, earlier, sure } = scene;
  const pairs: Pick<Taking, 'unit' | 'offer' | 'isSure'>[] = [];
  const claimed = new Set<Offer>();
  const take = (unit: string, offer: Offer, isSure = false) => {
    openings.take(unit, offer);
    pairs.push({ unit, offer, isSure });
    claimed.add(offer);
  };
  const mayTake = (unit: string, offer: Offer) =>
    openings.isOpen(unit, offer) && (claimed.has(offer) || claimed.size < projects);
  const takeAny = (unit: string) => {
    const possible = openings.offers.filter((offer) => mayTake(unit, offer));
    const untouched = possible.filter((offer) => !claimed.has(offer));
    take(unit, random.pick(untouched.length > 0 ? untouched : possible));
  };

  const sureUnits = new Set(sure.map(({ unit }) => unit));
  const members = random.shuffled(membersOn(scene.units, heldOn)).map(({ id }) => id);
  const present = [...sureUnits, ...members.filter((id) => !sureUnits.has(id))].slice(0, unitCount);

  for (const { unit, offer } of sure) take(unit, offer, true);
  const again = present.flatMap((unit) =>
    openings.offers.filter((offer) => earlier.has(unit, offer.series_id)).map((offer) => ({ unit, offer })),
  );
  for (const { unit, offer } of random.shuffled(again).slice(0, Math.floor(claims * 0.4))) {
    if (mayTake(unit, offer)) take(unit, offer);
  }
  const busy = new Set(pairs.map(({ unit }) => unit));
  for (const unit of present) if (!busy.has(unit)) takeAny(unit);
  while (pairs.length < claims) takeAny(random.pick(present));

  const groups = pairs.map(({ offer }) => projectCategories.indexOf(offer.category));
  const [opens, closes] = [atTime(heldOn, from), atTime(heldOn, to)];
  const times = burstTimes(random, groups, projectCategories.length, opens, closes);
  return pairs.map((pair, index) => ({ ...pair, at: times[index] ?? opens, isAtMeeting: true }));
}

/** The instant of a time of day (HH:mm) where the towns are. */
export function atTime(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

/** The units that are members on a day. */
export function membersOn(units: readonly Row<'unit'>[], day: string): Row<'unit'>[] {
  return units.filter(({ joined_on, left_on }) => isMemberOn(day, { joinedOn: joined_on, leftOn: left_on }));
}

/** The date of an instant in office hours. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
