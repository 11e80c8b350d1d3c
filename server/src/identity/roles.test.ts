import { describe, expect, test } from 'vitest';
import { toGlobalId } from '../graphql/ids.ts';
import { claim, newKey, withdraw } from '../testing/claiming.ts';
import { onBothEngines } from '../testing/engines.ts';
import { type Answer, foreign, own, type Person, people, scopeTowns, shown } from '../testing/scope-towns.ts';

onBothEngines('a viewer', (engine) => {
  const { answerTo, server, tokenOf } = scopeTowns(engine);

  const mayDo: { [action: string]: readonly Person[] } = {
    'read adoption': people,
    'read a meeting’s board': people,
    'list the meetings': people,
    'read the ledger': ['leader', 'administrator'],
    'follow the feed': people,
    'list the projects': people.slice(0, 5),
    'list the units': people.slice(0, 5),
    'list the grids': people.slice(0, 5),
    'list the organisations': people.slice(0, 5),
    'look an organisation up': people.slice(0, 5),
    'walk from a project on the board to the organisations of its grid': people.slice(0, 5),
    'walk from a claim on the board to the organisations of its unit': people.slice(0, 5),
    'list the claims': people.slice(0, 5),
    'list the posts': people.slice(0, 5),
    'list the post holders': people.slice(0, 5),
    'list the stations': people.slice(0, 5),
    'list the pairings': people.slice(0, 5),
    'look a post holder up': people.slice(0, 5),
    'walk from a project on the board to the posts of its grid': people.slice(0, 5),
    'walk from a project on the board to the stations of its grid': people.slice(0, 5),
    'walk from a project on the board to the pairings of its grid': people.slice(0, 5),
    'walk from a claim on the board to the pairings of its unit': people.slice(0, 5),
    'look a project up': people.slice(0, 5),
    'look a meeting up': people,
    'walk down the tree from the town': people.slice(0, 5),
    'walk from a claim on the board to the unit’s other claims': people.slice(0, 5),
    'walk from the board to the season before': people.slice(0, 5),
    'walk from a claim on the board to the unit that had it before': people.slice(0, 5),
    'walk from a project on the board to its consultations': people.slice(0, 5),
    'list the contests': people.slice(0, 5),
  };

  const reads: { [action: string]: string } = {
    'read adoption': '{ adoption(town: "310000001") { revision } }',
    'read a meeting’s board': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { name grid { name path { name } } claims { unit { name } } } } }`,
    'read the ledger': '{ ledger(town: "310000001") { totalCount } }',
    'follow the feed': 'subscription { feed(town: "310000001") { revision } }',
    'list the meetings': '{ meetings(town: "310000001") { totalCount } }',
    'list the projects': '{ projects(town: "310000001") { totalCount } }',
    'list the units': '{ units(town: "310000001") { totalCount } }',
    'list the organisations': '{ organisations(town: "310000001") { totalCount } }',
    'look an organisation up': `{ node(id: "${toGlobalId('PartyOrganisation', own, 'branch')}") { id } }`,
    'walk from a project on the board to the organisations of its grid': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { grid { organisations { name secretary { name } } } } } }`,
    'walk from a claim on the board to the organisations of its unit':
      '{ adoption(town: "310000001") { latest { unit { organisations { name } coveredBy { name } } } } }',
    'list the grids': '{ grids(town: "310000001") { totalCount } }',
    'list the posts': '{ posts(town: "310000001") { totalCount } }',
    'list the post holders': '{ postHolders(town: "310000001") { totalCount } }',
    'list the stations': '{ stations(town: "310000001") { totalCount } }',
    'list the pairings': '{ pairings(town: "310000001") { totalCount } }',
    'look a post holder up': `{ node(id: "${toGlobalId('PostHolder', own, 'person')}") { id } }`,
    'walk from a project on the board to the posts of its grid': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { grid { posts { role } } } } }`,
    'walk from a project on the board to the stations of its grid': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { grid { stations { name } } } } }`,
    'walk from a project on the board to the pairings of its grid': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { grid { pairings { mode } } } } }`,
    'walk from a claim on the board to the pairings of its unit':
      '{ adoption(town: "310000001") { latest { unit { pairings { mode } } } } }',
    'list the claims': '{ claims(town: "310000001") { totalCount } }',
    'look a project up': `{ node(id: "${toGlobalId('Project', own, 'east-any')}") { id } }`,
    'look a meeting up': `{ node(id: "${toGlobalId('Meeting', own, 'joint')}") { id } }`,
    'walk down the tree from the town': '{ town(code: "310000001") { root { children { totalCount } } } }',
    'walk from a claim on the board to the unit’s other claims':
      '{ adoption(town: "310000001") { latest { unit { claims { totalCount } } } } }',
    'walk from a claim on the board to the unit that had it before':
      '{ adoption(town: "310000001") { latest { handedOverFrom { unit { name } withdrawnReason } } } }',
    'walk from a project on the board to its consultations': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { consultations { decision } } } }`,
    'list the contests': '{ contests(town: "310000001") { totalCount } }',
    'walk from the board to the season before': `{ meetingBoard(meeting: "${toGlobalId('Meeting', own, 'joint')}") { board { previous { id } id } } }`,
  };

  test.for(Object.keys(reads))('may %s by role', async (action) => {
    const answers = await Promise.all(people.map((person) => answerTo(reads[action] as string, '', person)));
    for (const [index, person] of people.entries()) {
      const answer = answers[index] as Answer;
      const isAllowed = mayDo[action]?.includes(person);
      expect([person, shown(answer)]).toEqual([person, isAllowed ? 'something' : 'nothing']);
      if (!isAllowed) expect(answer.errors?.[0]?.extensions?.code ?? 'null').toMatch(/^(NOT_FOUND|null)$/);
    }
  });

  describe('may write by role:', () => {
    const accepted = 'ClaimAccepted';
    const notAllowed = '您的账号没有这项操作的权限。';
    const onlyOwn = '您只能以本单位的名义操作。';
    const outside = '该项目不在您负责的网格范围内，请联系镇级管理员。';

    /** Per person: claiming in the east and in the west for the school, in the east for the clinic; a meeting's opening. */
    const answers: { [person in Person]: [string, string, string, string] } = {
      leader: [notAllowed, notAllowed, notAllowed, notAllowed],
      coordinator: [accepted, accepted, accepted, 'MeetingOpened'],
      secretary: [accepted, outside, accepted, notAllowed],
      representative: [accepted, accepted, onlyOwn, notAllowed],
      administrator: [accepted, accepted, accepted, 'MeetingOpened'],
      screen: [notAllowed, notAllowed, notAllowed, notAllowed],
    };

    test.for(people)('the %s', async (person) => {
      const token = tokenOf(person);
      const told = ({ __typename, message }: { __typename: string; message?: string }) => message ?? __typename;
      const claimFor = (place: string, unit: string) =>
        claim(server(), token, { town: own, project: `${place}-${person}`, unit });
      const { data } = await server().ask<{ openMeeting: { __typename: string } }>(
        `mutation ($key: String!, $meeting: ID!) { openMeeting(input: { key: $key, meeting: $meeting }) {
          __typename ... on Failure { message } } }`,
        { key: newKey(), meeting: toGlobalId('Meeting', own, `of-${person}`) },
        token,
      );
      expect([
        told(await claimFor('east', 'school')),
        told(await claimFor('west', 'school')),
        told(await claimFor('east', 'clinic')),
        told(data?.openMeeting ?? { __typename: 'no answer' }),
      ]).toEqual(answers[person]);
    });

    test.for([
      ['leader', 'east', 'school', notAllowed],
      ['screen', 'east', 'school', notAllowed],
      ['representative', 'east', 'clinic', onlyOwn],
      ['representative', 'west', 'school', 'ClaimWithdrawn'],
      ['secretary', 'west', 'clinic', outside],
      ['secretary', 'east', 'school', 'ClaimWithdrawn'],
      ['coordinator', 'west', 'clinic', 'ClaimWithdrawn'],
    ] as const)('the %s withdraws a claim in the %s of the %s', async ([person, place, unit, answer]) => {
      const made = await claim(server(), tokenOf('administrator'), { town: own, project: `${place}-any`, unit });
      const { __typename, message } = await withdraw(server(), tokenOf(person), { claim: made.claim?.id as string });
      expect(message ?? __typename).toBe(answer);
      await withdraw(server(), tokenOf('administrator'), { claim: made.claim?.id as string });
    });

    test('who may not do it is told so before what else is wrong with the request', async () => {
      for (const [person, message] of [
        ['leader', notAllowed],
        ['representative', onlyOwn],
      ] as const) {
        const answer = await claim(server(), tokenOf(person), { town: foreign, project: 'x', unit: 'x', key: '' });
        expect(answer).toMatchObject({ __typename: 'NotAllowed', message });
      }
    });
  });
});
