// A picture is decoded and written anew: what comes out holds pixels and nothing else, whatever came in.
import type { FormatEnum, Sharp } from 'sharp';
import { Lanes } from '../../lanes.ts';
import type { PictureType } from './picture.entity.ts';
import { pictureTypeOf } from './picture-format.ts';

const mostPixels = 40_000_000;
const longestSidePx = 2_560;

/** What is left of a picture that was cleaned. */
export interface CleanPicture {
  type: PictureType;
  bytes: Buffer;
  width: number;
  height: number;
}

const formats: { [type in PictureType]: { format: keyof FormatEnum; write: (image: Sharp) => Sharp } } = {
  'image/jpeg': { format: 'jpeg', write: (image) => image.jpeg({ quality: 82 }) },
  'image/png': { format: 'png', write: (image) => image.png() },
  'image/webp': { format: 'webp', write: (image) => image.webp({ quality: 82 }) },
};

/** A picture of 40 million pixels takes 160 MB while it is worked on: one at a time, on one thread, and nothing is kept. */
const lanes = new Lanes();

/** Loaded with the first picture: many a server never gets one, and it takes 26 MB. */
let loading: Promise<typeof import('sharp').default> | undefined;
function loadSharp() {
  loading ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return loading;
}

/**
 * The picture upright, at most 2,560 px long, in its own format and without metadata (place, time and device of a photo,
 * comments, what is appended). `too-large` has more pixels than are worked on, `unreadable` is no whole picture.
 */
export function cleanPicture(bytes: Buffer): Promise<CleanPicture | 'too-large' | 'unreadable'> {
  const type = pictureTypeOf(bytes);
  if (type === null) return Promise.resolve('unreadable');
  return lanes.run('pictures', () => clean(bytes, type));
}

async function clean(bytes: Buffer, type: PictureType): Promise<CleanPicture | 'too-large' | 'unreadable'> {
  const sharp = await loadSharp();
  const { format, write } = formats[type];
  try {
    const header = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (header.format !== format) return 'unreadable';
    if (header.width * header.height > mostPixels) return 'too-large';
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSidePx, height: longestSidePx, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await write(image).toBuffer({ resolveWithObject: true });
    return { type, bytes: data, width: info.width, height: info.height };
  } catch {
    return 'unreadable';
  }
}
