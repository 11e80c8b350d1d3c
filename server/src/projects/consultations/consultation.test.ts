import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { claim, newKey } from '../../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';

const stages = ['DRAFT', 'OFFERED', 'UNDER_WAY', 'COMPLETED', 'CLOSED'] as const;

const held = `{ __typename ... on Failure { code message } ... on InvalidInput { field } ... on ConsultationNotDue { stage }
  ... on ConsultationHeld { revision consultation {
    kind heldOn residents units others isAgreed decision rating project { name } claim { unit { name } } } } }`;
const documents = {
  holdHearing: `mutation ($input: HoldHearingInput!) { answer: holdHearing(input: $input) ${held} }`,
  holdCoordination: `mutation ($input: HoldCoordinationInput!) { answer: holdCoordination(input: $input) ${held} }`,
  holdReview: `mutation ($input: HoldReviewInput!) { answer: holdReview(input: $input) ${held} }`,
  changeTownRules: `mutation ($input: ChangeTownRulesInput!) { answer: changeTownRules(input: $input) {
    __typename ... on Failure { code } ... on TownRulesChanged { revision town { rules { requiresHearing requiresReview listsHonours } } } } }`,
};
type Holding = Exclude<keyof typeof documents, 'changeTownRules'>;

interface HeldAnswer {
  __typename: string;
  code?: string;
  field?: string;
  stage?: string;
  revision?: number;
  consultation?: object;
}

onBothEngines('a consultation', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let towns = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date('2026-11-21T08:00:00.000Z'));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** A town with a project at each stage, named after it, in the east. */
  async function newTown() {
    const town = await plantTown(database, {
      code: String(360_000_000 + ++towns),
      units: ['u1'],
      projects: stages.map((stage) => ({ id: stage, slots: 2, stage })),
      accounts: [
        { id: 'coordinator', role: 'COORDINATOR' },
        { id: 'west', role: 'COORDINATOR', within: 'west' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
        { id: 'administrator', role: 'ADMINISTRATOR' },
        { id: 'rep', role: 'REPRESENTATIVE', unit: 'u1' },
      ],
    });
    const ask = async <Answer = HeldAnswer>(person: string, mutation: keyof typeof documents, input: object) => {
      const token = await server.tokenFor(town, person);
      const variables = { input: { key: newKey(), ...input } };
      const { data, errors } = await server.ask<{ answer: Answer }>(documents[mutation], variables, token);
      if (!data) throw new Error(JSON.stringify(errors));
      return data.answer;
    };
    const hold = (mutation: Holding, project: string, more: object = {}, person = 'coordinator') =>
      ask(person, mutation, {
        project: toGlobalId('Project', town, project),
        residents: 23,
        units: 2,
        isAgreed: true,
        decision: '同意实施，先修东门',
        ...more,
      });
    return { town, ask, hold, coordinator: await server.tokenFor(town, 'coordinator') };
  }

  test.for<[Holding, readonly string[]]>([
    ['holdHearing', ['DRAFT']],
    ['holdCoordination', ['OFFERED', 'UNDER_WAY']],
    ['holdReview', ['UNDER_WAY', 'COMPLETED']],
  ])('is held at its own stages: %s', async ([mutation, due]) => {
    const { hold } = await newTown();
    for (const stage of stages) {
      const answer = await hold(mutation, stage);
      if (due.includes(stage)) expect([stage, answer.__typename]).toEqual([stage, 'ConsultationHeld']);
      else expect(answer).toMatchObject({ code: 'CONSULTATION_NOT_DUE', stage });
    }
  });

  test('tells who came as counts, what was decided, and how it was rated', async () => {
    const { hold, town, coordinator } = await newTown();
    const made = await claim(server, coordinator, { town, project: 'UNDER_WAY', unit: 'u1' });
    const heldOn = '2026-11-18';
    const review = { heldOn, others: 4, isAgreed: false, rating: 3, decision: ' 返工 \n', claim: made.claim?.id };
    expect(await hold('holdReview', 'UNDER_WAY', review)).toEqual({
      __typename: 'ConsultationHeld',
      revision: 2,
      consultation: {
        kind: 'REVIEW',
        heldOn,
        residents: 23,
        units: 2,
        others: 4,
        isAgreed: false,
        decision: '返工',
        rating: 3,
        project: { name: 'UNDER_WAY' },
        claim: { unit: { name: 'u1' } },
      },
    });
    expect(await hold('holdCoordination', 'UNDER_WAY')).toMatchObject({
      consultation: { kind: 'COORDINATION', heldOn: '2026-11-21', rating: null, claim: null },
    });
    const listed = await server.ask(
      `query ($town: TownCode!) { projects(town: $town, stage: [UNDER_WAY]) { nodes {
        consultations { kind } claims { consultations { kind decision } } } } }`,
      { town },
      coordinator,
    );
    expect(listed.data).toEqual({
      projects: {
        nodes: [
          {
            consultations: [{ kind: 'REVIEW' }, { kind: 'COORDINATION' }],
            claims: [{ consultations: [{ kind: 'REVIEW', decision: '返工' }] }],
          },
        ],
      },
    });
  });

  test('that is sent twice with one key is one', async () => {
    const { hold, town } = await newTown();
    const key = newKey();
    const first = await hold('holdHearing', 'DRAFT', { key });
    expect(await hold('holdHearing', 'DRAFT', { key })).toEqual(first);
    expect(await hold('holdHearing', 'DRAFT', { key, residents: 24 })).toMatchObject({ field: 'key' });
    const rows = await database.reader.selectFrom('consultation').select('id').where('town_code', '=', town).execute();
    expect(rows).toHaveLength(1);
  });

  test.for<[string, object]>([
    ['residents', { residents: -1 }],
    ['units', { units: 100_001 }],
    ['residents', { residents: 0, units: 0 }],
    ['decision', { decision: ' ' }],
    ['decision', { decision: '字'.repeat(1001) }],
    ['rating', { rating: 6 }],
    ['rating', { rating: 0 }],
    ['heldOn', { heldOn: '2026-11-22' }],
    ['heldOn', { heldOn: '1926-11-21' }],
    ['key', { key: 'short' }],
  ])('is refused for its %s: %j', async ([field, more]) => {
    const { hold } = await newTown();
    expect(await hold('holdReview', 'COMPLETED', more)).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  test('is recorded by those who answer for the project, and refused in the domain’s order', async () => {
    const { hold, town } = await newTown();
    const other = await newTown();
    const elsewhere = await claim(server, other.coordinator, { town: other.town, project: 'OFFERED', unit: 'u1' });
    const answers = await Promise.all([
      hold('holdReview', 'DRAFT', { residents: -1 }, 'rep'),
      hold('holdReview', 'DRAFT', { residents: -1 }, 'leader'),
      hold('holdReview', 'DRAFT', { residents: -1 }, 'west'),
      hold('holdReview', 'none', { residents: -1 }),
      hold('holdReview', 'none'),
      hold('holdReview', 'DRAFT', { project: toGlobalId('Project', other.town, 'COMPLETED') }),
      hold('holdReview', 'COMPLETED', { claim: elsewhere.claim?.id }),
      hold('holdReview', 'COMPLETED', { claim: toGlobalId('Claim', town, 'none') }),
      hold('holdReview', 'DRAFT'),
      hold('holdReview', 'COMPLETED', {}, 'administrator'),
    ]);
    expect(answers.map(({ code }) => code)).toEqual([
      'NOT_ALLOWED',
      'NOT_ALLOWED',
      'NOT_ALLOWED',
      'INVALID_INPUT',
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      'CONSULTATION_NOT_DUE',
      undefined,
    ]);
  });

  test('is about a claim on that project only', async () => {
    const { hold, town, coordinator } = await newTown();
    const made = await claim(server, coordinator, { town, project: 'OFFERED', unit: 'u1' });
    expect(await hold('holdReview', 'COMPLETED', { claim: made.claim?.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is no thing of the board that a screen reads', async () => {
    const { town, hold, coordinator } = await newTown();
    const made = await claim(server, coordinator, { town, project: 'OFFERED', unit: 'u1' });
    await hold('holdCoordination', 'OFFERED', { claim: made.claim?.id });
    const screen = await server.tokenFor(town, 'screen');
    const asked = await server.ask(
      'query ($town: TownCode!) { adoption(town: $town) { latest { consultations { decision } } } }',
      { town },
      screen,
    );
    expect(asked.data ?? null).toBeNull();
    expect(asked.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  test('is required or not as the town’s administrator says', async () => {
    const { ask, town, coordinator } = await newTown();
    const rules = { requiresHearing: true, requiresReview: false };
    for (const person of ['coordinator', 'leader', 'rep']) {
      expect(await ask(person, 'changeTownRules', rules)).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    expect(await ask('administrator', 'changeTownRules', { ...rules, key: 'short' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    const key = newKey();
    const changed = { __typename: 'TownRulesChanged', revision: 1, town: { rules: { ...rules, listsHonours: true } } };
    expect(await ask('administrator', 'changeTownRules', { ...rules, key })).toEqual(changed);
    expect(await ask('administrator', 'changeTownRules', { ...rules, key })).toEqual(changed);
    const read = await server.ask(
      'query ($town: TownCode!) { town(code: $town) { rules { requiresHearing requiresReview listsHonours } } }',
      { town },
      coordinator,
    );
    expect(read.data).toEqual({ town: { rules: { ...rules, listsHonours: true } } });
    const entry = await database.reader
      .selectFrom('ledger_entry')
      .select(['kind', 'before', 'after'])
      .where('town_code', '=', town)
      .executeTakeFirstOrThrow();
    expect([entry.kind, JSON.parse(entry.before ?? ''), JSON.parse(entry.after ?? '')]).toEqual([
      'TOWN_RULES_CHANGED',
      { requiresHearing: false, requiresReview: false, listsHonours: true },
      { ...rules, listsHonours: true },
    ]);
  });

  test('is not what honours are, which are listed until an administrator switches them off', async () => {
    const { ask } = await newTown();
    const requires = { requiresHearing: false, requiresReview: true };
    const off = { ...requires, listsHonours: false };
    expect(await ask('coordinator', 'changeTownRules', off)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await ask('administrator', 'changeTownRules', off)).toMatchObject({ revision: 1, town: { rules: off } });
    expect(await ask('administrator', 'changeTownRules', { ...requires, requiresReview: false })).toMatchObject({
      town: { rules: { requiresReview: false, listsHonours: false } },
    });
    expect(await ask('administrator', 'changeTownRules', { ...off, listsHonours: true })).toMatchObject({
      revision: 3,
      town: { rules: { listsHonours: true } },
    });
  });
});
