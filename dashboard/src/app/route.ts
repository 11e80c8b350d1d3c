/** The pages for desks and phones that the navigation leads to, each with its path. */
export const PAGES = {
  adoption: '/',
  coverage: '/coverage',
  organisations: '/organisations',
  projects: '/projects',
  units: '/units',
  meetings: '/meetings',
} as const;
export type PageName = keyof typeof PAGES;

/** The pages of one thing, each with the path that its id, or its code, follows. */
export const THINGS = { project: '/projects', unit: '/units', meeting: '/meetings', claim: '/claim' } as const;
export type ThingName = keyof typeof THINGS;

export type Route = PageName | ThingName | 'screen' | 'not-found';

const routes = new Map<string, Route>([
  ...(Object.keys(PAGES) as PageName[]).map((page) => [PAGES[page], page] as const),
  ['/index.html', 'adoption'],
  ['/screen', 'screen'],
]);

const things = new Map<string, Route>((Object.keys(THINGS) as ThingName[]).map((thing) => [THINGS[thing], thing]));

/** Returns the page that `pathname` names. */
export function routeOf(pathname: string): Route {
  const path = pathname.replace(/\/+$/, '') || '/';
  const end = path.lastIndexOf('/');
  return routes.get(path) ?? (thingIn(path) ? things.get(path.slice(0, end)) : undefined) ?? 'not-found';
}

/** Returns the id, or the code, at the end of `pathname`; empty when it can't be read. */
export function thingIn(pathname: string): string {
  const path = pathname.replace(/\/+$/, '');
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  } catch {
    return '';
  }
}

/** What a reader takes along from page to page: which town, in which language. */
const KEPT = ['town', 'lang'];

/** Returns the address of `page` with `parameters`, for a reader whose present query string is `search`. */
export function pageAddress(page: PageName, search: string, parameters: Readonly<Record<string, string>> = {}): string {
  return withParameters(PAGES[page], search, parameters);
}

/** Returns the address of the page of one thing, for a reader whose present query string is `search`. */
export function thingAddress(thing: ThingName, id: string, search: string): string {
  return withParameters(`${THINGS[thing]}/${encodeURIComponent(id)}`, search, {});
}

function withParameters(path: string, search: string, parameters: Readonly<Record<string, string>>): string {
  const present = new URLSearchParams(search);
  const next = new URLSearchParams();
  for (const name of KEPT) {
    const value = present.get(name);
    if (value !== null) next.set(name, value);
  }
  for (const [name, value] of Object.entries(parameters)) next.set(name, value);
  return next.size > 0 ? `${path}?${next}` : path;
}
