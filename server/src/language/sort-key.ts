import { pinyin } from 'pinyin-pro';

/** The pinyin of a name in lower-case ASCII: what lists order by. */
export function sortKeyOf(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
