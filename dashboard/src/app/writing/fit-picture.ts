// A phone's photo is often larger than the server takes: it is made smaller here, before it travels.

/** The most that the server takes. */
const MOST_BYTES = 5 * 1024 * 1024;
/** What the server keeps of a picture's longer side. */
const LONGEST_PX = 2_560;
const QUALITY = 0.85;

/** Returns the size that a picture of that size gets, with a longer side of `longest` at most. */
export function fittedSize(width: number, height: number, longest = LONGEST_PX): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Returns the file as it is if the server takes it, else a smaller JPEG of it; as it is if the browser can't read it. */
export async function fitPicture(file: File): Promise<File> {
  if (file.size <= MOST_BYTES) return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return file;
  const { width, height } = fittedSize(picture.width, picture.height);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return blob ? new File([blob], file.name, { type: blob.type }) : file;
}
