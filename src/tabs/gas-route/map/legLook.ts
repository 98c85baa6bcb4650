/**
 * How a leg is drawn on a day. Its width says how much it can carry, its dashes how well it is known, its tone whether the gas of the chain
 * is delivered along it: never its colour.
 */
import type { Day } from '@/record/edtf.ts';
import { capacityOf, carriageOf, type Standing, standingOf } from '@/record/route/moment.ts';
import type { Leg } from '@/record/types.ts';

/** "carries": the gas of the chain goes through it. "quiet": in service, without it or as the likely way of a swap. "faint": planned, being built, idle, or not known. */
export type Tone = 'carries' | 'quiet' | 'faint';

export interface LegLook {
  /** px; of a hollow line with both its edges. */
  readonly width: number;
  /** The capacity that its width says, billion m³ a year; without it its width says nothing. */
  readonly bcmPerYear?: number;
  /** Two thin edges: no capacity is published for that day, so that no width can be true. */
  readonly hollow: boolean;
  /** As `stroke-dasharray`, px; solid without it. */
  readonly dash?: string;
  readonly cap: 'round' | 'butt';
  readonly tone: Tone;
  /** Whether it is known that gas flows that day, and so which way. */
  readonly flows: boolean;
}

/** px of a line of the largest pipe that we meet; others by the square root of their capacity. */
const most = { bcmPerYear: 26, px: 11 };
const leastPx = 1.5;
export const hollowPx = 7;
const thinPx = 2;
/** px of each edge of a hollow line. */
export const edgePx = 1.5;

/** px for a capacity in billion m³ a year: by its square root, so that 2 beside 26 is still a line. */
export function widthOf(bcmPerYear: number): number {
  return Math.max(leastPx, most.px * Math.sqrt(bcmPerYear / most.bcmPerYear));
}

/** Undefined before anything is known of it. `scale` is that of lines: of the reader's text, and of the map. */
export function legLook(leg: Leg, day: Day, scale = 1): LegLook | undefined {
  const standing = standingOf(leg, day);
  if (standing.is === 'before') return undefined;
  const { existence, trace } = leg.properties;
  const carriage = carriageOf(leg, day);
  // under a swap nobody says that it takes this pipe
  const tone = carriage === 'pipe' ? 'carries' : toneOf(standing);
  const thin = Math.max(leastPx, thinPx * scale);
  const isPlan = existence === 'planned' || stageOf(standing) === 'planned';
  if (isPlan && tone !== 'carries') {
    // thin, and lighter once the plan is over
    const look = lineOf('planned', trace, thin);
    return { ...look, hollow: false, tone: ['unknown', 'unsaid'].includes(standing.is) ? 'faint' : 'quiet', flows: false };
  }
  const capacity = capacityOf(leg, day)?.bcmPerYear;
  // what nobody reports is drawn as assumed, whatever else is known of it
  if (tone === 'faint')
    return { ...lineOf(standing.is === 'unsaid' ? 'assumed' : existence, trace, thin), hollow: false, tone, flows: false };
  const width = (capacity === undefined ? hollowPx : widthOf(capacity)) * scale;
  return {
    ...lineOf(existence, trace, width),
    ...(capacity !== undefined && { bcmPerYear: capacity }),
    hollow: capacity === undefined,
    tone,
    flows: carriage !== undefined || (existence === 'documented' && standing.is === 'operating'),
  };
}

/** Width and dashes of a line of so many px: what the legend shows too. */
export function lineOf(
  existence: Leg['properties']['existence'],
  trace: Leg['properties']['trace'],
  width: number,
): Pick<LegLook, 'width' | 'dash' | 'cap'> {
  const dash = dashOf(existence, trace === 'approximate');
  // a wide line needs longer dashes to be told from a dotted one
  const unit = Math.max(1, width / 4);
  return {
    width,
    cap: existence === 'assumed' || dash === undefined ? 'round' : 'butt',
    ...(dash && { dash: dash.map((px) => Number((px * unit).toFixed(1))).join(' ') }),
  };
}

/** Documented: solid, or short dashes where the line is approximate. Likely: long dashes, with a dot between them where approximate. Assumed: dots. A plan: thin dashes. */
function dashOf(existence: Leg['properties']['existence'], isApproximate: boolean): readonly number[] | undefined {
  switch (existence) {
    case 'documented':
      return isApproximate ? [7, 5] : undefined;
    case 'likely':
      return isApproximate ? [14, 5, 2, 5] : [14, 7];
    case 'assumed':
      return [0.1, 8];
    case 'planned':
      return isApproximate ? [4, 5] : [7, 5];
  }
}

function toneOf(standing: Standing): Tone {
  return (standing.is === 'undated' ? standing.stage.stage : standing.is) === 'operating' ? 'quiet' : 'faint';
}

function stageOf(standing: Standing): string {
  if (standing.is === 'unknown') return standing.last.stage;
  return standing.is === 'undated' ? standing.stage.stage : standing.is;
}
