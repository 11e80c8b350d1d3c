import { useParameter } from '../address.ts';

interface PageOfList {
  first: number | null;
  last: number | null;
  after: string | null;
  before: string | null;
}

/** Returns which page of a list the address asks for, as the arguments of a connection; `Pager` changes it. */
export function usePageOfList(size: number, names = { after: 'after', before: 'before' }): PageOfList {
  const after = useParameter(names.after);
  const before = useParameter(names.before);
  if (before !== null) return { first: null, last: size, after: null, before };
  return { first: size, last: null, after, before: null };
}
