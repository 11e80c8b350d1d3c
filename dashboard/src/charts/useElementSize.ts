import { type RefCallback, useLayoutEffect, useState } from 'react';

export interface Size {
  width: number;
  height: number;
}

const UNMEASURED: Size = { width: 0, height: 0 };

/**
 * Returns a ref and the size of its element in whole px, its padding included; 0 × 0 until measured, and anew for an
 * element that takes the place of another.
 */
export function useElementSize<E extends Element>(): [RefCallback<E>, Size] {
  const [element, setElement] = useState<E | null>(null);
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.borderBoxSize[0];
      if (box) setSize({ width: Math.floor(box.inlineSize), height: Math.floor(box.blockSize) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, element ? size : UNMEASURED];
}
