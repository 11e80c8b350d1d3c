/** What `/units` shows, one at a time. */
export const VIEWS = ['members', 'alliances', 'pairings'] as const;
export type ViewName = (typeof VIEWS)[number];
