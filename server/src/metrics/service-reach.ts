// Fifteen minutes on foot, as the domain has it: 1,250 m of way, and a way is 1.3 times the distance.
import { distanceM, type Position } from './distance.ts';

const wayM = 1_250;
const wayPerDistance = 1.3;

/** More degrees of latitude than this are further than any walk; spares the trigonometry for most pairs. */
const farLatitude = 0.009;

/** Whether somebody walks from one place to the other within 15 minutes. */
export function isWithinWalk(from: Position, to: Position): boolean {
  if (Math.abs(from.latitude - to.latitude) > farLatitude) return false;
  return distanceM(from, to) * wayPerDistance <= wayM;
}
