// Finds, or makes, a Chromium that really starts, and returns { path, env, source }.
// No internet beyond the npm registry is needed on Linux x64; nothing is downloaded when a browser is already there.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** Flags that every launch needs here: root, no GPU, closed network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function starts(file, env = {}) {
  if (!file || !existsSync(file)) return false;
  if (process.platform === 'win32') return true; // chrome.exe --version opens a window on Windows
  const r = spawnSync(file, ['--no-sandbox', '--headless', '--version'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
    encoding: 'utf8',
  });
  return r.status === 0 && /\d+\.\d+/.test(r.stdout);
}

function installed() {
  const list = [];
  if (process.platform === 'darwin') {
    for (const base of ['/Applications', path.join(process.env.HOME ?? '', 'Applications')])
      for (const app of ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'])
        list.push(`${base}/${app}.app/Contents/MacOS/${app}`);
  } else if (process.platform === 'win32') {
    for (const base of [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean))
      for (const app of [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ])
        list.push(path.join(base, app));
  } else {
    for (const dir of (process.env.PATH ?? '').split(':').concat('/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'))
      for (const app of ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable'])
        list.push(path.join(dir, app));
  }
  return [...new Set(list)];
}

async function playwrightOwn() {
  try {
    const { chromium } = await import('playwright-core').catch(() => import('playwright'));
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

async function inflate(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress({ chunkSize: 1 << 21 }), createWriteStream(to));
}

async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let bin;
  try {
    bin = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../..', 'bin');
    if (!existsSync(bin)) bin = path.join(root, 'node_modules/@sparticuz/chromium/bin');
  } catch {
    bin = path.join(root, 'node_modules/@sparticuz/chromium/bin');
  }
  if (!existsSync(path.join(bin, 'chromium.br'))) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(bin, '../package.json'), 'utf8'));
  const dir = path.join(root, 'node_modules/.cache/chromium', version);
  if (!existsSync(dir)) {
    const tmp = `${dir}.${process.pid}.tmp`; // unpack aside, rename at the end: safe when two test runners start at once
    mkdirSync(tmp, { recursive: true });
    await inflate(path.join(bin, 'chromium.br'), path.join(tmp, 'chromium'));
    chmodSync(path.join(tmp, 'chromium'), 0o755);
    for (const name of ['swiftshader', 'al2023', 'fonts']) {
      await inflate(path.join(bin, `${name}.tar.br`), path.join(tmp, `${name}.tar`));
      spawnSync('tar', ['--no-same-owner', '-xf', `${name}.tar`], { cwd: tmp });
      rmSync(path.join(tmp, `${name}.tar`));
    }
    writeFileSync(
      path.join(tmp, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>`,
    );
    try {
      renameSync(tmp, dir);
    } catch {
      rmSync(tmp, { recursive: true, force: true });
    }
  }
  const file = path.join(dir, 'chromium');
  // a slim image has no fonts (every text is then 0x0 and "not visible") or no libnss3/libnspr4/libexpat1: the package ships both
  const fonts =
    existsSync('/etc/fonts/fonts.conf') && existsSync('/usr/share/fonts/truetype') ? {} : { FONTCONFIG_FILE: path.join(dir, 'fonts.conf') };
  const libs = { LD_LIBRARY_PATH: [path.join(dir, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  for (const env of [fonts, { ...fonts, ...libs }]) if (starts(file, env)) return { path: file, env };
  return undefined;
}

let memo;
export function ensureChromium() {
  memo ??= resolve().then((found) => {
    Object.assign(process.env, found.env, { CHROMIUM_PATH: found.path });
    return found;
  });
  return memo;
}

async function resolve() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return { path: wanted, env: {}, source: '$CHROMIUM_PATH' };
  const own = await bundled();
  if (own) return { ...own, source: 'npm package @sparticuz/chromium' };
  const pw = await playwrightOwn();
  if (starts(pw)) return { path: pw, env: {}, source: 'playwright install' };
  for (const file of installed()) if (starts(file)) return { path: file, env: {}, source: 'installed browser' };
  console.error('No Chromium found: trying `playwright install chromium`');
  spawnSync(process.execPath, [path.join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  });
  const again = await playwrightOwn();
  if (starts(again)) return { path: again, env: {}, source: 'playwright install' };
  if (process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.error('Trying apt-get install chromium');
    spawnSync(
      'sh',
      ['-c', 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-liberation'],
      { stdio: 'inherit', timeout: 600_000 },
    );
    for (const file of installed()) if (starts(file)) return { path: file, env: {}, source: 'apt-get install chromium' };
  }
  throw new Error('No Chromium could be found or installed. Install Chrome/Chromium, or set CHROMIUM_PATH.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const t = Date.now();
  const b = await ensureChromium();
  console.log(`${b.path} (${b.source}, ${Date.now() - t} ms)`);
}
