// A QR code as one path, so that it is sharp on a wall of any size.
import { encode } from 'uqr';

/** The white around it that a scanner needs, in modules. */
const QUIET = 4;

export interface QrPath {
  /** The side of the whole in modules, the quiet zone included. */
  size: number;
  path: string;
}

/** Returns the code of `text`, dark modules as unit squares. Throws when the text is longer than a code can hold. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      runs.push(`M${start} ${y}h${x - start + 1}v1h${start - x - 1}z`);
    }
  });
  return { size, path: runs.join('') };
}
