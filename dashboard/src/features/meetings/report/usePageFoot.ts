import { useEffect } from 'react';

const PAGE = '\u{E000}';
const PAGES = '\u{E001}';

/** Where the page's number and the number of pages go in a message; replaced by the printer's own counts. */
export const PAGE_SLOTS = { page: PAGE, pages: PAGES };

/**
 * Writes what stands at the foot of every printed page: `left`, and at the right `page`, a text with `PAGE_SLOTS`. The
 * margins of pages are no elements: properties of the root alone reach them.
 */
export function usePageFoot(left: string, page: string): void {
  useEffect(() => {
    const [before = '', rest = ''] = page.split(PAGE);
    const [between = '', after = ''] = rest.split(PAGES);
    const { style } = document.documentElement;
    const texts = { '--foot-left': left, '--foot-before': before, '--foot-between': between, '--foot-after': after };
    for (const [name, text] of Object.entries(texts)) style.setProperty(name, JSON.stringify(text));
    return () => {
      for (const name of Object.keys(texts)) style.removeProperty(name);
    };
  }, [left, page]);
}
