// A page loads its own messages only, so each page is held against what its files name.
import { expect, it } from 'vitest';
import type { Route } from '../route.ts';
import { loadLanguage } from './catalogue.ts';

const here = 'file:///src/app/i18n/';

/** What each file says, by its path from `src` on. */
const sources = new Map(
  Object.entries(
    import.meta.glob<string>(['../../**/*.{ts,tsx}', '!../../**/*.{test,d}.ts', '!./{zh,en}/*'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, code]) => [pathFrom(here, path), code]),
);

const allKeys = Object.values(import.meta.glob<Record<string, object>>('./zh/*.ts', { eager: true })).flatMap((part) =>
  Object.values(part).flatMap((messages) => Object.keys(messages)),
);

const pages: Readonly<Record<Route, string | null>> = {
  adoption: '/src/features/adoption/AdoptionPage.tsx',
  coverage: '/src/features/coverage/CoveragePage.tsx',
  organisations: '/src/features/organisations/OrganisationsPage.tsx',
  projects: '/src/features/projects/ProjectsPage.tsx',
  project: '/src/features/projects/ProjectPage.tsx',
  units: '/src/features/units/UnitsPage.tsx',
  unit: '/src/features/units/UnitPage.tsx',
  meetings: '/src/features/meetings/MeetingsPage.tsx',
  meeting: '/src/features/meetings/MeetingPage.tsx',
  claim: '/src/claim/ClaimPage.tsx',
  screen: '/src/screen/ScreenPage.tsx',
  'not-found': null,
};

function pathFrom(base: string, path: string): string {
  return new URL(path, base).pathname;
}

/** The files that come with `file`; what is imported later too, if `isWhole`. */
function filesOf(file: string, isWhole: boolean, found = new Set<string>()): Set<string> {
  const code = sources.get(file);
  if (code === undefined || found.has(file)) return found;
  found.add(file);
  const imported = isWhole ? /(?:from|import|import\()\s*'(\.[^']+)'/g : /(?:from|import)\s*'(\.[^']+)'/g;
  for (const [, path = ''] of code.matchAll(imported)) filesOf(pathFrom(`file://${file}`, path), isWhole, found);
  return found;
}

/** The keys that `code` names: as they are, or by a template that fits them. */
function keysIn(code: string): string[] {
  const names = new Set([...code.matchAll(/'([^'\n]*)'/g)].map(([, name]) => name));
  const templates = [...code.matchAll(/`([a-z]\w*\.(?:[\w.]|\$\{[^}]*\})+)`/gi)].map(
    ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`),
  );
  return allKeys.filter((key) => names.has(key) || templates.some((template) => template.test(key)));
}

function keysOfPage(page: string | null): string[] {
  const files = filesOf('/src/app/main.tsx', false);
  if (page) filesOf(page, true, files);
  return [...new Set([...files].flatMap((file) => keysIn(sources.get(file) ?? '')))].sort();
}

it.each(Object.entries(pages) as [Route, string | null][])('%s has every message that it says', async (route, page) => {
  const { catalogue } = await loadLanguage('zh-CN', route);
  const named = keysOfPage(page);
  expect(named).not.toEqual([]);
  expect(named.filter((key) => !(key in catalogue))).toEqual([]);
});

it('the wall loads no word of the pages about the territory', async () => {
  const { catalogue } = await loadLanguage('zh-CN', 'screen');
  expect(Object.keys(catalogue).filter((key) => /^(coverage|organisations?|grid|station)\./.test(key))).toEqual([]);
});

it('every message is said by some page', () => {
  const said = new Set(Object.values(pages).flatMap(keysOfPage));
  expect(allKeys.filter((key) => !said.has(key))).toEqual([]);
});
