// Which file may import which: the layers of docs/ARCHITECTURE.md, as rules that a check enforces (npm test, step
// "Architecture"). Imports point downwards only, from the bottom:
//
//   tools  <  database, language  <  towns  <  ledger  <  identity  <  graphql's primitives (ids, context …)
//     <  what GraphQL shows of towns, of identity and of the ledger  <  territory  <  members  <  projects  <  meetings  <  metrics
//     <  exchange  <  example  <  graphql's assembly (schema, node.resolver, execution, http …)  <  live  <  app  <  main
//
// Entities are one layer below all rooms: they refer to each other across rooms, as the tables do. The one exception
// is named below. Tests may import anything of their own side.

const { realpathSync } = require('node:fs');
const { join } = require('node:path');

// dependency-cruiser skips TypeScript in silence, and so finds nothing wrong, where it has no compiler that it can call
// as a library (the project's own, from 7 on, cannot be): pnpm-workspace.yaml gives it one of its own.
const cruiser = realpathSync(join(__dirname, 'node_modules/dependency-cruiser'));
const compiler = require(require.resolve('typescript/package.json', { paths: [cruiser] }));
if (Number.parseInt(compiler.version, 10) >= 7) {
  throw new Error(`dependency-cruiser cannot read TypeScript with ${compiler.version}: see pnpm-workspace.yaml`);
}

const TEST = '[.]test[.]tsx?$';
const SERVER = '^server/src/';
const inRooms = (...rooms) => `${SERVER}(${rooms.join('|')})/`;
const atRoot = (...names) => `${SERVER}(${names.join('|')})[.]ts$`;
const anyRole = (...roles) => `[.](${roles.join('|')})[.]ts$`;

// Three rooms below GraphQL are shown in it all the same: by files of these roles, which stand above its primitives.
const SHOWN = '(resolver|type|loaders)[.]ts$';
const shown = (room) => `${SERVER}${room}/[^/]+[.]${SHOWN}`;
const unshown = (room) => `${SERVER}${room}/(?![^/]+[.]${SHOWN})`;
const ENTITY = anyRole('entity');
const ASSEMBLY = '(schema|print-schema|node[.]resolver|execution|answers|apollo|known-requests|http)[.]ts$';

/** The server from the bottom to the top. Nothing imports what is above it; those that share a line don't know each other. */
const LAYERS = [
  { tools: atRoot('build', 'clock', 'config', 'lanes', 'random') },
  { database: inRooms('database'), language: inRooms('language') },
  { towns: unshown('towns') },
  { ledger: unshown('ledger') },
  { identity: unshown('identity') },
  { 'graphql-primitives': `${SERVER}graphql/(?!${ASSEMBLY})` },
  { 'towns-in-graphql': shown('towns') },
  { 'identity-in-graphql': shown('identity') },
  { 'ledger-in-graphql': shown('ledger') },
  { territory: inRooms('territory') },
  { members: inRooms('members') },
  { projects: inRooms('projects') },
  { meetings: inRooms('meetings') },
  { metrics: inRooms('metrics') },
  { exchange: inRooms('exchange') },
  { example: inRooms('example') },
  { 'graphql-assembly': `${SERVER}graphql/${ASSEMBLY}` },
  { live: inRooms('live') },
  { app: atRoot('app', 'entities', 'files', 'measures', 'pages', 'readiness') },
  { main: atRoot('main') },
];

/** Why a layer may not look up, where the order alone does not say it. */
const REASONS = {
  database: 'The database room serves any entities that it is given, and imports those of no room.',
  ledger: 'Every room writes through the ledger, so it can know none of them but the town, whose revision it moves.',
  identity: "A viewer's scope is made of grids and units as rows; identity works before any of the domain's rules do.",
  meetings: 'The formulas look at the domain from outside; the domain has to work without being counted.',
  metrics: 'Spreadsheets and example towns go through the services like everyone else.',
  example:
    'Rooms are plugged into the assembly and into live/: one that called delivery could send what is not committed.',
};

/** The one import upwards: a scope compares grids by their paths, and that arithmetic is territory's. */
const EXCEPTION = { from: `${SERVER}identity/scope[.]ts$`, to: `${SERVER}territory/grids/grid-path[.]ts$` };

/** No file matching `from` imports one matching `to`. Tests are free. */
function forbid(name, comment, from, to) {
  const { path, pathNot = [], ...rest } = typeof from === 'string' ? { path: from } : from;
  return {
    name,
    comment,
    severity: 'error',
    from: { path, pathNot: [TEST, ...[pathNot].flat()], ...rest },
    to: typeof to === 'string' ? { path: to } : to,
  };
}

const layerRules = LAYERS.flatMap((layer, height) =>
  Object.entries(layer).flatMap(([name, path]) => {
    const siblings = Object.values(layer).filter((other) => other !== path);
    const above = [...siblings, ...LAYERS.slice(height + 1).flatMap((higher) => Object.values(higher))];
    if (above.length === 0) return [];
    const reason = REASONS[name] ?? `${name} has to make sense without what is built on it.`;
    return [
      forbid(`${name}-looks-down`, reason, { path, pathNot: EXCEPTION.from }, { path: above, pathNot: ENTITY }),
      ...(name === 'identity'
        ? [forbid('scope-looks-down', reason, EXCEPTION.from, { path: above, pathNot: [ENTITY, EXCEPTION.to] })]
        : []),
    ];
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    // ── Everywhere ──────────────────────────────────────────────────────────────────────────────────────────────────
    forbid(
      'no-cycle',
      'Two files that need each other at run time are one idea in two places, and which of them is loaded first decides ' +
        'whether it works. GraphQL object types may: they name each other in functions that run later.',
      '^(server|dashboard|scripts)/',
      {
        circular: true,
        viaOnly: {
          dependencyTypesNot: ['type-only', 'pre-compilation-only', 'dynamic-import'],
          pathNot: anyRole('type'),
        },
      },
    ),
    forbid('no-missing-file', 'An import must lead somewhere.', '^(server|dashboard|scripts)/', {
      couldNotResolve: true,
    }),
    forbid(
      'no-undeclared-package',
      'A package that is not in the package.json beside it is there by accident, and gone after the next install.',
      '^((server|dashboard)/src|scripts)/',
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid(
      'no-test-as-source',
      'What a test exports is for no one: shared parts of tests live in testing/.',
      { path: '^(server|dashboard|scripts)/' },
      TEST,
    ),
    forbid('no-scripts', 'Scripts use the product; the product knows no script.', '^(server|dashboard)/', '^scripts/'),
    forbid(
      'contract-only-server',
      'The two sides know each other through the contract in schema/ alone.',
      '^server/',
      '^dashboard/',
    ),
    forbid(
      'contract-only-dashboard',
      'The two sides know each other through the contract in schema/ alone.',
      '^dashboard/',
      '^server/',
    ),

    // ── Server: the layers ──────────────────────────────────────────────────────────────────────────────────────────
    ...layerRules,
    forbid(
      'every-file-has-a-layer',
      'A new room or a new file beside app.ts takes its place in LAYERS above; without one no rule would see it.',
      '^(server|scripts)/',
      { path: SERVER, pathNot: [...LAYERS.flatMap((layer) => Object.values(layer)), inRooms('testing'), TEST] },
    ),
    forbid(
      'only-main-loads-examples',
      'Example towns are something that a start may bring; the product works the same without them.',
      { path: SERVER, pathNot: [inRooms('example', 'testing'), atRoot('main')] },
      inRooms('example'),
    ),
    forbid(
      'testing-is-for-tests',
      'Test servers and databases must not be reachable from what is built for production.',
      { path: SERVER, pathNot: inRooms('testing') },
      inRooms('testing'),
    ),
    forbid(
      'resolvers-are-the-edge',
      'Resolvers translate between GraphQL and services. What two of them share belongs in a service or a loader.',
      { path: SERVER, pathNot: `${SERVER}(graphql/schema|[a-z]+/resolvers)[.]ts$` },
      anyRole('resolver'),
    ),

    // ── Server: within a room ───────────────────────────────────────────────────────────────────────────────────────
    forbid(
      'entities-are-the-lowest-layer',
      'An entity says what is stored, for any service and any interface.',
      ENTITY,
      { path: SERVER, pathNot: [ENTITY, inRooms('database')] },
    ),
    forbid(
      'types-only-declare',
      'Object and input types are shapes; what fills them is in resolvers and services.',
      `${SERVER}.*${anyRole('type', 'inputs', 'results')}`,
      anyRole('service', 'resolver', 'loaders'),
    ),

    // ── Dashboard ───────────────────────────────────────────────────────────────────────────────────────────────────
    forbid(
      'features-stand-alone',
      'A page can be understood, changed and deleted by itself. What two of them share goes to charts/, ui/ or app/.',
      { path: '^dashboard/src/features/([^/]+)/' },
      { path: '^dashboard/src/features/', pathNot: '^dashboard/src/features/$1/' },
    ),
    forbid(
      'screens-stand-alone',
      'The wall, GraphiQL and the features are separate products that share charts/, ui/ and app/.',
      { path: '^dashboard/src/(screen|graphiql|features)/' },
      { path: '^dashboard/src/(screen|graphiql|features)/', pathNot: '^dashboard/src/$1/' },
    ),
    forbid(
      'building-blocks-know-no-page',
      'Charts and controls are given what they show.',
      { path: '^dashboard/src/(ui|charts)/' },
      '^dashboard/src/(features|screen|graphiql)/',
    ),
  ],

  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    // Tells imports that the compiler leaves out (types only) from those that exist at run time, by comparing the file
    // before and after. Hence settings of its own: rewritten extensions would make every import look left out.
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'scripts/testing/architecture.tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.d.ts', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
};
