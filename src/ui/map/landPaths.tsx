/** Land and water, the same on every map: a path for each layer that has something to draw. */
import type { Geometry } from 'geojson';
import type { ReactNode } from 'react';
import { type BaseMap, layers } from '../useBaseMap.ts';

/** From the bottom up. `style` has a class for each layer; `write` is a geometry as `d` of a path, "" where nothing of it is drawn. */
export function landPaths(
  baseMap: BaseMap,
  style: Readonly<Record<string, string | undefined>>,
  write: (geometry: Geometry) => string,
): ReactNode[] {
  return layers.flatMap((layer) => {
    const d = layer === 'countries' ? '' : baseMap[layer].features.map(({ geometry }) => write(geometry)).join('');
    return d === '' ? [] : [<path key={layer} className={style[layer]} d={d} />];
  });
}
