/** The line diagram from top to bottom, as on a phone: the line at the side where reading begins, all words beside it. */
import { ascent, bandsOf, type Content, type Diagram, lineHeight, linesOf, type Measure, plain, radius, type Written } from './diagram.ts';

/** px from the edge to the bracket, to the line, and to the words; less where a phone shows large text. */
const places = { wide: [12, 36, 62], tight: [5, 20, 36] } as const;
const tightBelow = 220;
const gap = 8;
/** px from station to station, at least. */
const leastStep = 84;
const nothing: { readonly lines: readonly Written[]; readonly top: number } = { lines: [], top: 0 };

export function layOutDown({ stops, steps, swaps }: Content, width: number, measure: Measure): Diagram {
  const [bracketX, lineX, textX] = places[width < tightBelow ? 'tight' : 'wide'];
  const room = width - textX - gap;
  const edges = bandsOf(steps);
  const written = (texts: readonly Written[]) => texts.flatMap((text) => linesOf(text, room, measure));

  // from top to bottom: a station with its name; the country that begins there; what is said of the leg; the country that begins within it
  const yOfEdge = new Map<number, number>();
  let y = gap + radius;
  const rows = stops.map((stop, at) => {
    const step = steps[at];
    const isBorder = at > 0 && edges.some(({ from }) => from === at);
    const name = written([plain(stop.name)]);
    const nameTop = isBorder ? y + 3 : y - lineHeight / 2; // below the line of a border, which no name may cross
    let top = nameTop + name.length * lineHeight;
    /** Lines that stand there, and the top of what follows. */
    const put = (lines: readonly Written[]) => {
      const placed = { lines, top };
      top += lines.length * lineHeight;
      return placed;
    };
    const begins = (isThere: (from: number) => boolean) =>
      edges.filter(({ from }) => isThere(from)).map(({ name: country, from }) => {
        const edge = from === at ? y : top + gap / 2;
        if (from !== at) top += gap;
        yOfEdge.set(from, edge);
        return { from, ...put(written([{ text: country, tone: 'strong' }])) };
      }); // oxfmt-ignore
    const here = begins((from) => from === at);
    const swapText = put(written(swaps.filter(({ from }) => from === at).map(({ label }) => ({ text: label, tone: 'soft' }))));
    top += 3;
    const said = put(step ? written(step.texts) : []);
    const within = begins((from) => from > at && from < at + 1);
    const row = { id: stop.id, y, name: { lines: name, top: nameTop }, countries: [...here, ...within], swapText, said };
    y = step ? Math.max(y + leastStep, top + 2 * gap + lineHeight / 2 - 2) : top;
    return row;
  });
  const height = y + gap;
  const yOf = (at: number) => rows[at]?.y ?? 0;
  const countries = rows.flatMap((row) => row.countries);
  const textAt = ({ lines, top } = nothing) => ({ lines, x: textX, y: top + ascent, anchor: 'start' as const });

  return {
    axis: 'down',
    width,
    height,
    stations: rows.map((row) => ({ id: row.id, x: lineX, y: row.y, text: textAt(row.name) })),
    segments: steps.map(({ id }, at) => {
      const [said, end] = [rows[at]?.said ?? nothing, yOf(at + 1) - radius];
      const top = said.top - 2; // the name of the station above is none of its words
      return {
        id,
        line: [lineX, yOf(at) + radius, lineX, end],
        text: textAt(said),
        box: { x: lineX - 14, y: top, width: width - lineX + 12, height: end - 2 - top },
      };
    }),
    bands: edges.map(({ name, from, to }, at) => {
      const [start, end] = [at === 0 ? 0 : (yOfEdge.get(from) ?? 0), yOfEdge.get(to) ?? height];
      return {
        id: `${name} ${from}`,
        box: { x: 0, y: start, width, height: end - start },
        text: textAt(countries.find((country) => country.from === from)),
        border: at === 0 ? [] : [[0, start, textX - gap, start]],
      };
    }),
    brackets: swaps.map(({ from, to }) => ({
      id: String(from),
      line: [bracketX, yOf(from) + radius, bracketX, yOf(to) - radius],
      text: textAt(rows[from]?.swapText),
    })),
  };
}
