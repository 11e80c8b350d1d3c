// What a page looks like, in numbers.
import type { Page } from 'playwright-core';

/** How far the page reaches beyond its window, in px; 0 × 0 where there is nothing to scroll. */
export function overflow(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
  });
}

export interface ShownText {
  text: string;
  /** The size of the type. */
  px: number;
  /** Whether the whole box of the text is inside the window. */
  isInside: boolean;
}

/** Every text that the page shows to those who look. */
export function shownTexts(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    const shown: { text: string; px: number; isInside: boolean }[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const text = nodes.currentNode.textContent?.trim();
      const element = nodes.currentNode.parentElement;
      // Charts measure their type in a hidden place far outside.
      if (!text || !element?.checkVisibility() || element.id.startsWith('recharts_measurement')) continue;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isInside = left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
      shown.push({ text, px: Number.parseFloat(getComputedStyle(element).fontSize), isInside });
    }
    return shown;
  });
}
