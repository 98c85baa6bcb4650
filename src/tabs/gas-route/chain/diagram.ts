/**
 * Where everything of the line diagram stands: stations on a straight line, what is said of each leg beside it, countries behind. Every leg has
 * the same room. Pure; px of the reader's text size 1, from the top and from the side where reading begins: the drawing mirrors it.
 */
import { wrap } from '@/exchange/picture/wrap.ts';

export interface Stop {
  readonly id: string;
  readonly name: string;
}

/** A leg between two stops. */
export interface Step {
  readonly id: string;
  /** In the order in which it crosses them, by name. */
  readonly countries: readonly string[];
  /** What is said of it; what it is called is strong, and first. */
  readonly texts: readonly Written[];
}

export interface Content {
  /** One more than steps. */
  readonly stops: readonly Stop[];
  readonly steps: readonly Step[];
  /** Brackets over legs, from a stop to a later one, with what is written at them. */
  readonly swaps: readonly { readonly from: number; readonly to: number; readonly label: string }[];
}

/** A text in one tone: what it is about is strong, doubts are soft. */
export interface Written {
  readonly text: string;
  readonly tone: 'strong' | 'plain' | 'soft';
}

export interface Text {
  readonly lines: readonly Written[];
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

export interface Diagram {
  readonly axis: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  /** `leader` is the y at which a line from the name to the station begins, where the name stands apart. */
  readonly stations: readonly { readonly id: string; readonly x: number; readonly y: number; readonly text: Text; readonly leader?: number }[];
  readonly segments: readonly {
    readonly id: string;
    /** From station to station. */
    readonly line: Line;
    readonly text: Text;
    /** What can be pressed. */
    readonly box: Box;
  }[];
  /** Side by side, in order. `border` is drawn where it begins, as lines that cross no words; the first has none. */
  readonly bands: readonly { readonly id: string; readonly box: Box; readonly text: Text; readonly border: readonly Line[] }[];
  readonly brackets: readonly { readonly id: string; readonly line: Line; readonly text: Text }[];
} // oxfmt-ignore

/** px of text and of its lines. */
export const textSize = 13;
export const lineHeight = 17;
/** px from the top of a line to its baseline. */
export const ascent = 13;
/** The radius of a station. */
export const radius = 7;

export type Measure = (text: string, size: number) => number;

/** How wide it may come out: strong text is wider than what is measured. */
export function widthOf({ text, tone }: Written, measure: Measure): number {
  return measure(text, textSize) * (tone === 'strong' ? 1.1 : 1.02);
}

/** Wrapped to some room, px. */
export function linesOf({ text, tone }: Written, room: number, measure: Measure): Written[] {
  return wrap(text, room, (part) => widthOf({ text: part, tone }, measure)).map((line) => ({ text: line, tone }));
}

export function plain(text: string): Written {
  return { text, tone: 'plain' };
}

/** Countries side by side with where each begins and ends, in steps: a leg through two has half of it in each. */
export function bandsOf(
  steps: readonly Pick<Step, 'countries'>[],
): { readonly name: string; readonly from: number; readonly to: number }[] {
  const parts = steps.flatMap(({ countries }, at) =>
    countries.map((name, part) => ({ name, from: at + part / countries.length, to: at + (part + 1) / countries.length })),
  );
  const bands: { name: string; from: number; to: number }[] = [];
  for (const part of parts) {
    const last = bands.at(-1);
    if (last?.name === part.name) last.to = part.to;
    else bands.push({ ...part });
  }
  return bands;
}
