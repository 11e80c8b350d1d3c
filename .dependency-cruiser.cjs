// Which file may import which: the rooms of docs/ARCHITECTURE.md, as rules that a check enforces (npm test, step
// "Architecture"). Imports point downwards only. Tests may import anything of their own side.
//
//   main, app  >  live, graphql assembly and answers  >  example, exchange  >  metrics
//     >  meetings  >  projects  >  members  >  territory  >  identity  >  ledger  >  towns  >  database, language
//
// Entities are the one layer below all rooms: they refer to each other across rooms, as the tables do.

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
const anyRole = (...roles) => `[.](${roles.join('|')})[.]ts$`;

const FOUNDATION = ['database', 'ledger', 'towns', 'language', 'identity'];
const DOMAIN = ['territory', 'members', 'projects', 'meetings'];
const ABOVE_DOMAIN = ['metrics', 'exchange', 'example'];
const EVERY_ROOM = [...FOUNDATION, ...DOMAIN, ...ABOVE_DOMAIN];

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
      '^(server|dashboard)/src/',
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

    // ── Server: from the top downwards ──────────────────────────────────────────────────────────────────────────────
    forbid(
      'app-is-the-top',
      'The application is put together in one place; what is put together cannot know it.',
      { path: SERVER, pathNot: [`${SERVER}(main|app)[.]ts$`, inRooms('testing')] },
      `${SERVER}(main|app)[.]ts$`,
    ),
    forbid(
      'testing-is-for-tests',
      'Test servers and databases must not be reachable from what is built for production.',
      { path: SERVER, pathNot: inRooms('testing') },
      inRooms('testing'),
    ),
    forbid(
      'live-is-plugged-in',
      'Delivery hears of commits through the ledger. A room that called it could send what was never committed.',
      { path: SERVER, pathNot: [`${SERVER}(main|app)[.]ts$`, inRooms('live', 'testing')] },
      inRooms('live'),
    ),
    forbid(
      'answers-are-above-rooms',
      'A kept answer is a function of the revision. A room that knew of it would begin to manage it.',
      inRooms(...EVERY_ROOM),
      `${SERVER}graphql/(answers|schema|print-schema|execution|limits)`,
    ),
    forbid(
      'resolvers-are-the-edge',
      'Resolvers translate between GraphQL and services. What two of them share belongs in a service or a loader.',
      { path: SERVER, pathNot: `${SERVER}graphql/schema[.]ts$` },
      anyRole('resolver'),
    ),
    forbid(
      'metrics-reads-the-domain',
      'The formulas look at the domain from outside; the domain has to work without being counted.',
      inRooms(...FOUNDATION, ...DOMAIN),
      inRooms('metrics'),
    ),
    forbid(
      'domain-knows-no-file-format',
      'Spreadsheets and example towns go through the services like everyone else.',
      inRooms(...FOUNDATION, ...DOMAIN, 'metrics'),
      inRooms('exchange', 'example'),
    ),

    // ── Server: the order of the domain rooms ───────────────────────────────────────────────────────────────────────
    ...DOMAIN.slice(0, -1).map((room, index) =>
      forbid(
        `${room}-is-below-${DOMAIN[index + 1]}`,
        `${room} has to make sense without what is built on it. Entities and object types may point upwards.`,
        { path: inRooms(room), pathNot: anyRole('entity', 'type', 'resolver') },
        { path: inRooms(...DOMAIN.slice(index + 1)), pathNot: anyRole('entity', 'type') },
      ),
    ),

    // ── Server: the foundation ──────────────────────────────────────────────────────────────────────────────────────
    forbid(
      'identity-knows-only-entities',
      "A viewer's scope is made of grids and units as rows; identity works before any of the domain's rules do.",
      inRooms('identity'),
      { path: inRooms(...DOMAIN), pathNot: [anyRole('entity', 'type'), `${SERVER}territory/grid-path[.]ts$`] },
    ),
    forbid(
      'ledger-is-below-the-rooms',
      'Every room writes through the ledger, so it can know none of them but the town, whose revision it moves.',
      inRooms('ledger'),
      { path: inRooms('identity', ...DOMAIN), pathNot: anyRole('entity') },
    ),
    forbid(
      'database-is-the-lowest',
      'The database room serves any entities that it is given, and imports those of no room.',
      inRooms('database'),
      { path: `${inRooms(...EVERY_ROOM.filter((room) => room !== 'database'))}|${inRooms('graphql')}` },
    ),

    // ── Server: within a room ───────────────────────────────────────────────────────────────────────────────────────
    forbid(
      'entities-are-the-lowest-layer',
      'An entity says what is stored, for any service and any interface.',
      { path: anyRole('entity') },
      anyRole('service', 'resolver', 'loaders', 'type', 'inputs'),
    ),
    forbid(
      'types-only-declare',
      'Object and input types are shapes; what fills them is in resolvers and services.',
      { path: `${SERVER}.*${anyRole('type', 'inputs')}` },
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
      'The wall, the claim page and the features are separate products that share charts/, ui/ and app/.',
      { path: '^dashboard/src/(screen|claim|features)/' },
      { path: '^dashboard/src/(screen|claim|features)/', pathNot: '^dashboard/src/$1/' },
    ),
    forbid(
      'building-blocks-know-no-page',
      'Charts and controls are given what they show.',
      { path: '^dashboard/src/(ui|charts)/' },
      '^dashboard/src/(features|screen|claim)/',
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
