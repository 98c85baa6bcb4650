/** The code that an author puts into a page. */

import type { FigureId } from '@/tabs/figures.ts';

/** How large a frame is: so many px high, or of that shape in the width of its page. */
export const frameShapes = ['fixed', '16/9', '4/3', '1/1'] as const;
export type FrameShape = (typeof frameShapes)[number];

interface Frame {
  /** The whole address. */
  readonly src: string;
  readonly title: string;
  readonly shape: FrameShape;
  /** px, where the shape is fixed. */
  readonly height: number;
}

/** Where a page shuts its frames in, this is what they need: their program and its files, links that open, pictures that are saved. */
export const sandboxFlags = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** px: the least in which a figure can be read, and the most. */
export const heights = { least: 240, most: 1600 } as const;

/** px that are offered for a figure; "" is the whole tab: in the width of an article nothing of it is cut. */
export function usualHeight(figure: FigureId | ''): number {
  if (figure === '' || figure === 'lanes') return 720;
  return figure === 'map' || figure === 'volumes' ? 640 : 560;
}

export function embedCode({ src, title, shape, height }: Frame): string {
  const size =
    shape === 'fixed'
      ? [`width="100%"`, `height="${height}"`, 'style="border: 0"']
      : [`style="border: 0; width: 100%; aspect-ratio: ${shape.replace('/', ' / ')}"`];
  const attributes = [
    `src="${escaped(src)}"`,
    `title="${escaped(title)}"`,
    ...size,
    'loading="lazy"',
    'allow="clipboard-write"',
    'allowfullscreen',
  ];
  return `<iframe\n${attributes.map((one) => `  ${one}`).join('\n')}\n></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** px of a text that somebody typed; undefined while it is none. */
export function parseHeight(text: string): number | undefined {
  const height = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return height >= heights.least && height <= heights.most ? height : undefined;
}
