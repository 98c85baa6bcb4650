/** Opens what somebody brings: recognises each file by its content, makes one record of all of them, checks it, and says of every finding where it stands. */
import type { LargeData } from '@/record/large/data.ts';
import { readLarge } from '@/record/large/read.ts';
import type { RawHead } from '@/record/large/headFiles.ts';
import type { Problem } from '@/record/problem.ts';
import type { StoredRecord } from '@/record/types.ts';
import { complete, type CompletionWords } from './complete.ts';
import { datesOf, join, type Joined } from './draftFile.ts';
import { gapsOf } from './gaps.ts';
import { Locator } from './locate.ts';
import { recognise } from './recognise.ts';
import { Findings, type Report } from './report.ts';
import { listsOfHead, type HeadList } from '@/record/large/headFiles.ts';

export interface BroughtFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Opened {
  /** Undefined where nothing of it can be shown. */
  readonly data: LargeData | undefined;
  readonly report: Report;
}

/** Parts of the dataset that are tried anew without what was wrong. */
const mostTries = 12;

/** `onRecords` is told how many records are checked of how many. */
export async function bring(
  brought: readonly BroughtFile[],
  name: string,
  words: CompletionWords,
  onRecords: (done: number, of: number) => void = () => undefined,
): Promise<Opened> {
  const findings = new Findings();
  const recognised = await recognise(brought);
  for (const finding of recognised.findings) findings.add(finding);
  const joined = join(recognised.parts);
  for (const file of joined.otherDatasets) findings.add({ severity: 'warning', code: 'secondDataset', values: {}, file });
  const formats = [...new Set(recognised.formats)];
  const about = { name, files: brought.map((one) => one.name), formats, sums: recognised.sums };
  const nothing = { severity: 'error', code: 'nothingFound', values: {}, file: brought[0]?.name ?? '' } as const;
  if (recognised.parts.length === 0 || (joined.segments.length === 0 && isEmpty(joined.head))) {
    if (findings.groups().length === 0) findings.add(nothing);
    return { data: undefined, report: { ...about, records: none, beside: none, groups: findings.groups() } };
  }
  const locator = new Locator(joined, recognised.parts);
  const read = readSound(joined, locator, findings, name, words, onRecords);
  const besides = (Object.keys(listsOfHead) as HeadList[]).reduce((sum, list) => sum + lengthOf(joined.head[list]), 0);
  const waiting = joined.homeOf.size > 0 ? [...read.waiting].filter((entry) => joined.homeOf.has(entry as object)).length : 0;
  const unread = recognised.sums.reduce((sum, { waiting: lost = 0 }) => sum + lost, 0);
  const shown = read.count - read.waitingCount;
  const records = { all: read.count + unread, shown, waiting: read.waitingCount + unread };
  const beside = { all: besides, shown: besides - waiting, waiting };
  // of records that all wait there is nothing to show, unless there is a route beside them
  const isNothing = records.all > 0 && shown === 0 && lengthOf(read.data?.head.legs) === 0;
  return { data: isNothing ? undefined : read.data, report: { ...about, records, beside, groups: findings.groups() } };
}

const none = { all: 0, shown: 0, waiting: 0 };

/** Where the dataset itself is at fault, the part that is wrong is left out and made anew. */
function readSound(
  joined: Joined,
  locator: Locator,
  findings: Findings,
  name: string,
  words: CompletionWords,
  onRecords: (done: number, of: number) => void,
) {
  let head: RawHead = joined.head;
  for (let tries = 1; ; tries += 1) {
    const completed = complete(head, () => datesOf(joined), name, words);
    const onRecord = (record: StoredRecord, at: number) => {
      for (const gap of gapsOf(record)) findings.add(locator.gap(gap, at, record));
    };
    const read = readLarge({ ...joined, head: completed.head }, { onRecords, onRecord });
    const fatal = read.data ? undefined : read.problems.findLast(({ file, doubt }) => file === 'dataset.json' && !doubt);
    locator.heads(completed.head, read.waiting);
    if (fatal && tries < mostTries) {
      locator.addTo(findings, fatal);
      const { [`${fatal.path[0]}`]: _, ...rest } = head.dataset as Record<string, unknown>;
      head = { ...head, dataset: rest };
      continue;
    }
    for (const problem of completed.problems) locator.addTo(findings, problem);
    for (const gap of completed.gaps) findings.add(locator.ofDataset(gap));
    // what was made is said to be missing, and no more
    const isMade = (path: Problem['path']) => completed.gaps.includes(String(path[0]));
    for (const problem of read.problems) if (problem.file !== 'dataset.json' || !isMade(problem.path)) locator.addTo(findings, problem);
    return read;
  }
}

function isEmpty(head: RawHead): boolean {
  return head.dataset === undefined && (Object.keys(listsOfHead) as HeadList[]).every((list) => lengthOf(head[list]) === 0);
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
