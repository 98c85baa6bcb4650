/** The line diagram from side to side, where there is room: names above in two rows, what is said of the legs below. */
import { ascent, bandsOf, type Content, type Diagram, lineHeight, linesOf, type Measure, plain, radius, type Step, widthOf, type Written } from './diagram.ts'; // oxfmt-ignore

/** px from the edges to the first station and the last. */
const edge = 30;
const gap = 8;
/** px that the line may be thick, with the arrow on it. */
const thick = 22;
/** Narrower than this a picture is drawn downwards. */
const least = 896;
/** px between the names of two legs, and in how many lines one may stand with its number: a column of words reads better lying down. */
const nameGap = 14;
const mostLines = 4;

/** px between two stations. */
function stepOf({ steps }: Content, width: number): number {
  return (width - 2 * edge) / Math.max(1, steps.length);
}

/** What a leg is called, wrapped beside the others. */
function nameOf({ texts }: Step, step: number, measure: Measure): Written[] {
  return texts.filter(({ tone }) => tone === 'strong').flatMap((text) => linesOf(text, step - nameGap, measure));
}

/** Whether it can be drawn so: no word would be broken, and no name of a leg be a column of words. */
export function fitsAcross(content: Content, width: number, measure: Measure): boolean {
  const step = stepOf(content, width);
  const texts = content.steps.flatMap((one) => [...one.texts, ...one.countries.map((text): Written => ({ text, tone: 'strong' }))]);
  const words = texts.flatMap(({ text, tone }) => text.split(/\s+/).map((word) => ({ text: word, tone })));
  return (
    width >= least &&
    words.every((word) => widthOf(word, measure) <= step - (word.tone === 'strong' ? nameGap : gap)) &&
    content.steps.every((one) => nameOf(one, step, measure).length <= mostLines)
  );
}

export function layOutAcross(content: Content, width: number, measure: Measure): Diagram {
  const { stops, steps } = content;
  const step = stepOf(content, width);
  const xOf = (at: number) => edge + at * step;

  const bands = bandsOf(steps).map((band, at, all) => {
    const [from, to] = [at === 0 ? 0 : xOf(band.from), at === all.length - 1 ? width : xOf(band.to)];
    return { ...band, x: from, width: to - from, lines: linesOf({ text: band.name, tone: 'strong' }, to - from - gap, measure) };
  });
  const countries = Math.max(0, ...bands.map(({ lines }) => lines.length)) * lineHeight + gap;

  // every other name stands in the upper row, so that each has the room of two legs; those at the ends have what is left beside them
  const names = stops.map((stop, at) => {
    const isEnd = at === 0 || at === steps.length;
    return {
      ...stop,
      isEnd,
      isUpper: at % 2 === 0,
      lines: linesOf(plain(stop.name), isEnd ? step + edge - gap : 2 * step - 2 * gap, measure),
    };
  });
  const rowHeight = (isUpper: boolean) => Math.max(0, ...names.filter((name) => name.isUpper === isUpper).map(({ lines }) => lines.length)) * lineHeight; // oxfmt-ignore
  const upperFoot = countries + gap + rowHeight(true);
  const lowerFoot = upperFoot + gap + rowHeight(false);
  const line = lowerFoot + gap + thick / 2 + 4;

  const swaps = content.swaps.map(({ from, to, label }) => ({
    from,
    to,
    lines: linesOf({ text: label, tone: 'soft' }, (to - from) * step - gap, measure),
  }));
  const bracket = line + thick / 2 + gap;
  const bracketFoot =
    swaps.length === 0 ? line + thick / 2 : bracket + gap + Math.max(...swaps.map(({ lines }) => lines.length)) * lineHeight;

  // names first; what is said of the legs begins at one height for all
  const heads = steps.map((one) => nameOf(one, step, measure));
  const headLines = Math.max(0, ...heads.map(({ length }) => length));
  const said = steps.map(({ texts }, at) => {
    const head = heads[at] ?? [];
    const rest = texts.filter(({ tone }) => tone !== 'strong').flatMap((text) => linesOf(text, step - gap, measure));
    return rest.length === 0 ? head : [...head, ...Array.from({ length: headLines - head.length }, () => plain('')), ...rest];
  });
  const foot = bracketFoot + gap + Math.max(0, ...said.map((lines) => lines.length)) * lineHeight;
  const height = foot + gap;

  return {
    axis: 'across',
    width,
    height,
    stations: names.map(({ id, lines, isUpper, isEnd }, at) => {
      const bottom = isUpper ? upperFoot : lowerFoot;
      const anchor = !isEnd ? 'middle' : at === 0 ? 'start' : 'end';
      const x = anchor === 'middle' ? xOf(at) : xOf(at) + (at === 0 ? -1 : 1) * (edge - gap);
      return { id, x: xOf(at), y: line, text: { lines, x, y: bottom - lines.length * lineHeight + ascent, anchor }, leader: bottom + 3 };
    }),
    segments: steps.map(({ id }, at) => ({
      id,
      line: [xOf(at) + radius, line, xOf(at + 1) - radius, line],
      text: { lines: said[at] ?? [], x: xOf(at + 0.5), y: bracketFoot + gap + ascent, anchor: 'middle' },
      box: { x: xOf(at) + 2, y: line - thick / 2 - 2, width: step - 4, height: foot - line + thick / 2 + 4 },
    })),
    bands: bands.map(({ name, from, x, width: itsWidth, lines }) => ({
      id: `${name} ${from}`,
      box: { x, y: 0, width: itsWidth, height },
      text: { lines, x: x + itsWidth / 2, y: gap / 2 + ascent, anchor: 'middle' },
      border:
        from === 0
          ? []
          : [
              [x, 0, x, countries],
              [x, lowerFoot + 4, x, line + thick],
            ],
    })),
    brackets: swaps.map(({ from, to, lines }) => ({
      id: String(from),
      line: [xOf(from) + radius, bracket, xOf(to) - radius, bracket],
      text: { lines, x: xOf((from + to) / 2), y: bracket + gap / 2 + ascent, anchor: 'middle' },
    })),
  };
}
