/** Puts a made-up record into files, one entry a line, without ever holding the whole. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordFiles } from '../../src/record/schema/files.ts';
import { kinds } from '../../src/record/words.ts';
import { madeRecords, madeRegisters } from './made.ts';
import type { MadeOptions } from './sizes.ts';
import { worldOf } from './world.ts';

const pieceLength = 1_000_000;

/** A file that is written in pieces of about a megabyte. */
class Output {
  readonly #file: number;
  #kept = '';
  #isFirst = true;

  constructor(name: string) {
    this.#file = openSync(name, 'w');
  }

  text(text: string): void {
    this.#kept += text;
    if (this.#kept.length > pieceLength) this.#flush();
  }

  /** Begins a list, whose entries follow. */
  begin(name: string): void {
    this.#isFirst = true;
    this.text(`${JSON.stringify(name)}:[`);
  }

  entry(entry: unknown): void {
    this.text(`${this.#isFirst ? '' : ','}\n${JSON.stringify(entry)}`);
    this.#isFirst = false;
  }

  list(name: string, entries: Iterable<unknown>): void {
    this.begin(name);
    for (const entry of entries) this.entry(entry);
    this.text('\n]');
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeFileSync(this.#file, this.#kept);
    this.#kept = '';
  }
}

/** One file in the form of a kept edition (`EditionFile`). */
export function writeEdition(options: MadeOptions, name: string): void {
  const world = worldOf(options);
  const { dataset, families, sectors, personsPerFamily, ...lists } = madeRegisters(options, world);
  const output = new Output(name);
  output.text(`{"dataset":${JSON.stringify(dataset)},\n"families":${JSON.stringify(families)},\n`);
  output.list('sectors', sectors);
  for (const [list, entries] of Object.entries({ records: madeRecords(options, world), ...lists })) {
    output.text(',\n');
    output.list(list, entries);
  }
  output.text(`,\n"personsPerFamily":${JSON.stringify(personsPerFamily)}}\n`);
  output.close();
}

/** The files of a folder like `data/`; its schemas and its package come from `npm run check:data -- FOLDER --fix`. */
export function writeFolder(options: MadeOptions, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const world = worldOf(options);
  const { dataset, families, sectors, actors, places, sources, changes, legs, nodes, paths, personsPerFamily } = madeRegisters(
    options,
    world,
  );
  const whole = (name: string, content: object) => writeFileSync(path.join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  whole('dataset.json', { ...dataset, personsPerFamily });
  whole('sectors.json', { families, sectors });
  whole('gas-route.geojson', { type: 'FeatureCollection', features: [...legs, ...nodes, ...paths] });
  const begun = (name: string, list: string) => {
    const output = new Output(path.join(folder, name));
    output.text('{');
    output.begin(list);
    return output;
  };
  const end = (output: Output) => {
    output.text('\n]}\n');
    output.close();
  };
  for (const [name, entries] of Object.entries({ actors, places, sources, changes })) {
    const output = begun(`${name}.json`, 'entries');
    for (const entry of entries) output.entry(entry);
    end(output);
  }
  const outputs = recordFiles.map((name) => begun(name, 'entries'));
  for (const record of madeRecords(options, world)) outputs[kinds.indexOf(record.kind)]?.entry(record);
  outputs.forEach(end);
}
