/** Which borders of the base map are drawn as disputed: those that the record says. */
import type { BaseMap, Layer } from '../useBaseMap.ts';

/** A border as `map.disputed` of the record names it: that between two countries, or all of a polygon of the base map. */
export interface Disputed {
  readonly id: string;
  readonly between?: readonly [string, string] | undefined;
  readonly outlineOf?: string | undefined;
}

type Line = BaseMap[Layer]['features'][number];

/** The base map with those borders in its layer `disputed`. A map whose borders do not say whose they are stays as it was drawn. */
export function withDisputed(baseMap: BaseMap, disputed: readonly Disputed[]): BaseMap {
  const codes = new Map(
    baseMap.countries.features.flatMap(({ properties: { polygon, code } }) => (polygon && code ? [[polygon, code]] : [])),
  );
  const isOf = ({ properties: { between } }: Line, { between: pair, outlineOf }: Disputed) => {
    if (!between) return false;
    if (pair) return pair.every((code) => between.includes(code));
    return outlineOf !== undefined && between.includes(codes.get(outlineOf) ?? outlineOf);
  };
  const found = baseMap.borders.features.filter((line) => disputed.some((one) => isOf(line, one)));
  if (found.length === 0) return baseMap;
  const taken = new Set(found);
  return {
    ...baseMap,
    borders: { ...baseMap.borders, features: baseMap.borders.features.filter((line) => !taken.has(line)) },
    disputed: { ...baseMap.disputed, features: [...baseMap.disputed.features, ...found] },
  };
}
