/** The pages for desks and phones, each with its path. */
export const PAGES = { adoption: '/', coverage: '/coverage', organisations: '/organisations' } as const;
export type PageName = keyof typeof PAGES;

export type Route = PageName | 'screen' | 'not-found';

const routes = new Map<string, Route>([
  ...(Object.keys(PAGES) as PageName[]).map((page) => [PAGES[page], page] as const),
  ['/index.html', 'adoption'],
  ['/screen', 'screen'],
]);

/** Returns the page that `pathname` names. */
export function routeOf(pathname: string): Route {
  return routes.get(pathname.replace(/\/+$/, '') || '/') ?? 'not-found';
}

/** What a reader takes along from page to page: which town, in which language. */
const KEPT = ['town', 'lang'];

/** Returns the address of `page` with `parameters`, for a reader whose present query string is `search`. */
export function pageAddress(page: PageName, search: string, parameters: Readonly<Record<string, string>> = {}): string {
  const present = new URLSearchParams(search);
  const next = new URLSearchParams();
  for (const name of KEPT) {
    const value = present.get(name);
    if (value !== null) next.set(name, value);
  }
  for (const [name, value] of Object.entries(parameters)) next.set(name, value);
  return next.size > 0 ? `${PAGES[page]}?${next}` : PAGES[page];
}
