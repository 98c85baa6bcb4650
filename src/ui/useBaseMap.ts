/** The base map: a file of the site, read when a map is first drawn. Without it routes and lists still work. */
import { useQuery } from '@tanstack/react-query';
import type { FeatureCollection, Geometry } from 'geojson';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type Disputed, withDisputed } from './map/disputed.ts';
import { type Extent, holds } from './mapLayout.ts';
import { siteFile } from './siteFile.ts';

/** What is drawn, from the bottom up; `countries` are the points where names stand. */
export const layers = ['land', 'rivers', 'lakes', 'coast', 'borders', 'disputed', 'countries'] as const;
export type Layer = (typeof layers)[number];

interface Properties {
  readonly id?: string;
  /** Of a country: ISO 3166-1 alpha-2, and what the base map calls its polygon, where that is known. */
  readonly code?: string;
  readonly polygon?: string;
  /** Of a country on the map of the world: the square root of its area, in degrees. */
  readonly span?: number;
  /** Of a border: the codes of its two countries, or the names of polygons that have none. */
  readonly between?: readonly [string, string];
}

export interface BaseMap extends Readonly<Record<Layer, FeatureCollection<Geometry, Properties>>> {
  /** How far it reaches. */
  readonly extent: Extent;
}

/** The map of the region for which the page was built, or where that does not reach over all of `extent` the coarser one of the world. */
export function useBaseMap(extent: Extent, disputed: readonly Disputed[]) {
  const region = useQuery(fileQuery('base-map'));
  const isElsewhere = region.data !== undefined && !holds(region.data.extent, extent);
  const world = useQuery({ ...fileQuery('base-map-world'), enabled: isElsewhere });
  const { data, isError, isLoadingError, refetch } = isElsewhere ? world : region;
  return { data: useMemo(() => data && withDisputed(data, disputed), [data, disputed]), isError, isLoadingError, refetch };
}

function fileQuery(name: 'base-map' | 'base-map-world') {
  return {
    queryKey: [name],
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<BaseMap> => {
      const response = await siteFile(`${name}.json`, { signal });
      if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
      const topology = (await response.json()) as Topology & Pick<BaseMap, 'extent'>;
      const drawn = Object.fromEntries(layers.map((layer) => [layer, collectionOf(topology, layer)])) as Record<Layer, BaseMap[Layer]>;
      return { ...drawn, extent: topology.extent };
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
  };
}

function collectionOf(topology: Topology, layer: Layer): BaseMap[Layer] {
  const object = topology.objects[layer];
  if (!object) throw new Error(`the base map has no "${layer}"`);
  const found = feature(topology, object) as BaseMap[Layer] | BaseMap[Layer]['features'][number];
  return found.type === 'FeatureCollection' ? found : { type: 'FeatureCollection', features: [found] };
}
