/** The floors of src/README.md: who may import whom. That nothing in src/ knows this pair of countries: pair.test.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The table of src/README.md: what each floor may import, of ours. "its tabs" are the folders below tabs/. */
const floors: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...readFileSync('src/README.md', 'utf8').matchAll(/^\| `([\w/]+?)(?:\.tsx|\/)?` \|.*\| (.+?) \|$/gm)].map(
    ([, floor = '', allowed = '']) => [floor.replace('tabs/x', 'tabs/*'), allowed === 'nothing' ? [] : allowed.split(', ')],
  ),
);

const root = path.resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(tsx?|css|md)$/.test(file));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** "tabs/timeline/layout.ts" → "tabs/timeline"; "tabs/index.tsx" → "tabs"; "main.tsx" → "main" */
function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts.length === 1) return file.replace(/\.tsx?$/, '');
  return parts[0] === 'tabs' && parts.length > 2 ? `tabs/${parts[1]}` : (parts[0] ?? '');
}

/** The files of ours that a file imports, static, dynamic or as types. */
function importsOf(file: string): string[] {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*'((?:@\/|\.{1,2}\/)[^']+)'/g)].map(([, to = '']) =>
    to.startsWith('@/') ? to.slice(2) : path.posix.join(path.posix.dirname(file), to),
  );
}

const sources = files.filter((file) => /\.tsx?$/.test(file));

describe('the floors', () => {
  it('are those of the README', () => {
    expect(Object.keys(floors)).toEqual([
      'main',
      'gallery',
      'app',
      'present',
      'tabs',
      'tabs/*',
      'exchange',
      'view',
      'record',
      'ui',
      'i18n',
    ]);
  });

  it('every folder is listed, so that a new one says what it may import', () => {
    const rooms = new Set(sources.map(roomOf).map((room) => (room.startsWith('tabs/') ? 'tabs/*' : room)));
    expect([...rooms].filter((room) => !(room in floors))).toEqual([]);
  });

  it('nobody imports from a floor that is not below', () => {
    const wrong = sources.flatMap((file) => {
      const room = roomOf(file);
      const allowed = floors[room.startsWith('tabs/') ? 'tabs/*' : room] ?? [];
      return importsOf(file)
        .map((to) => ({ to, other: roomOf(to) }))
        .filter(({ other }) => other !== room && !allowed.includes(other) && !(room === 'tabs' && other.startsWith('tabs/')))
        .map(({ to }) => `${file} imports ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it('record and i18n know no browser, and record no React', () => {
    const wrong = sources
      .filter((file) => file.startsWith('record/') || (file.startsWith('i18n/') && !file.endsWith('.tsx')))
      .filter((file) => /\b(window|document|localStorage|fetch)\b[.(]|from 'react/.test(read(file)));
    expect(wrong).toEqual([]);
  });

  it('layout is written in logical properties, so that right-to-left follows', () => {
    const wrong = files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .map((line, index) => ({ file, line, at: index + 1 })),
      ) // oxfmt-ignore
      .filter(({ line }) =>
        /^\s*(margin|padding|border)-(left|right|top|bottom)|^\s*(left|right|top|bottom|width|height|max-width|min-width|max-height|min-height)\s*:/.test(
          line,
        ),
      )
      .map(({ file, at }) => `${file}:${at}`);
    expect(wrong).toEqual([]);
  });
});
