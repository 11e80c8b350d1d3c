import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { newKey } from '../../testing/claiming.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { type Answered, send } from '../../testing/http.ts';
import { projectTowns } from '../../testing/project-towns.ts';
import { startServer } from '../../testing/server.ts';

const preflight = { 'apollo-require-preflight': 'yes' };

/** A picture of one colour; the hue makes it another one. */
const picture = (width = 40, height = 30, hue = 120) =>
  sharp({ create: { width, height, channels: 3, background: { r: (hue * 25) % 256, g: 80, b: 40 } } });

onBothEngines('what was done', (engine) => {
  const towns = projectTowns(engine);
  const { id, keep, made, offer, collect, refused, claimAs, entries, tokenOf } = towns;

  function upload(
    bytes: Uint8Array,
    {
      account = 'office',
      town = towns.town(),
      name = 'picture.jpg',
      headers = preflight,
    }: { account?: string; town?: string; name?: string; headers?: { [name: string]: string } } = {},
  ): Promise<Answered> {
    const body = new FormData();
    body.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
    const token = tokenOf(account);
    const authorization = token ? { authorization: `Bearer ${token}` } : {};
    return send(`${towns.server().url}/files?town=${town}`, {
      method: 'POST',
      body,
      headers: { ...headers, ...authorization },
    });
  }
  const uploaded = async (hue: number, account?: string) => {
    const { status, body } = await upload(await picture(40, 30, hue).jpeg().toBuffer(), { account });
    expect([status, body]).toMatchObject([201, { id: expect.any(String) }]);
    return body.id as string;
  };
  const fetched = async (path: string, account = 'leader', headers: { [name: string]: string } = {}) => {
    const token = tokenOf(account);
    const authorization = token ? { authorization: `Bearer ${token}` } : {};
    const response = await fetch(`${towns.server().url}${path}`, { headers: { ...headers, ...authorization } });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const claimed = async () => {
    const project = await offer();
    const { claim } = await claimAs('school', project);
    return { project, claim: claim?.id as string };
  };

  test('is told, counted and shown, for a project or for one claim on it', async () => {
    const { project, claim } = await claimed();
    const pictures = [await uploaded(1), await uploaded(2)].reverse();
    const figures = [
      { label: ' 服务 ', value: 320, unit: '人次' },
      { label: '投入', value: 1234.5 },
    ];
    const wish = { project, claim, on: '2026-11-01', told: ' 上门安装\n验收合格 ', figures, pictures };
    const { shown, ...added } = await keep('addEvidence', wish);
    expect(added).toEqual({ __typename: 'EvidenceAdded', revision: 4 });
    expect(shown).toEqual({
      id: expect.any(String),
      on: '2026-11-01',
      told: '上门安装\n验收合格',
      figures: [
        { label: '服务', value: 320, unit: '人次' },
        { label: '投入', value: 1234.5, unit: null },
      ],
      pictures: pictures.map((one) => ({
        ...{ id: one, url: `/files/${one}`, width: 40, height: 30 },
        bytes: expect.any(Number),
      })),
      project: { name: '为独居老人安装扶手' },
      claim: { unit: { name: 'school' } },
    });
    await keep('addEvidence', { project, told: '第二次' });
    const { node, claims } = await towns.ask<{ node: object; claims: object }>(
      `query ($town: TownCode!, $id: ID!) {
        node(id: $id) { ... on Project { evidence(first: 1) { totalCount nodes { told on pictures { id } } pageInfo { hasNextPage } } } }
        claims(town: $town) { nodes { evidence { totalCount nodes { told pictures { id } } } } } }`,
      'teacher',
      { id: project },
    );
    expect(node).toEqual({
      evidence: {
        ...{ totalCount: 2, pageInfo: { hasNextPage: true } },
        nodes: [{ told: '第二次', on: '2026-11-21', pictures: [] }],
      },
    });
    expect(claims).toMatchObject({
      nodes: [{ evidence: { totalCount: 1, nodes: [{ pictures: pictures.map((one) => ({ id: one })) }] } }],
    });
    expect((await entries()).at(-2)).toMatchObject({
      kind: 'EVIDENCE_ADDED',
      facts: { project: '为独居老人安装扶手', pictures: 2 },
    });
  });

  test('is told by a representative for the own unit’s claims alone', async () => {
    const { project, claim } = await claimed();
    const tell = (account: string, wish: object) => keep('addEvidence', { project, told: '完成', ...wish }, account);
    for (const [account, wish] of [
      ['teacher', {}],
      ['doctor', { claim }],
      ['leader', { claim }],
      ['screen', { claim }],
      ['west-office', { claim }],
      ['stranger', { claim }],
    ] as const) {
      const answer = await refused(() => tell(account, wish));
      expect([account, answer.__typename]).toEqual([account, 'NotAllowed']);
    }
    const pictures = [await uploaded(3, 'teacher')];
    expect(await tell('teacher', { claim, pictures })).toMatchObject({ __typename: 'EvidenceAdded' });
    expect(await tell('east-office', {})).toMatchObject({ __typename: 'EvidenceAdded' });
  });

  test('is not taken for what is not on, not there, or in the wrong shape', async () => {
    const { project, claim } = await claimed();
    const other = await offer();
    const draft = await collect();
    const cancelled = await made('cancelProject', { project: await offer(), reason: '不做了' });
    const tell = (wish: object) => refused(() => keep('addEvidence', { project, told: '完成', ...wish }));
    for (const [wish, expected] of [
      [{ project: draft }, { __typename: 'WrongProjectStage' }],
      [{ project: cancelled }, { __typename: 'WrongProjectStage' }],
      [{ project: other, claim }, { __typename: 'NotFound' }],
      [{ claim: id('Claim', 'none') }, { __typename: 'NotFound' }],
      [{ pictures: [id('Picture', 'none')] }, { __typename: 'NotFound' }],
      [{ pictures: [await uploaded(4, 'teacher')] }, { __typename: 'NotFound' }],
      [{ told: ' ' }, { field: 'told' }],
      [{ on: '2026-11-22' }, { field: 'on' }],
      [{ on: '2020-11-20' }, { field: 'on' }],
      [{ figures: [{ label: '', value: 1 }] }, { field: 'figures.0.label' }],
      [{ figures: [{ label: '人', value: 1e13 }] }, { field: 'figures.0.value' }],
      [{ figures: Array(13).fill({ label: '人', value: 1 }) }, { field: 'figures' }],
      [{ pictures: ['a', 'a'] }, { field: 'pictures' }],
    ] as const) {
      expect([wish, await tell(wish)]).toMatchObject([wish, expected]);
    }
  });

  test('holds a picture once: it can’t be taken for other evidence, nor is half of a list', async () => {
    const { project } = await claimed();
    const [first, second] = [await uploaded(5), await uploaded(6)];
    const key = newKey();
    const wish = { project, told: '完成', pictures: [first] };
    const added = await keep('addEvidence', { ...wish, key });
    expect(await keep('addEvidence', { ...wish, key })).toEqual(added);
    const both = () => keep('addEvidence', { project, told: '再次', pictures: [second, first] });
    expect(await refused(both)).toMatchObject({ __typename: 'NotFound', message: '没有找到这张图片，请重新上传。' });
    expect(await keep('addEvidence', { project, told: '再次', pictures: [second] })).toMatchObject({
      shown: { pictures: [{ id: second }] },
    });
  });

  test('shows pictures without what the camera wrote into them, upright and not too large', async () => {
    const photo = await picture(4_000, 1_000)
      .withExif({ IFD0: { Make: 'SecretCamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 53/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const sent = Buffer.concat([photo, Buffer.from('<script>appended</script>')]);
    expect(sent.includes('SecretCamera')).toBe(true);
    const { status, body } = await upload(sent, { name: '../../etc/passwd.svg' });
    expect([status, body]).toMatchObject([201, { type: 'image/jpeg', width: 640, height: 2_560 }]);
    const { bytes, headers } = await fetched(body.url, 'office');
    const left = await sharp(bytes).metadata();
    expect(left).toMatchObject({ format: 'jpeg', width: 640, height: 2_560 });
    expect([left.exif, left.icc, left.xmp, left.orientation]).toEqual(Array(4).fill(undefined));
    expect(bytes.includes('SecretCamera') || bytes.includes('appended')).toBe(false);
    expect(bytes.length).toBe(body.bytes);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
    });
    const hash = headers.get('etag')?.slice(1, -1) as string;
    const folder = join(towns.dataFolder(), 'files', hash.slice(0, 2));
    expect(await readFile(join(folder, hash))).toEqual(bytes);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(await fetched(body.url, 'office', { 'if-none-match': `"${hash}"` })).toMatchObject({ status: 304 });
  });

  test.for(['png', 'webp', 'jpeg'] as const)('keeps %s as what it is, whatever its name says', async (format) => {
    const { status, body } = await upload(await picture().toFormat(format).toBuffer(), { name: 'note.txt' });
    expect([status, body.type]).toEqual([201, `image/${format}`]);
    expect((await sharp((await fetched(body.url, 'office')).bytes).metadata()).format).toBe(format);
  });

  test('takes no file that is no whole picture, or too large a one, and writes nothing', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const gif = await picture().gif().toBuffer();
    const vast = await sharp({
      create: { width: 8_000, height: 5_001, channels: 3, background: '#fff' },
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const cases: [string, Uint8Array, number, string][] = [
      ['svg', svg, 415, 'PICTURE_UNREADABLE'],
      ['gif', gif, 415, 'PICTURE_UNREADABLE'],
      ['empty', Buffer.alloc(0), 415, 'PICTURE_UNREADABLE'],
      ['half a jpeg', (await picture(900, 900).jpeg().toBuffer()).subarray(0, 400), 415, 'PICTURE_UNREADABLE'],
      ['a jpeg’s first bytes', Buffer.concat([jpeg.subarray(0, 3), svg]), 415, 'PICTURE_UNREADABLE'],
      ['40,008,000 pixels', vast, 413, 'PICTURE_TOO_LARGE'],
      ['5 MB and a byte', Buffer.alloc(5 * 1024 * 1024 + 1), 413, 'PICTURE_TOO_LARGE'],
    ];
    for (const [what, bytes, status, code] of cases) {
      const answer = await upload(bytes);
      expect([what, answer.status, answer.body]).toEqual([what, status, { code, message: expect.any(String) }]);
    }
    const rows = await towns
      .database()
      .reader.selectFrom('picture')
      .select('id')
      .where('town_code', '=', towns.town())
      .execute();
    expect(rows).toEqual([]);
  });

  test('calls a form that is none, was cut short or holds two files the sender’s fault, and takes the next one', async () => {
    const part = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n';
    for (const [type, body] of [
      ['multipart/form-data', part],
      ['multipart/form-data; boundary=x', 'abc'],
      ['multipart/form-data; boundary=x', part],
      ['multipart/form-data; boundary=x', `${part}abc`],
    ] as const) {
      const headers = { ...preflight, 'content-type': type, authorization: `Bearer ${tokenOf('office')}` };
      const url = `${towns.server().url}/files?town=${towns.town()}`;
      const answer = await send(url, { method: 'POST', body, headers });
      expect([body, answer.status, answer.body]).toMatchObject([body, 400, { code: 'INVALID_INPUT' }]);
    }
    const two = new FormData();
    for (const name of ['a.jpg', 'b.jpg']) two.append('file', new Blob(['abc']), name);
    const headers = { ...preflight, authorization: `Bearer ${tokenOf('office')}` };
    const answer = await send(`${towns.server().url}/files?town=${towns.town()}`, {
      method: 'POST',
      body: two,
      headers,
    });
    expect([answer.status, answer.body]).toMatchObject([400, { code: 'INVALID_INPUT' }]);
    await uploaded(1);
  });

  test('gives up on a phone that is gone in the middle, and keeps nobody waiting for it', async () => {
    const server = await startServer(towns.database(), undefined, 0, {
      ...{ dataFolder: towns.dataFolder(), uploadStallMs: 100 },
    });
    const { port } = new URL(server.url);
    const gone = Array.from({ length: 3 }, () => {
      const phone = connect(Number(port), '127.0.0.1');
      phone.write(
        `POST /files?town=${towns.town()} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${tokenOf('office')}\r\n` +
          'apollo-require-preflight: yes\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 9000\r\n\r\n' +
          '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc',
      );
      return phone;
    });
    await Promise.all(gone.map((phone) => once(phone, 'close')));
    await uploaded(1);
    await server.close();
  });

  test('takes pictures from those alone who may tell what was done in that town, from a page of ours', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    for (const [wish, status, code] of [
      [{ account: 'stranger' }, 401, 'NOT_ALLOWED'],
      [{ account: 'leader' }, 403, 'NOT_ALLOWED'],
      [{ account: 'screen' }, 403, 'NOT_ALLOWED'],
      [{ town: '310999999' }, 404, 'NOT_FOUND'],
      [{ town: 'nonsense' }, 404, 'NOT_FOUND'],
      [{ headers: {} }, 400, 'HEADER_MISSING'],
    ] as const) {
      const { status: given, body } = await upload(jpeg, wish);
      expect([wish, given, body]).toEqual([wish, status, { code, message: expect.stringMatching(/\p{Script=Han}/u) }]);
    }
    const english = await upload(jpeg, { headers: { 'accept-language': 'en' } });
    expect(english.body.message).toContain('apollo-require-preflight');
    const bare = await send(`${towns.server().url}/files?town=${towns.town()}`, {
      method: 'POST',
      body: JSON.stringify({}),
      headers: { ...preflight, authorization: `Bearer ${tokenOf('office')}` },
    });
    expect([bare.status, bare.body?.code]).toEqual([400, 'INVALID_INPUT']);
  });

  test('shows a picture to its uploader until it belongs to evidence, and then to the town’s readers', async () => {
    const { project } = await claimed();
    const mine = await uploaded(7);
    const path = `/files/${mine}`;
    const seenBy = async () => {
      const people = ['office', 'leader', 'teacher', 'screen', 'stranger'];
      return Promise.all(people.map(async (person) => (await fetched(path, person)).status));
    };
    expect(await seenBy()).toEqual([200, 404, 404, 404, 404]);
    await keep('addEvidence', { project, told: '完成', pictures: [mine] });
    expect(await seenBy()).toEqual([200, 200, 200, 404, 404]);
    // Another town's people, and ids of nothing, get the same answer.
    const elsewhere = await towns.server().tokenFor(await otherTown(), 'leader');
    const foreign = await send(`${towns.server().url}${path}`, { headers: { authorization: `Bearer ${elsewhere}` } });
    const nothing = await fetched(`/files/${id('Picture', 'none')}`);
    const nonsense = await fetched('/files/nonsense');
    expect([foreign.status, nothing.status, nonsense.status]).toEqual([404, 404, 404]);
    expect(new Set([foreign.text, nothing.bytes.toString(), nonsense.bytes.toString()]).size).toBe(1);
  });

  test('is uploaded once when the same is sent again, and not without end', async () => {
    const jpeg = await picture(9, 9).jpeg().toBuffer();
    const { body } = await upload(jpeg);
    expect((await upload(jpeg)).body).toEqual(body);
    const rows = Array.from({ length: 39 }, (_, index) => ({
      ...{ town_code: towns.town(), id: `old-${index}`, hash: 'x', type: 'image/png' as const },
      ...{ bytes: 1, width: 1, height: 1, uploaded_by: 'office', uploaded_at: '2026-11-20T00:00:00.000Z' },
    }));
    await towns.database().writer.insertInto('picture').values(rows).execute();
    const { status, body: refusal } = await upload(jpeg);
    expect([status, refusal.code]).toEqual([429, 'TOO_MANY_UPLOADS']);
    expect((await upload(jpeg, { account: 'teacher' })).status).toBe(201);
    towns.setNow('2026-11-21T17:00:01.000Z');
    expect((await upload(jpeg)).status).toBe(201);
  });

  /** A second town with a leader, beside the test's own. */
  async function otherTown(): Promise<string> {
    const code = String(Number(towns.town()) + 500_000);
    const { writer } = towns.database();
    await writer
      .insertInto('town')
      .values({ code, name: '邻镇', area_label: '片区', committed_at: '2026-01-01T00:00:00.000Z' })
      .execute();
    await writer
      .insertInto('account')
      .values({ town_code: code, id: 'leader', name: `${code}-leader`, display_name: '领导', role: 'LEADER' })
      .execute();
    return code;
  }
});
