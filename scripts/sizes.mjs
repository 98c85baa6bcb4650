// What the built dashboard weighs, brotli, kB = 1,000 bytes; and the budget that it keeps (part of `npm test`).
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './steps.mjs';

const dist = path.join(root, 'dist');
const brotli = (file) =>
  brotliCompressSync(readFileSync(path.join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;
const sum = (files) => [...files].reduce((total, file) => total + brotli(file), 0);

/** Name, weight and budget (undefined: no budget) of all that is watched. The rail counts, though phones load it only when it is opened. */
export function measure() {
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));
  /** Everything that chunks bring with them, styles included, but nothing that is loaded later. */
  const filesOf = (...keys) => {
    const files = new Set();
    const add = (key) => {
      const chunk = manifest[key];
      if (!chunk || files.has(chunk.file)) return;
      files.add(chunk.file);
      for (const style of chunk.css ?? []) files.add(style);
      for (const other of chunk.imports ?? []) add(other);
    };
    for (const key of keys) {
      if (!manifest[key]) throw new Error(`${key} is no part of the build: mend scripts/sizes.mjs`);
      add(key);
    }
    return files;
  };
  const record = Object.keys(manifest).find((key) => key.includes('record/index'));
  const index = filesOf(record);
  const phone = filesOf('index.html', 'src/tabs/timelineTab.tsx');
  const first = new Set([...phone, ...filesOf('src/app/FilterRail.tsx')]);
  // what comes with every page, at once or behind its first view, is no tab's own
  const entry = filesOf('index.html', 'src/app/FilterWords.tsx');
  const scripts = [...first].filter((file) => file.endsWith('.js'));
  const tabs = Object.keys(manifest).flatMap((key) => /^src\/tabs\/(\w+)Tab\.tsx$/.exec(key)?.[1] ?? []);
  /** A tab, and what it loads later out of its folder: "gasRoute" has its own in "gas-route". */
  const partsOf = (tab) => {
    const folder = `src/tabs/${tab.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}/`;
    return [`src/tabs/${tab}Tab.tsx`, ...Object.keys(manifest).filter((key) => key.startsWith(folder) && manifest[key].isDynamicEntry)];
  };
  return [
    { name: 'first view, all told', kB: brotli('index.html') + sum(index) + sum(first), budget: 131.5 },
    { name: 'of it code', kB: sum(scripts), budget: 107 },
    { name: 'of it the index of the record', kB: sum(index), budget: 25 },
    { name: 'first view on a phone, all told', kB: brotli('index.html') + sum(index) + sum(phone), budget: 130 },
    {
      name: 'an embed, before its tab',
      kB: brotli('embed.html') + sum(index) + sum(filesOf('index.html', 'src/app/embed/mount.tsx')),
      budget: 120,
    },
    ...tabs.map((tab) => ({
      name: `${tab}, its own`,
      kB: sum([...filesOf(...partsOf(tab))].filter((file) => !entry.has(file))),
      budget: 120,
    })),
    ...(existsSync(path.join(dist, 'base-map.json')) ? [{ name: 'base map', kB: brotli('base-map.json') }] : []),
  ];
}

export function print(figures) {
  console.log('\n      kB  budget   (brotli, 1 kB = 1,000 bytes)');
  for (const { name, kB, budget } of figures) {
    const over = budget !== undefined && kB > budget ? '  OVER ITS BUDGET' : '';
    console.log(`${kB.toFixed(1).padStart(8)}${String(budget ?? '').padStart(8)}  ${name}${over}`);
  }
}

/** The parts that weigh more than they may. */
export const overBudget = (figures) => figures.filter(({ kB, budget }) => budget !== undefined && kB > budget);
