// The service worker: keeps the dashboard on the reader's machine, so that it works without a network and a reload in the middle of a talk
// does no harm. `version` and `files` are written above this by plugin.ts. With a network a page is always the newest.

/* global version, files */

const scope = new URL('./', self.location.href);
const own = `${scope.pathname} ${version}`;
/** Older editions of the record, which never change, and the map of the world: kept once they have been asked for. */
const asked = `${scope.pathname} editions`;
const world = 'base-map-world.json';
/** ms after which a page is taken from the machine although the network has not said no. */
const patience = 3000;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const name = url.pathname.slice(scope.pathname.length);
  if (name.startsWith('assets/')) event.respondWith(assetOf(request));
  else if (name.startsWith('editions/')) event.respondWith(editionOf(request));
  else if (name === world) event.respondWith(newestOf(request, name, keptOf));
  else if (name === '' || files.includes(name)) event.respondWith(newestOf(request, name === '' ? 'index.html' : name));
});

/** What an older version has under the same name, with its hash in it, is not fetched again. */
async function keepAll() {
  const cache = await caches.open(own);
  await Promise.all(
    files.map(async (file) => {
      const url = new URL(file, scope).href;
      const known = file.startsWith('assets/') ? await caches.match(url) : undefined;
      const answer = known ?? (await fetch(new Request(url, { cache: 'no-cache' })));
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      await cache.put(url, answer);
    }),
  );
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(`${scope.pathname} `) && name !== own && name !== asked).map((name) => caches.delete(name)),
  );
}

/** The network's, so that a correction is seen at once; the kept one where there is no network. */
async function newestOf(request, name, get = fetch) {
  const kept = await caches.match(new URL(name, scope).href);
  if (!kept) return get(request);
  const late = new Promise((resolve) => {
    setTimeout(() => resolve(kept), patience);
  });
  return Promise.race([get(request).catch(() => kept), late]);
}

/** Its name has its content's hash. From any version that is kept: a page that is newer than this worker finds its parts too. */
async function assetOf(request) {
  return (await caches.match(request.url)) ?? fetch(request);
}

async function editionOf(request) {
  return (await caches.match(request.url)) ?? keptOf(request);
}

async function keptOf(request) {
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(asked)).put(request.url, answer.clone());
  return answer;
}
