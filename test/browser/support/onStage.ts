/** A figure that fills its box: whether it has something, keeps within, and can be read from the last row. */
import type { Page } from '@playwright/test';

/** px at 1920 × 1080, from which an audience can read; a rounding less. */
export const readable = 23.9;

export interface Filled {
  readonly text: string;
  /** Drawings in it, as width and height in px. */
  readonly drawings: readonly (readonly [number, number])[];
  readonly faults: readonly string[];
}

/** `least` is px of the smallest text that may be; nothing of it may stand beyond the sides of its box, but for what scrolls there. */
export function filled(page: Page, least: number): Promise<Filled> {
  return page.evaluate((px) => {
    const box = document.querySelector<HTMLElement>('[data-only]');
    if (!box) return { text: '', drawings: [], faults: ['there is no box'] };
    const room = box.getBoundingClientRect();
    const faults: string[] = [];
    const fit = box.querySelector('[data-fit=true]')?.getBoundingClientRect();
    if (!fit) faults.push('nothing fills the box');
    else if (Math.abs(fit.top - room.top) > 2 || fit.bottom > room.bottom + 2)
      faults.push(`stands from ${fit.top} to ${fit.bottom} in a box from ${room.top} to ${room.bottom}`);
    const scrolls = (from: Element | null): boolean =>
      from !== null && from !== box && (['auto', 'scroll'].includes(getComputedStyle(from).overflowX) || scrolls(from.parentElement));
    const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { parentElement: element, textContent } = walk.currentNode;
      const said = textContent?.trim() ?? '';
      if (!element || said === '' || element.closest('.visually-hidden, title, option, [data-screen-only]')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
      if (size < px) faults.push(`"${said.slice(0, 30)}" is written in ${size.toFixed(1)} px`);
      const range = document.createRange();
      range.selectNodeContents(walk.currentNode);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 0 && (right > room.right + 1 || left < room.left - 1) && !scrolls(element) && !element.closest('svg svg'))
        faults.push(`"${said.slice(0, 30)}" stands from ${left} to ${right}`);
    }
    const drawings = [...box.querySelectorAll('[data-picture]')].map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return [Math.round(width), Math.round(height)] as const;
    });
    return { text: box.innerText, drawings, faults: [...new Set(faults)].slice(0, 8) };
  }, least);
}
