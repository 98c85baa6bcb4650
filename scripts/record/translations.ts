/** The record in other languages: reads `data/translations`, puts its texts in the place of those of the record, and says what is missing or out of date. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { RestFile } from '../../src/record/facts.ts';
import { fileNames } from '../../src/record/schema/files.ts';
import { type Translation, translation } from '../../src/record/schema/translation.ts';
import { textsIn, withTexts } from '../../src/record/translation/texts.ts';
import type { RecordFiles, Talk } from '../../src/record/types.ts';
import type { TranslationState } from '../../src/record/words.ts';

/** Works stand in their own language, and corrections in that in which they were made. */
const untranslated: ReadonlySet<string> = new Set(['sources.json', 'changes.json']);

/** A part of a file that is translated by itself, under its id. */
interface Item {
  readonly id: string;
  readonly value: unknown;
}

type Named = readonly [file: string, items: readonly Item[]];

/** What is translated, by the names of the files. */
export function itemsByFile(files: RecordFiles, talks: readonly Talk[]): ReadonlyMap<string, readonly Item[]> {
  const ofFiles = fileNames.filter((name) => !untranslated.has(name)).map((name): Named => [name, itemsOf(name, files[name])]);
  return new Map([...ofFiles, ...talks.map((talk): Named => [`stories/${talk.id}.json`, [{ id: talk.id, value: talk }]])]);
}

function itemsOf(name: string, file: object): Item[] {
  if ('entries' in file) return (file.entries as { id: string }[]).map((value) => ({ id: value.id, value }));
  if ('features' in file)
    return (file.features as { id: string; properties: unknown }[]).map(({ id, properties }) => ({ id, value: properties }));
  return [{ id: name.replace(/\.json$/, ''), value: file }];
}

/** The texts of the record in a language. */
export interface Translations {
  readonly language: string;
  readonly text: (file: string, id: string, original: string) => string | undefined;
  readonly state: (file: string, id: string) => TranslationState | undefined;
  /** The files as they were read, by name. */
  readonly files: ReadonlyMap<string, Translation>;
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
}

/** The languages into which the record of a folder is translated. */
export function translatedInto(folder: string): string[] {
  const home = `${folder}/translations`;
  return existsSync(home) ? readdirSync(home, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name).toSorted() : []; // oxfmt-ignore
}

export function readTranslations(folder: string, language: string, items: ReadonlyMap<string, readonly Item[]>): Translations {
  const files = new Map<string, Translation>();
  const faults: string[] = [];
  const anywhere = new Map<string, string>();
  for (const [name, known] of items) {
    const place = `${folder}/translations/${language}/${name}`;
    if (!existsSync(place)) continue;
    const parsed = translation.safeParse(readJson(place));
    if (!parsed.success) {
      faults.push(...parsed.error.issues.map(({ path, message }) => `${place}: ${path.join(' › ')}: ${message}`));
      continue;
    }
    if (parsed.data.language !== language) faults.push(`${place}: language: "${parsed.data.language}" is not that of its folder`);
    files.set(name, parsed.data);
    const originals = new Map(known.map(({ id, value }) => [id, new Set(textsIn(value))]));
    for (const [id, { texts }] of Object.entries(parsed.data.entries)) {
      const own = originals.get(id);
      if (!own) faults.push(`${place}: ${id}: the record has no such entry (any more): remove it`);
      for (const [original, text] of Object.entries(texts)) {
        if (own && !own.has(original))
          faults.push(
            `${place}: ${id}: the record has no such text (any more), "${original.slice(0, 60)}": "npm run translate" removes it, and asks for the new one`,
          );
        if (text !== '' && !anywhere.has(original)) anywhere.set(original, text);
      }
    }
  }
  return {
    language,
    files,
    faults,
    text: (file, id, original) => files.get(file)?.entries[id]?.texts[original] || anywhere.get(original),
    state: (file, id) => files.get(file)?.entries[id]?.state,
  };
}

function readJson(place: string): unknown {
  try {
    return JSON.parse(readFileSync(place, 'utf8'));
  } catch (error) {
    return String(error);
  }
}

/** The files and talks with every text that there is in the language; what is missing stays as it was written, and is listed. */
export function translated(files: RecordFiles, talks: readonly Talk[], { text, state, language }: Translations) {
  const english = new Set<string>();
  const states: Record<string, TranslationState> = {};
  const item = <Value>(file: string, id: string, value: Value): Value => {
    const own = state(file, id);
    if (own) states[id] = own;
    return withTexts(value, (original) => {
      const found = text(file, id, original);
      if (found === undefined) english.add(original);
      return found ?? original;
    });
  };
  const byName = Object.fromEntries(
    fileNames.map((name) => {
      const file = files[name];
      if (untranslated.has(name)) return [name, file];
      if ('entries' in file)
        return [name, { ...file, entries: (file.entries as readonly { id: string }[]).map((entry) => item(name, entry.id, entry)) }];
      if ('features' in file)
        return [
          name,
          {
            ...file,
            features: file.features.map((feature) => ({ ...feature, properties: item(name, feature.id, feature.properties) })),
          },
        ];
      return [name, item(name, name.replace(/\.json$/, ''), file)];
    }),
  ) as unknown as RecordFiles;
  // half a talk in another language is none: it is given as it was written until every text of it is there
  const told = talks.map((talk) => {
    const file = `stories/${talk.id}.json`;
    const isWhole = textsIn(talk).every((original) => text(file, talk.id, original) !== undefined);
    return isWhole ? { ...item(file, talk.id, talk), language } : talk;
  });
  return { files: byName, talks: told, translation: { language, states, english: [...english] } satisfies RestFile['translation'] };
}

/** The names of people, bodies, places and sectors in all other languages, by id: so that a search finds them in any script. */
export function namesElsewhere(here: RecordFiles, all: readonly RecordFiles[]): Record<string, readonly string[]> {
  const namesIn = (files: RecordFiles): [string, string][] => [
    ...[...files['actors.json'].entries, ...files['places.json'].entries].map(({ id, name }): [string, string] => [id, name]),
    ...files['sectors.json'].sectors.map(({ id, label }): [string, string] => [id, label]),
  ];
  const names: Record<string, Set<string>> = {};
  for (const [id, name] of all.flatMap(namesIn)) (names[id] ??= new Set()).add(name);
  for (const [id, name] of namesIn(here)) names[id]?.delete(name);
  return Object.fromEntries(Object.entries(names).flatMap(([id, others]) => (others.size > 0 ? [[id, [...others]]] : [])));
}
