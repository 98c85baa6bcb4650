/** The dashboard as a single file: with the record of the build, or as a shell with an empty place for another. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { splitRecord } from '../../src/record/indexing.ts';
import { recordsOf } from '../../src/record/schema/files.ts';
import { shellFile } from '../../src/ui/singlePage.ts';
import { exampleEdition, exampleNames } from '../record/examplesPlugin.ts';
import { readRecord } from '../record/read.ts';
import { readTalks } from '../record/talks.ts';
import { formatPage } from './page.ts';
import { buildProgram } from './program.ts';

/** Writes `dist-single/NAME-single.html`; returns where. Throws where the record has faults. */
export async function writeSingle(root: string): Promise<string> {
  const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { name: string };
  const { title, files } = readBuiltIn(path.join(root, 'data'));
  const file = path.join(root, 'dist-single', `${name}-single.html`);
  write(file, await buildPage(root, title, files));
  return file;
}

/** Puts the shell into a build, in a folder: the service worker does not keep it for those who save no file. */
export function shellPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'single-shell',
    apply: (_, { command, isPreview }) => command === 'build' && !isPreview && process.env['VITEST'] === undefined,
    configResolved: (resolved) => {
      config = resolved;
    },
    async closeBundle() {
      if (config.build.ssr) return;
      write(path.resolve(config.root, config.build.outDir, shellFile), await buildPage(config.root, '', new Map()));
    },
  };
}

async function buildPage(root: string, title: string, record: ReadonlyMap<string, string>): Promise<string> {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const maps = readdirSync(path.join(root, 'public')).filter((file) => file.endsWith('.json'));
  return formatPage(read('single.html'), {
    ...(await buildProgram(root)),
    before: read('public/before.js'),
    icon: read('public/favicon.svg'),
    title,
    files: new Map([...maps.map((file) => [file, read(`public/${file}`)] as const), ...examplesIn(root), ...record]),
  });
}

/** The examples: of them the template is made, in a single file as well. */
function examplesIn(root: string): (readonly [string, string])[] {
  const folder = path.join(root, 'examples');
  return exampleNames(folder).map((name) => [`examples/${name}.json`, JSON.stringify(exampleEdition(folder, name))] as const);
}

/** The record of the build as its modules would hold it. No older edition is in the file, so none is named. */
function readBuiltIn(folder: string): { title: string; files: ReadonlyMap<string, string> } {
  const { files, report } = readRecord(folder);
  if (files === null) throw new Error(report);
  const { talks, faults } = readTalks(folder);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { index, rest } = splitRecord(files, recordsOf(files));
  const { title, subtitle } = files['dataset.json'];
  const parts = Object.entries({ index, rest, talks }).map(([name, part]) => [`record/${name}.json`, JSON.stringify(part)] as const);
  return { title: `${title}: ${subtitle}`, files: new Map(parts) };
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
