/** Room for the longest usual text; a row's id and a cursor have some 60 bytes. */
const room = Buffer.alloc(1024);
const bytesPerCharacter = 3;

/** The text's UTF-8 bytes in base64url. Every row has an id made so: a buffer of its own for each takes three times as long. */
export function encodeBase64Url(text: string): string {
  if (text.length * bytesPerCharacter > room.length) return Buffer.from(text).toString('base64url');
  return room.toString('base64url', 0, room.write(text));
}
