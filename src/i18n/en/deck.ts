/** The deck that is left behind. */
import { number, plural } from './format.ts';

export const deckWords = {
  deck: {
    make: 'Make slides (PPTX)',
    /** Of a talk, or of the present view. */
    hint: 'Slides to be shown and changed without this site: charts and tables stay editable, each slide links to its view. They are made in this browser; nothing is sent anywhere.',
    choose: 'Slides of this view',
    chooseHint: 'One slide for each figure that has something to show under the present filter.',
    making: 'Making the slides',
    slide: (slide: number, count: number) => `Slide ${number.format(slide)} of ${number.format(count)}`,
    writing: 'Writing the file',
    cancelled: 'Cancelled: nothing was saved.',
    failed: 'Nothing was saved: the slides could not be made. The view still works; try again.',
    saved: (file: string, slides: number) => `Saved as ${file}: ${plural(slides, 'slide', 'slides')}.`,
    faults: (names: readonly string[]) =>
      `${plural(names.length, 'picture', 'pictures')} could not be drawn in time, and ${names.length === 1 ? 'its slide has' : 'their slides have'} the table or the link instead: ${names.join('; ')}.`,
    left: (names: readonly string[]) => `Left out, since nothing of them is shown: ${names.join('; ')}.`,

    /** What the values of a chart are. */
    axis: { visits: 'Visits', others: 'Calls and meetings of envoys', days: 'Days' },
    millions: (unit: string) => `Million ${unit}`,
    logarithmic: (unit: string) => `${unit}, logarithmic`,
    upTo: (series: string) => `${series}, at most`,

    open: 'Open this view',
    guess: 'A guess first. The next slide has what the data say.',
    part: (title: string, part: number, parts: number) => `${title} (${String(part)} of ${String(parts)})`,
    moreRows: (count: number) => `${plural(count, 'more row', 'more rows')} in the view: follow the link.`,
    moreColumns: (count: number) => `${plural(count, 'more column', 'more columns')} in the view and its files.`,
    signs: (labels: readonly string[]) => `Further signs: ${labels.join('; ')}.`,
    moreLines: 'More in the view: follow the link.',
    noPicture: 'The picture could not be drawn here. The link opens it.',
    sources: 'Sources',
    shortSources: (names: readonly string[], more: number) =>
      `Sources: ${names.join('; ')}${more > 0 ? `; and ${number.format(more)} more` : ''}`,
    works: (count: number) => `Behind this deck: ${plural(count, 'work', 'works')}, each once.`,
    moreWorks: (count: number) => `and ${plural(count, 'more work', 'more works')}, in the sources at the end.`,
    said: 'What the data say',
    link: (address: string) => `The view: ${address}`,
    about: (title: string, edition: string) => `${title} · ${edition}`,
    made: (date: string) => `Slides made on ${date}`,

    range: (items: readonly string[]) => `From the lower to the higher figure: ${items.join('; ')}.`,
    rivals: (items: readonly string[]) => `Others say: ${items.join('; ')}.`,
    estimates: (items: readonly string[]) => `Our estimate, with a dashed edge: ${items.join('; ')}.`,
    partEstimates: (items: readonly string[]) => `In part our estimate: ${items.join('; ')}.`,
    zeros: (items: readonly string[]) => `A source reports zero: ${items.join('; ')}.`,
    without: (items: readonly string[]) => `Records without a figure, which is not a zero: ${items.join('; ')}.`,
    less: (rows: number) => `The whole record has more in ${plural(rows, 'row', 'rows')}: the filter leaves less.`,
    out: (items: string) => `Left out by From and To: ${items}.`,
    /** "1992–1995" */
    span: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    band: (label: string, span: string) => `${label}: ${span}.`,
    altChart: (title: string, subtitle: string) => `Chart: ${title}. ${subtitle}`,
    altPicture: (title: string, subtitle: string) => `Picture: ${title}. ${subtitle}`,
    sections: { talk: 'Talk', view: 'View', sources: 'Sources' },
  },
};
