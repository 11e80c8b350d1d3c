import { type RefObject, useEffect } from 'react';

/**
 * Keeps the element as tall as it has been, until its width changes. A form's foot stays where it is then: the sentence
 * beside a field goes when the field is left, as by the press on the button below, which would move away under the press.
 */
export function useNeverShorter(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let width = 0;
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth !== width) {
        width = element.offsetWidth;
        element.style.minBlockSize = '';
      }
      element.style.minBlockSize = `${element.offsetHeight}px`;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
}
