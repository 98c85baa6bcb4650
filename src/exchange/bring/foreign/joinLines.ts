/** Parts of one line put end to end where they meet. */
import { kmBetween } from '@/record/route/chain.ts';
import type { SayFeature } from './feature.ts';
import type { Position } from './geometry.ts';

type Line = readonly Position[];

/** km within which two ends are one. */
export const sameKm = 1;
/** Of more parts nobody looks which of them meet. */
const mostParts = 300;

/** One line, or as few as there are gaps, which is said. */
export function joined(parts: readonly Line[], say: SayFeature): readonly Line[] {
  if (parts.length < 2) return parts;
  const lines = parts.length > mostParts ? parts : runsOf(parts);
  if (lines.length === 1) say('note', 'geoJoined', { count: String(parts.length) });
  else say('note', 'geoParts', { count: String(lines.length) });
  return lines;
}

/** A part that lies the other way round is turned. */
function runsOf(parts: readonly Line[]): Line[] {
  const left = [...parts];
  const runs: Line[] = [];
  for (let run = left.shift(); run; run = left.shift()) {
    for (let met = meeting(run, left); met; met = meeting(run, left)) {
      left.splice(met.at, 1);
      run = met.line;
    }
    runs.push(run);
  }
  return runs;
}

function meeting(run: Line, parts: readonly Line[]): { at: number; line: Line } | undefined {
  const [start, end] = [run[0]!, run.at(-1)!];
  const meets = (a: Position, b: Position) => kmBetween(a, b) <= sameKm;
  for (const [at, part] of parts.entries()) {
    const [first, last] = [part[0]!, part.at(-1)!];
    if (meets(end, first)) return { at, line: linked(run, part) };
    if (meets(last, start)) return { at, line: linked(part, run) };
    if (meets(end, last)) return { at, line: linked(run, part.toReversed()) };
    if (meets(first, start)) return { at, line: linked(part.toReversed(), run) };
  }
  return undefined;
}

/** A position that both have stands once. */
function linked(one: Line, other: Line): Line {
  const [a, b] = [one.at(-1)!, other[0]!];
  return [...one, ...(a[0] === b[0] && a[1] === b[1] ? other.slice(1) : other)];
}
