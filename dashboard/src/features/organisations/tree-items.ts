// The items of a tree as the page shows them: what is not opened is not there, so the order of the page is the order in
// which arrows go.

const ITEM = '[role="treeitem"]';

/** Returns the item that `target` is in, or null. */
export function itemOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(ITEM) : null;
}

/** Returns the item that `key` leads to from `item`; null where it ends there, undefined for a key that leads nowhere. */
export function itemBeside(tree: HTMLElement, item: HTMLElement, key: string): HTMLElement | null | undefined {
  const items = [...tree.querySelectorAll<HTMLElement>(ITEM)];
  const at = items.indexOf(item);
  switch (key) {
    case 'ArrowDown':
      return items[at + 1] ?? null;
    case 'ArrowUp':
      return items[at - 1] ?? null;
    case 'ArrowRight':
      return item.querySelector<HTMLElement>(ITEM);
    case 'ArrowLeft':
      return item.parentElement ? itemOf(item.parentElement) : null;
    case 'Home':
      return items[0] ?? null;
    case 'End':
      return items.at(-1) ?? null;
    default:
      return undefined;
  }
}
