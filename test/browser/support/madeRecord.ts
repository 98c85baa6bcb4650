/** A made-up record of any size, as a file beside the page. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EditionFile } from '@/record/editions.ts';

/** Made by the command: its vocabulary is no module that the runner could load. */
export function madeRecord(records: number, seed = 3): EditionFile {
  const folder = mkdtempSync(path.join(tmpdir(), 'made-'));
  const file = path.join(folder, 'made.json');
  execFileSync(process.execPath, ['scripts/made.mjs', String(records), file, '--seed', String(seed)]);
  const made = JSON.parse(readFileSync(file, 'utf8')) as EditionFile;
  rmSync(folder, { recursive: true });
  return made;
}
