/** The service worker without a browser: what it keeps at once, what only once it has been asked for. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';

const scope = 'https://site.example/pair/';
type Handler = (event: {
  request: Request;
  waitUntil: (done: Promise<unknown>) => void;
  respondWith: (answer: Promise<Response>) => void;
}) => void;

let network: Map<string, string>;
let isOnline: boolean;
let stores: Map<string, Map<string, Response>>;
let handlers: Map<string, Handler>;

const urlOf = (request: Request | string) => (typeof request === 'string' ? request : request.url);
const fetchIt = (request: Request | string) => {
  if (!isOnline) return Promise.reject(new TypeError('no network'));
  const text = network.get(urlOf(request).slice(scope.length));
  return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
};
const caches = {
  open: (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return Promise.resolve({ put: (request: Request | string, answer: Response) => Promise.resolve(store.set(urlOf(request), answer)) });
  },
  match: (request: Request | string) =>
    Promise.resolve([...stores.values()].flatMap((store) => store.get(urlOf(request)) ?? []).at(0)?.clone()),
  keys: () => Promise.resolve([...stores.keys()]),
  delete: (name: string) => Promise.resolve(stores.delete(name)),
}; // oxfmt-ignore

function start(version: string): void {
  handlers = new Map();
  const self = {
    location: new URL('sw.js', scope),
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
    clients: { claim: () => Promise.resolve() },
  };
  const given = { self, caches, fetch: fetchIt, version, files: ['index.html', 'base-map.json'], URL, Request, setTimeout };
  runInNewContext(readFileSync('scripts/offline/worker.js', 'utf8'), given);
}

async function fire(name: string, url = ''): Promise<string | undefined> {
  const waits: Promise<unknown>[] = [];
  let answer: Promise<Response> | undefined;
  handlers.get(name)!({
    request: new Request(new URL(url, scope)),
    waitUntil: (done) => void waits.push(done),
    respondWith: (given) => {
      answer = given;
    },
  });
  await Promise.all(waits);
  return answer && (await answer).text();
}
const names = () => [...stores.values()].flatMap((store) => [...store.keys()].map((url) => url.slice(scope.length)));

beforeEach(async () => {
  network = new Map([['index.html', 'a page'], ['base-map.json', 'the region'], ['base-map-world.json', 'the world'], ['editions/1.json', 'an edition']]); // oxfmt-ignore
  isOnline = true;
  stores = new Map();
  start('one');
  await fire('install');
  await fire('activate');
});

describe('the map of the world and older editions', () => {
  it('are not fetched for everybody', () => {
    expect(names()).toEqual(['index.html', 'base-map.json']);
  });

  it.each(['base-map-world.json', 'editions/1.json'])('are there without a network once they were asked for: %s', async (name) => {
    const text = network.get(name);
    expect(await fire('fetch', name)).toBe(text);
    isOnline = false;
    expect(await fire('fetch', name)).toBe(text);
  });

  it('stay when the page is renewed', async () => {
    await fire('fetch', 'base-map-world.json');
    start('two');
    await fire('install');
    await fire('activate');
    isOnline = false;
    expect(await fire('fetch', 'base-map-world.json')).toBe('the world');
  });

  it('are the newest with a network: the map may be mended, an edition never changes', async () => {
    for (const name of ['base-map-world.json', 'editions/1.json']) await fire('fetch', name);
    network.set('base-map-world.json', 'a better world').set('editions/1.json', 'not this');
    expect(await fire('fetch', 'base-map-world.json')).toBe('a better world');
    expect(await fire('fetch', 'editions/1.json')).toBe('an edition');
    isOnline = false;
    expect(await fire('fetch', 'base-map-world.json')).toBe('a better world');
  });

  it('that are not to be had are not kept', async () => {
    network.delete('base-map-world.json');
    await fire('fetch', 'base-map-world.json');
    expect(names()).not.toContain('base-map-world.json');
  });
});
