/** Files of the site: fetched where there is a site, and out of the page where the page is all there is. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteFile } from '@/ui/siteFile.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('a file of the site', () => {
  it('is fetched beside the page', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response('[1]')));
    vi.stubGlobal('fetch', fetch);
    expect(await (await siteFile('map.json')).json()).toEqual([1]);
    expect(fetch).toHaveBeenCalledWith(`${import.meta.env.BASE_URL}map.json`, undefined);
  });

  it('comes out of a single file, which asks nobody', async () => {
    vi.stubEnv('MODE', 'single');
    const fetch = vi.fn<typeof globalThis.fetch>();
    vi.stubGlobal('fetch', fetch);
    document.body.innerHTML = '<script type="application/json" data-file="map.json">{"land": 1}</script>';
    expect(await (await siteFile('map.json')).json()).toEqual({ land: 1 });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is not found in a single file that has none of that name, whatever the name, which may come out of an address', async () => {
    vi.stubEnv('MODE', 'single');
    for (const name of ['editions/9.9.9.json', '"], script["', '__proto__']) {
      const { ok, status } = await siteFile(name);
      expect({ name, ok, status }).toEqual({ name, ok: false, status: 404 });
    }
  });
});
