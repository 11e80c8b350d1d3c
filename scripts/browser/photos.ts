// Photos as a phone takes them: with the place where they were taken inside, and too large.
const START_OF_IMAGE_BYTES = 2;
const ASCII = 2;
const LONG = 4;
const GPS_POINTER = 0x8825;
const GPS_MAP_DATUM = 0x12;

/** What the photo tells of its place. */
export const PLACE = 'GPS-OF-THE-OLD-STREET';

function entry(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16BE(tag, 0);
  bytes.writeUInt16BE(type, 2);
  bytes.writeUInt32BE(count, 4);
  bytes.writeUInt32BE(value, 8);
  return bytes;
}

/** Exif data in a JPEG's segment: a directory that points to that of the place, which says `PLACE`. */
function placeSegment(): Buffer {
  const text = Buffer.from(`${PLACE}\0`, 'latin1');
  const header = Buffer.from('MM\0*\0\0\0\x08', 'latin1');
  const one = Buffer.from([0, 1]);
  const end = Buffer.alloc(4);
  const gpsAt = header.length + one.length + 12 + end.length;
  const textAt = gpsAt + one.length + 12 + end.length;
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    header,
    ...[one, entry(GPS_POINTER, LONG, 1, gpsAt), end],
    ...[one, entry(GPS_MAP_DATUM, ASCII, text.length, textAt), end],
    text,
  ]);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([head, exif]);
}

/** Returns the JPEG with a place inside. */
export function withPlace(jpeg: Buffer): Buffer {
  return Buffer.concat([jpeg.subarray(0, START_OF_IMAGE_BYTES), placeSegment(), jpeg.subarray(START_OF_IMAGE_BYTES)]);
}

/** Returns the JPEG, larger by `bytes` that no reader minds. */
export function heavier(jpeg: Buffer, bytes: number): Buffer {
  return Buffer.concat([jpeg, Buffer.alloc(bytes)]);
}
