interface Link {
  source: number;
  target: number;
}

/** Returns which of `links` lead to the point at `start` or go out from it, however many steps away. */
export function linksThrough(links: readonly Link[], start: number): Set<number> {
  const found = new Set<number>();
  const walk = (from: 'source' | 'target', to: 'source' | 'target') => {
    const seen = new Set([start]);
    const open = [start];
    for (let point = open.pop(); point !== undefined; point = open.pop()) {
      links.forEach((link, index) => {
        if (link[from] !== point) return;
        found.add(index);
        if (seen.has(link[to])) return;
        seen.add(link[to]);
        open.push(link[to]);
      });
    }
  };
  walk('source', 'target');
  walk('target', 'source');
  return found;
}
