import type { FollowerReport } from './follower.ts';
import { type PictureKind, pictureKinds } from './pictures.ts';

/** A picture as the server gives it to somebody who asks now, by kind. */
export type FreshPictures = { [Kind in PictureKind]: { revision: number } };

/** What is wrong with the followers' last pictures: a connection lost, one that is behind, one that differs. */
export function comparePictures(fresh: FreshPictures, followers: FollowerReport[]): string[] {
  return followers.flatMap(({ name, lost, pictures }) => {
    if (lost !== undefined) return [`${name} was lost: ${lost}`];
    if (pictures.meetingBoard === undefined) return [`${name} never got a board`];
    return pictureKinds.flatMap((kind) => {
      const text = pictures[kind];
      if (text === undefined || text === JSON.stringify(fresh[kind])) return [];
      const held = JSON.parse(text) as { revision: number };
      const { revision } = fresh[kind];
      if (held.revision < revision) return [`${name} stayed at revision ${held.revision} of ${revision} (${kind})`];
      if (held.revision > revision) return [`${name} is ahead of a fresh ${kind}: ${held.revision}, not ${revision}`];
      return [`${name} shows another ${kind} at revision ${revision}: ${firstDifference(fresh[kind], held)}`];
    });
  });
}

/** Where two values differ first, as a path with both sides. */
export function firstDifference(expected: unknown, found: unknown, path = ''): string {
  if (isObject(expected) && isObject(found)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    const name = names.find((one) => JSON.stringify(expected[one]) !== JSON.stringify(found[one]));
    if (name !== undefined) return firstDifference(expected[name], found[name], `${path}/${name}`);
    return `${path || '/'} has its members in another order`;
  }
  return `${path || '/'} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`;
}

function isObject(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
