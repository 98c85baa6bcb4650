/** A talk on paper. */
import { number, plural } from './format.ts';

export const handoutWords = {
  handout: {
    name: 'Handout',
    pageTitle: (talk: string) => `${talk}: handout`,
    print: 'Print',
    printHint: 'The browser’s dialog also saves it as a PDF.',
    drawing: (scene: number, of: number) => `Drawing scene ${number.format(scene)} of ${number.format(of)}`,
    ready: (scenes: number, pages: number) =>
      `${plural(scenes, 'scene', 'scenes')} on about ${plural(pages, 'page', 'pages')}, ready to print.`,
    notes: 'With notes',
    sources: 'With sources',
    back: 'Back to the talk',
    scene: (scene: number, of: number) => `Scene ${number.format(scene)} of ${number.format(of)}`,
    sheet: (scene: number, title: string) => `${number.format(scene)}. ${title}`,
    question: 'Question to the audience',
    note: 'Note',
    open: 'Open record',
    works: 'Sources',
    /** "The Gazette 2011 [3–5]" */
    cited: (name: string, numbers: string) => (numbers === '' ? name : `${name} [${numbers}]`),
    /** Of works in the list at the end. */
    numbers: (numbers: string) => `[${numbers}]`,
    semicolon: '; ',
    moreWorks: (count: number) => `and ${plural(count, 'more work', 'more works')}`,
    bibliography: 'Sources of this talk',
    bibliographyCount: (works: string) => `${works} behind what the pages show, in alphabetical order. The numbers are those in brackets.`,
    noWorks: 'No work is cited.',
    moreRows: (count: number) => `${plural(count, 'more row', 'more rows')} in the live view.`,
    moreFigures: (count: number, tab: string) => `${plural(count, 'more figure', 'more figures')} of ${tab} in the live view.`,
    live: 'The live view',
    /** At the head of the first page, where somebody has printed before all was drawn. */
    early: (left: number, of: number) =>
      `Printed too early: ${number.format(left)} of ${plural(of, 'scene', 'scenes')} were not finished, so the works of the talk are not listed. Wait until “ready to print” stands above the pages, then print again.`,
    worksLater: 'The works are listed once every scene has been drawn.',
    notDrawn: 'This view has not been drawn yet.',
    foot: (talk: string, record: string, edition: string) => `${talk} · ${record} · ${edition}`,
  },
};
