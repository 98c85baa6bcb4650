/** Which base map is fetched: that of the region alone where it reaches over the record, the world's only where it does not. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Extent } from '@/ui/mapLayout.ts';
import { useBaseMap } from '@/ui/useBaseMap.ts';

const region: Extent = (JSON.parse(readFileSync('public/base-map.json', 'utf8')) as { extent: Extent }).extent;
const [west, south, east, north] = region;
const nothing: readonly [] = [];

let missing: string[] = [];
const nameOf = (url: unknown) => (typeof url === 'string' ? url.split('/').at(-1)! : '');
const asked = () => vi.mocked(fetch).mock.calls.map(([url]) => nameOf(url));
beforeEach(() => {
  missing = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((url) => {
    const name = nameOf(url);
    return Promise.resolve(missing.includes(name) ? new Response('', { status: 404 }) : new Response(readFileSync(`public/${name}`)));
  });
});
afterEach(() => vi.restoreAllMocks());

function mapFor(extent: Extent) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  return renderHook(() => useBaseMap(extent, nothing), { wrapper }).result;
}

describe('the base map', () => {
  it.each([
    { what: 'the region itself', extent: region },
    { what: 'a part of it', extent: [west + 1, south + 1, east - 1, north - 1] as const },
  ])('is that of the region for $what, and no other is asked for', async ({ extent }) => {
    const map = mapFor(extent);
    await waitFor(() => expect(map.current.data?.extent).toEqual(region));
    expect(asked()).toEqual(['base-map.json']);
  });

  it.each([
    { what: 'lies elsewhere', extent: [-75, -50, -58, -20] as const },
    { what: 'goes beyond it', extent: [west, south, east + 0.5, north] as const },
  ])('is that of the world where a record $what', async ({ extent }) => {
    const map = mapFor(extent);
    await waitFor(() => expect(map.current.data?.extent).toEqual([-180, -85, 180, 85]));
    expect(asked()).toEqual(['base-map.json', 'base-map-world.json']);
  });

  it('is none, and nobody falls back on a coarser one, where the region’s own cannot be had', async () => {
    missing = ['base-map.json'];
    const map = mapFor(region);
    await waitFor(() => expect(map.current.isLoadingError).toBe(true), { timeout: 5000 });
    expect(new Set(asked())).toEqual(new Set(['base-map.json']));
  });

  it('can be asked for again where that of the world cannot be had', async () => {
    missing = ['base-map-world.json'];
    const map = mapFor([-180, -60, 180, 75]);
    await waitFor(() => expect(map.current.isError).toBe(true), { timeout: 5000 });
    missing = [];
    void map.current.refetch();
    await waitFor(() => expect(map.current.data).toBeDefined());
  });
});
