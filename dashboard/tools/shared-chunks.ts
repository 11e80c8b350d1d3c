// By themselves, modules that pages share end up in a dozen small chunks, which compress badly and are asked for one by one.
// Each group imports from `base` alone: what else a module of it needs belongs into the group, too.

const ofEveryPage = [
  /\/node_modules\/(?:react|react-dom|scheduler|graphql-ws|urql|@urql|wonka|@0no-co|gql\.tada)\//,
  /\/src\/app\/(?:(?:connection|graphql|i18n|viewer)\/[^/]+|address|settings)\.tsx?$/,
  /\/src\/ui\/(?:badge|connection-?state|error-?boundary|state-?panel|useNow)\./i,
  /vite\/preload-helper/,
];
const ofWallAndFigures = [
  /\/src\/charts\/(?:fill-time|useElementSize)\./,
  /\/src\/ui\/(?:milestones|rate-?text|rolling|thermometer)\./i,
];

const isOneOf = (patterns: readonly RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id));

/** What lies in one chunk: what every page needs, and what the wall shares with the pages of figures. */
export const sharedChunks = [
  { name: 'base', test: isOneOf(ofEveryPage) },
  { name: 'figures', test: isOneOf(ofWallAndFigures) },
];
