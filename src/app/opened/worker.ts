/** The worker that holds an opened file: reads and checks it, searches it, and sees it as others do, while the page stays answerable. */
import { bring } from '@/exchange/bring/bring.ts';
import type { LargeData } from '@/record/large/data.ts';
import { openLarge } from '@/record/large/open.ts';
import { type LargeRecord, rowsSeenBy } from '@/record/large/seen.ts';
import { buildSearchIndex, search, type SearchIndex } from '@/record/search.ts';
import type { Answer, Ask, Asked, AskName, Progress } from './messages.ts';

let record: LargeRecord | undefined;
let index: SearchIndex | undefined;

const tasks: { readonly [Name in AskName]: (ask: Asked[Name]['ask']) => Promise<Asked[Name]['answer']> | Asked[Name]['answer'] } = {
  async open({ source, name, words }) {
    const files = 'files' in source ? source.files : [{ name, bytes: await fetchBytes(source.url) }];
    const { data, report } = await bring(files, name, words, (done, of) => say({ progress: { done, of, what: 'records' } }));
    if (data) record = openLarge(data);
    return { data: data && { ...data, bytes: data.bytes.slice() }, report };
  },
  find({ text }) {
    const { facts, whole } = opened();
    index ??= buildSearchIndex(facts, whole);
    return search(index, text);
  },
  see: ({ by }) => rowsSeenBy(by, opened()),
};

addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  const task = tasks[ask.name] as (about: Ask['about']) => unknown;
  Promise.resolve()
    .then(() => task(ask.about))
    .then(
      (value) => say({ number: ask.number, value }, buffersOf(value)),
      (error: unknown) => say({ number: ask.number, error: error instanceof Error ? error.message : String(error) }),
    );
});

function say(answer: Answer, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer });
}

/** What is handed over without a copy: this worker keeps nothing of it. */
function buffersOf(value: unknown): Transferable[] {
  if (value instanceof Uint8Array) return [value.buffer];
  const { bytes } = ((value as { data?: LargeData }).data ?? {}) as Partial<LargeData>;
  return bytes ? [bytes.buffer] : [];
}

function opened(): LargeRecord {
  if (!record) throw new Error('No file is open');
  return record;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`${url}: ${answer.status}`);
  const of = Number(answer.headers.get('content-length') ?? 0);
  const tell = (done: number) =>
    say({ progress: { done, of: answer.headers.has('content-encoding') ? 0 : of, what: 'bytes' } satisfies Progress });
  const reader = answer.body.getReader();
  let bytes = new Uint8Array(Math.max(of, 1 << 20));
  let length = 0;
  for (let told = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, length);
    if (length + value.length > bytes.length) {
      const grown = new Uint8Array(Math.max(2 * bytes.length, length + value.length));
      grown.set(bytes.subarray(0, length));
      bytes = grown;
    }
    bytes.set(value, length);
    length += value.length;
    if (length - told > 1 << 22) tell((told = length));
  }
}
