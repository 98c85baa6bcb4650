/** The signs of the layers, as shapes and not as letters of a font, so that they look the same in every file. */
import type { Layer } from './layers.ts';

/** As `d` of a path about its own origin; `size` is from the middle to the edge, px. */
export function signOf(layer: Layer, size: number): string {
  const corners = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([x, y]) => `${(x * size).toFixed(2)} ${(y * size).toFixed(2)}`).join('L')}Z`;
  switch (layer) {
    case 'visits': {
      const r = (0.8 * size).toFixed(2);
      return `M-${r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 -${r} 0Z`;
    }
    case 'third-country':
      return corners([[0, -1], [1, 0], [0, 1], [-1, 0]]); // oxfmt-ignore
    case 'signings':
      return corners([[-0.75, -0.75], [0.75, -0.75], [0.75, 0.75], [-0.75, 0.75]]); // oxfmt-ignore
    case 'aid':
      return corners([[0, -0.9], [0.95, 0.75], [-0.95, 0.75]]); // oxfmt-ignore
    case 'plants':
      return corners([[0.4, -1], [-0.8, 0.2], [-0.1, 0.2], [-0.4, 1], [0.8, -0.25], [0.1, -0.25]]); // oxfmt-ignore
    case 'others': {
      // two lines, as of a text: one alone in a circle says "remove"
      const bar = (y: number) => corners([[-0.85, y - 0.2], [0.85, y - 0.2], [0.85, y + 0.2], [-0.85, y + 0.2]]); // oxfmt-ignore
      return bar(-0.45) + bar(0.45);
    }
  }
}
