/** The base map: one file beside the page, read when a map is first drawn. Without it routes and lists still work. */
import { useQuery } from '@tanstack/react-query';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** What is drawn, from the bottom up; `countries` are the points where names stand. */
export const layers = ['land', 'rivers', 'lakes', 'coast', 'borders', 'disputed', 'countries'] as const;
export type Layer = (typeof layers)[number];
export type BaseMap = Readonly<Record<Layer, FeatureCollection<Geometry, { id?: string; code?: string }>>>;

export function useBaseMap() {
  return useQuery({
    queryKey: ['base-map'],
    queryFn: async ({ signal }): Promise<BaseMap> => {
      const response = await fetch(`${import.meta.env.BASE_URL}base-map.json`, { signal });
      if (!response.ok) throw new Error(`base-map.json: ${response.status}`);
      const topology = (await response.json()) as Topology;
      return Object.fromEntries(layers.map((layer) => [layer, collectionOf(topology, layer)])) as BaseMap;
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
  });
}

function collectionOf(topology: Topology, layer: Layer): BaseMap[Layer] {
  const object = topology.objects[layer];
  if (!object) throw new Error(`base-map.json has no "${layer}"`);
  const found = feature(topology, object) as BaseMap[Layer] | BaseMap[Layer]['features'][number];
  return found.type === 'FeatureCollection' ? found : { type: 'FeatureCollection', features: [found] };
}
