import { expect, it } from 'vitest';
import { parseKeptPicture } from './last-picture.ts';

it.each([null, '', 'no json', '{}', '{"shape":1}', '{"shape":2,"keptAt":1,"picture":{}}'])(
  'passes over what is not a kept picture: %s',
  (text) => expect(parseKeptPicture(text)).toBeNull(),
);
