// The messages, in parts: a reader loads one language, and of it what their page says. A key that is missing in one
// language, or a slot that has no value, does not compile.
import { importPatiently } from '../connection/import-patiently.ts';
import type { Route } from '../route.ts';
import type { Message } from './message.ts';
import type { MessageKey, Part } from './message-key.ts';

export type { MessageKey, ValuesFor } from './message-key.ts';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The messages of some parts in one language. */
export type Catalogue = Readonly<Partial<Record<MessageKey, Message>>>;

export interface Language {
  locale: Locale;
  catalogue: Catalogue;
}

type Loaders = Readonly<Record<Part, () => Promise<Catalogue>>>;

const loaders: Readonly<Record<Locale, Loaders>> = {
  'zh-CN': {
    common: () => import('./zh/common.ts').then(({ common }) => common),
    town: () => import('./zh/town.ts').then(({ town }) => town),
    territory: () => import('./zh/territory.ts').then(({ territory }) => territory),
    adoption: () => import('./zh/adoption.ts').then(({ adoption }) => adoption),
    coverage: () => import('./zh/coverage.ts').then(({ coverage }) => coverage),
    organisations: () => import('./zh/organisations.ts').then(({ organisations }) => organisations),
    desk: () => import('./zh/desk.ts').then(({ desk }) => desk),
    projects: () => import('./zh/projects.ts').then(({ projects }) => projects),
    units: () => import('./zh/units.ts').then(({ units }) => units),
    meetings: () => import('./zh/meetings.ts').then(({ meetings }) => meetings),
    claim: () => import('./zh/claim.ts').then(({ claim }) => claim),
    screen: () => import('./zh/screen.ts').then(({ screen }) => screen),
  },
  en: {
    common: () => import('./en/common.ts').then(({ common }) => common),
    town: () => import('./en/town.ts').then(({ town }) => town),
    territory: () => import('./en/territory.ts').then(({ territory }) => territory),
    adoption: () => import('./en/adoption.ts').then(({ adoption }) => adoption),
    coverage: () => import('./en/coverage.ts').then(({ coverage }) => coverage),
    organisations: () => import('./en/organisations.ts').then(({ organisations }) => organisations),
    desk: () => import('./en/desk.ts').then(({ desk }) => desk),
    projects: () => import('./en/projects.ts').then(({ projects }) => projects),
    units: () => import('./en/units.ts').then(({ units }) => units),
    meetings: () => import('./en/meetings.ts').then(({ meetings }) => meetings),
    claim: () => import('./en/claim.ts').then(({ claim }) => claim),
    screen: () => import('./en/screen.ts').then(({ screen }) => screen),
  },
};

/** What each page says. A test holds it against what the files of the page name. */
const partsOf: Readonly<Record<Route, readonly Part[]>> = {
  adoption: ['common', 'town', 'adoption'],
  coverage: ['common', 'town', 'territory', 'coverage'],
  organisations: ['common', 'town', 'territory', 'organisations'],
  projects: ['common', 'town', 'territory', 'desk', 'projects'],
  project: ['common', 'town', 'territory', 'desk', 'projects'],
  units: ['common', 'town', 'territory', 'desk', 'units'],
  unit: ['common', 'town', 'territory', 'desk', 'units'],
  meetings: ['common', 'town', 'desk', 'meetings'],
  meeting: ['common', 'town', 'desk', 'meetings'],
  claim: ['common', 'claim'],
  screen: ['common', 'screen'],
  'not-found': ['common'],
};

/** Loads what the page of `route` says in `locale`; as long as the server is away it goes on trying. */
export async function loadLanguage(locale: Locale, route: Route): Promise<Language> {
  const parts = await Promise.all(partsOf[route].map((part) => importPatiently(loaders[locale][part])));
  return { locale, catalogue: Object.assign({}, ...parts) };
}
