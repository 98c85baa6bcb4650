/** What the windows of a talk tell one another. What comes in may be of another version of the program, or of anybody: it is not trusted. */
import { formatAddress, parseAddress } from '@/view/address.ts';
import type { Clock } from './clock.ts';
import { covers, type State } from './state.ts';

/** The stage, the window of the speaker, or a picture of the stage in it. */
const places = ['stage', 'presenter', 'preview'] as const;
export type Place = (typeof places)[number];

export interface Sender {
  /** The name of the window, another after each load. */
  readonly id: string;
  readonly place: Place;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** I have just come, and show this; what do you show? What somebody who has just come is told. What is shown from now on. I am closed. */
const kinds = ['ask', 'answer', 'now', 'bye'] as const;

export interface Message {
  readonly kind: (typeof kinds)[number];
  readonly from: Sender;
  readonly state: State;
}

/** Undefined for what is none, or of another talk. */
export function parseMessage(data: unknown, talk: string): Message | undefined {
  const { kind, from, state } = fieldsOf(data);
  const sender = parseSender(from);
  const parsed = parseState(state, talk);
  const known = kinds.find((one) => one === kind);
  return known && sender && parsed ? { kind: known, from: sender, state: parsed } : undefined;
}

/** Undefined for what is none, or of another talk. */
export function parseState(data: unknown, talk: string): State | undefined {
  const { address, cover, revealed, clock, turn, by } = fieldsOf(data);
  const known = covers.find((one) => one === cover);
  const time = parseClock(clock);
  if (typeof address !== 'string' || address.length > longest || known === undefined || !isCount(revealed) || !time) return undefined;
  if (!isCount(turn) || !isName(by)) return undefined;
  const { view } = parseAddress(address);
  return view.talk === talk ? { address: formatAddress(view), cover: known, revealed, clock: time, turn, by } : undefined;
}

/** Characters of an address: more than any view needs. */
const longest = 8000;

function parseSender(data: unknown): Sender | undefined {
  const { id, place, width, height } = fieldsOf(data);
  const known = places.find((one) => one === place);
  return isName(id) && known && isCount(width) && isCount(height) ? { id, place: known, width, height } : undefined;
}

function parseClock(data: unknown): Clock | undefined {
  const { ran, since } = fieldsOf(data);
  return isCount(ran) && isCount(since) ? { ran, since } : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 100;
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}
