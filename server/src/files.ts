// Pictures by HTTP: `POST /files?town=<code>` takes one in, `GET /files/<id>` gives it to those who may see it.
import { join } from 'node:path';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './graphql/context.ts';
import { isNoneMatch } from './graphql/if-none-match.ts';
import { hasRole, may } from './identity/scope.ts';
import type { AccountViewer } from './identity/viewer.ts';
import { type MessageKey, say } from './language/messages.ts';
import { PictureStore } from './projects/evidence/picture-store.ts';
import { beginUpload, endUpload } from './projects/evidence/upload-limits.ts';
import { findPicture, type UploadRefusal, uploadPicture } from './projects/evidence/upload-picture.service.ts';

const mostBytes = 5 * 1024 * 1024;

/** A page of another site can send a form, and with a proxy's help our cookie, but never a header of its own choosing. */
const requiredHeader = 'apollo-require-preflight';

interface Refusal {
  status: number;
  code: string;
  sentence: MessageKey;
}

const refusals = {
  signedOut: { status: 401, code: 'NOT_ALLOWED', sentence: 'signInFirst' },
  notAllowed: { status: 403, code: 'NOT_ALLOWED', sentence: 'notAllowed' },
  noTown: { status: 404, code: 'NOT_FOUND', sentence: 'townNotFound' },
  noPicture: { status: 404, code: 'NOT_FOUND', sentence: 'pictureNotFound' },
  noHeader: { status: 400, code: 'HEADER_MISSING', sentence: 'uploadHeader' },
  noFile: { status: 400, code: 'INVALID_INPUT', sentence: 'uploadNotMultipart' },
  'too-large': { status: 413, code: 'PICTURE_TOO_LARGE', sentence: 'pictureTooLarge' },
  unreadable: { status: 415, code: 'PICTURE_UNREADABLE', sentence: 'pictureUnreadable' },
  'too-many': { status: 429, code: 'TOO_MANY_UPLOADS', sentence: 'tooManyUploads' },
} as const satisfies { [why: string]: Refusal } & { [why in UploadRefusal]: Refusal };

type Why = keyof typeof refusals;

/** Serves pictures from below the data folder. Refusals are JSON `{code, message}` in the reader's language. */
export function serveFiles(
  app: FastifyInstance,
  { dataFolder, uploadStallMs }: { dataFolder: string; uploadStallMs: number },
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
): void {
  const store = new PictureStore(join(dataFolder, 'files'));
  app.register(async (scope) => {
    await scope.register(fastifyMultipart, { limits: { fileSize: mostBytes, files: 1, fields: 0, parts: 1 } });

    scope.setErrorHandler((error, _request, reply) => {
      console.error(error);
      const code = 'INTERNAL_SERVER_ERROR';
      return reply.code(500).header('cache-control', 'no-store').send({ code, message: 'Internal server error' });
    });

    scope.post<{ Querystring: { town?: string } }>('/files', async (request, reply) => {
      const context = await contextOf(request, reply);
      const refuse = (why: Why) => refuseWith(reply, context, why);
      const viewer = uploaderIn(context, request.query.town);
      if (typeof viewer === 'string') return refuse(viewer);
      if (!request.headers[requiredHeader]) return refuse('noHeader');
      if (!beginUpload(viewer)) return refuse('too-many');
      try {
        const bytes = await readFile(request, uploadStallMs);
        if (!Buffer.isBuffer(bytes)) return refuse(bytes);
        const uploaded = await uploadPicture(context, viewer, store, bytes);
        if ('refused' in uploaded) return refuse(uploaded.refused);
        return reply.code(201).header('cache-control', 'no-store').send(uploaded);
      } finally {
        endUpload(viewer);
      }
    });

    scope.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
      const context = await contextOf(request, reply);
      const picture = await findPicture(context, request.params.id);
      if (!picture) return refuseWith(reply, context, 'noPicture');
      const tag = `"${picture.hash}"`;
      reply.headers({
        etag: tag,
        // Asked again each time, because who may see it can change; the picture itself travels once.
        'cache-control': 'private, no-cache',
        vary: 'authorization, cookie',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
      });
      const { 'if-none-match': tags } = request.headers;
      if (tags && isNoneMatch(tags, tag)) return reply.code(304).send();
      const bytes = await store.read(picture.hash);
      return bytes ? reply.type(picture.type).send(bytes) : refuseWith(reply, context, 'noPicture');
    });
  });
}

/** The viewer as one who may upload into that town, or why not. Another town looks like one that is not there. */
function uploaderIn({ viewer }: Context, town: string | undefined): AccountViewer | Why {
  if (viewer.role === 'SIGNED_OUT') return 'signedOut';
  if (!hasRole(viewer, 'addEvidence')) return 'notAllowed';
  return town !== undefined && may(viewer, 'addEvidence', town) ? viewer : 'noTown';
}

/** The bytes of the one file that the request holds, or why there are none. */
async function readFile(request: FastifyRequest, stallMs: number): Promise<Buffer | Why> {
  if (!request.isMultipart()) return 'noFile';
  // A phone that lost its network does not say so: without this it would be waited for, and count as an upload, for ever.
  request.raw.setTimeout(stallMs);
  try {
    const parts = request.parts();
    const { value: part } = await parts.next();
    if (part?.type !== 'file') return 'noFile';
    const bytes = await part.toBuffer();
    // A second one would be lost without a word.
    return (await parts.next()).done ? bytes : 'noFile';
  } catch (error) {
    // Nothing but the sender's bytes is read here: whatever else is wrong, such as an end that never came, is wrong with them.
    return (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE' ? 'too-large' : 'noFile';
  } finally {
    request.raw.setTimeout(0);
  }
}

function refuseWith(reply: FastifyReply, { locale }: Context, why: Why): FastifyReply {
  const { status, code, sentence } = refusals[why];
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ code, message: say(locale, sentence) });
}
