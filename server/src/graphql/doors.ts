import { type Action, may } from '../identity/scope.ts';
import type { Context } from './context.ts';
import { queryError } from './failures.ts';

/** Lets the viewer read that part of the town, or fails with NOT_FOUND: what one may not see looks like what is not there. */
export function enter(ctx: Context, action: Action, town: string): void {
  if (!may(ctx.viewer, action, town)) throw queryError(ctx.locale, 'NOT_FOUND', 'townNotFound');
}
