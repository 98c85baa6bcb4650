import { type RefObject, useLayoutEffect } from 'react';

/** What is measured of a box, in CSS pixels. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'>;

const gap = 4;

/** Where something stands that belongs to an anchor: below it, or above where only there is room, and within the window. From the block and inline start. */
function placeBeside(anchor: Box, size: Pick<Box, 'width' | 'height'>, window: Pick<Box, 'width' | 'height'>, isRtl: boolean) {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - size.height;
  const block = below + size.height > window.height && above >= 0 ? above : below;
  const inline = isRtl ? window.width - anchor.right : anchor.left;
  return { block, inline: Math.max(gap, Math.min(inline, window.width - size.width - gap)) };
}

/**
 * Shows an element beside its anchor while `open`, over everything: in the browser's top layer where it has one (the popover API is
 * younger than our oldest browsers), else by its z-index alone.
 */
export function useBeside(anchor: RefObject<HTMLElement | null>, ref: RefObject<HTMLElement | null>, open: boolean): void {
  useLayoutEffect(() => {
    const [from, element] = [anchor.current, ref.current];
    if (!open || !from || !element) return undefined;
    const place = () => {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const isRtl = getComputedStyle(element).direction === 'rtl';
      const at = placeBeside(from.getBoundingClientRect(), element.getBoundingClientRect(), { width, height }, isRtl);
      element.style.insetBlockStart = `${at.block}px`;
      element.style.insetInlineStart = `${at.inline}px`;
    };
    if ('showPopover' in element) element.showPopover();
    place();
    const over = new AbortController();
    window.addEventListener('scroll', place, { capture: true, passive: true, signal: over.signal });
    window.addEventListener('resize', place, { signal: over.signal });
    return () => {
      over.abort();
      if ('hidePopover' in element && element.isConnected) element.hidePopover();
    };
  }, [anchor, ref, open]);
}
