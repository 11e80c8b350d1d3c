export type Route = 'adoption' | 'screen' | 'not-found';

/** Returns the page that `pathname` names. */
export function routeOf(pathname: string): Route {
  const path = pathname.replace(/\/+$/, '') || '/';
  if (path === '/' || path === '/index.html') return 'adoption';
  return path === '/screen' ? 'screen' : 'not-found';
}
