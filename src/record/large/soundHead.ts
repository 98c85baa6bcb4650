/** What stands beside the records, without the entries that have a fault: those wait, and what rests on them is named in its turn. */
import { checkDataset } from '../check/dataset.ts';
import { checkIds } from '../check/ids.ts';
import { checkReferences, registersOf } from '../check/references.ts';
import { checkRoute } from '../check/route.ts';
import { type Problem, problemsOf } from '../problem.ts';
import { type FileName, files as schemas } from '../schema/files.ts';
import { anyId } from './checkParts.ts';
import { filesOf, type Head, type HeadList, listsOfHead, type RawHead } from './headFiles.ts';

export interface SoundHead {
  /** Undefined where the dataset itself cannot be used. */
  readonly head: Head | undefined;
  /** The place of a problem is that in the file as it was read: `file` and `path` as in `data/`, features in the order legs, nodes, paths. */
  readonly problems: readonly Problem[];
  /** The entries that wait. */
  readonly waiting: ReadonlySet<unknown>;
}

/** Parts of the dataset that it can do without. */
const spare: ReadonlySet<string | number | undefined> = new Set(['closures', 'personsPerFamily']);

/** Looks again until nothing that is left has a fault: who refers to an entry that waits has to wait as well. */
export function soundHead(raw: RawHead): SoundHead {
  const first = filesOf(raw);
  const placeOf = new Map<unknown, number>();
  for (const file of Object.values(first)) for (const list of Object.values(file as object)) if (Array.isArray(list)) list.forEach((entry, at) => placeOf.set(entry, at)); // oxfmt-ignore
  const waiting = new Set<unknown>();
  const problems: Problem[] = [];
  let head: RawHead = raw;
  for (;;) {
    const files = filesOf(head);
    const found = faultsIn(files);
    const faulty = found.filter(({ doubt }) => !doubt);
    if (faulty.length === 0) return { head: parsed(head, files), problems: [...problems, ...found], waiting };
    const before = waiting.size;
    let drops = false;
    for (const problem of faulty) {
      const [list, index, ...inside] = problem.path;
      const entry = (files[problem.file as keyof typeof files] as Readonly<Record<string, readonly unknown[] | undefined>> | undefined)?.[`${list}`]?.[Number(index)]; // oxfmt-ignore
      if (problem.file === 'dataset.json') {
        problems.push(problem);
        if (!spare.has(list)) return { head: undefined, problems, waiting };
        head = withoutPart(head, list as string, index);
        drops = true;
        break; // the places of what follows have changed
      }
      problems.push(entry === undefined ? problem : { ...problem, path: [list!, placeOf.get(entry) ?? Number(index), ...inside] });
      if (entry === undefined) return { head: undefined, problems, waiting };
      waiting.add(entry);
    }
    if (waiting.size === before && !drops) return { head: undefined, problems, waiting };
    head = without(head, waiting);
  }
}

function faultsIn(files: ReturnType<typeof filesOf>): Problem[] {
  const problems: Problem[] = [];
  for (const [name, content] of Object.entries(files)) {
    const result = schemas[name as FileName].safeParse(content);
    if (!result.success) problems.push(...problemsOf(name, content, result.error.issues));
  }
  const malformed = new Set(problems.map(({ file, path }) => `${file} ${path[0]} ${path[1]}`));
  const registers = { ...registersOf(files), record: anyId };
  const among = [...checkIds(files), ...checkReferences(files, registers), ...checkDataset(files), ...checkRoute(files, anyId)];
  // what the schema refuses is named once
  return [...problems, ...among.filter(({ file, path }) => !malformed.has(`${file} ${path[0]} ${path[1]}`))];
}

function parsed(head: RawHead, files: ReturnType<typeof filesOf>): Head {
  const lists = Object.fromEntries((Object.keys(listsOfHead) as HeadList[]).map((name) => [name, head[name] ?? []]));
  const { personsPerFamily, ...dataset } = files['dataset.json'] as Head['dataset'];
  return { ...(lists as Pick<Head, HeadList>), dataset: dataset, ...(personsPerFamily && { personsPerFamily }) };
}

function without(head: RawHead, waiting: ReadonlySet<unknown>): RawHead {
  const lists = (Object.keys(listsOfHead) as HeadList[]).flatMap((name) =>
    Array.isArray(head[name]) ? [[name, (head[name] as unknown[]).filter((entry) => !waiting.has(entry))] as const] : [],
  );
  return { ...head, ...Object.fromEntries(lists) };
}

/** The dataset without one of its closures, or without its rule for families. */
function withoutPart(head: RawHead, part: string, index: string | number | undefined): RawHead {
  const { [part]: _, ...rest } = head as Record<string, unknown>;
  const dataset = { ...(head.dataset as Record<string, unknown>) };
  const list = dataset[part];
  if (Array.isArray(list)) dataset[part] = list.filter((_one, at) => at !== index);
  else delete dataset[part];
  return { ...rest, dataset };
}
