import { Extensions, Subscription, type SubscriptionOptions } from 'type-graphql';

/** The town whose revisions a followed field depends on, from the field's arguments; null when they name none. */
export type FollowedTown = (args: { [name: string]: unknown }) => string | null;

/** Under this name stands whether each result of the field goes on where the one before ended. */
export const gaplessExtension = 'isGapless';

/** Under this name the marker stands in the extensions of the schema's field. */
export const followsExtension = 'followsTown';

/**
 * Marks a resolver as one that can be followed: `live/` answers it anew for each revision of the town that `town`
 * names. The resolver itself is written as for a query and knows nothing of that. With `gapless`, the field has arguments
 * `after` and `epoch`, and `live/` asks for one page after the other instead of the newest state.
 */
export function Follows(
  type: Parameters<typeof Subscription>[0],
  {
    town,
    gapless = false,
    ...options
  }: Omit<SubscriptionOptions, 'topics' | 'subscribe'> & { town: FollowedTown; gapless?: boolean },
): MethodDecorator {
  return (target, key, descriptor) => {
    Extensions({ [followsExtension]: town, [gaplessExtension]: gapless })(
      target as never,
      key as never,
      descriptor as never,
    );
    Subscription(type, { ...options, subscribe: refuseUnfollowed } as never)(target, key as never, descriptor as never);
  };
}

/** Only `live/` runs subscriptions; whoever gets here has built a server without it. */
function refuseUnfollowed(): never {
  throw new Error('subscriptions are answered by live/, not by graphql-js');
}
