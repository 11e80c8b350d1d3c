// The least that an answer at an unchanged revision could cost: a bare Fastify route that sends the same text, as a
// process. Started with the file that holds the text; prints where it listens.
import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';

const text = await readFile(process.argv[2] ?? '', 'utf8');
const app = Fastify();
app.post('/graphql', (_request, reply) => reply.type('application/json; charset=utf-8').send(text));
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
