/** Pictures as files. */
import { number, plural } from './format.ts';

export const pictureWords = {
  picture: {
    save: 'Save picture',
    saveRows: 'Save rows',
    formats: {
      svg: 'SVG, to be edited',
      png: 'PNG, as on the screen (1×)',
      png2: 'PNG, sharp in print (2×)',
      square: 'PNG, square (1080 × 1080)',
      slide: 'PNG, slide (1920 × 1080)',
      csv: 'CSV of its table',
      json: 'JSON of its table, with sources',
      cite: 'Copy citation',
      link: 'Copy link to this figure',
      embed: 'Embed…',
    },
    /** “Most visits were in 2009” (Visits by year). */
    cited: (title: string, name: string | undefined) => (name === undefined ? `“${title}”.` : `“${title}” (${name}).`),
    /** "Energy, from 2009: 37 of 214 records" */
    filter: (sentence: string, count: string) => `${sentence}: ${count}`,
    sources: 'Sources',
    moreSources: (count: number) => `and ${plural(count, 'more source', 'more sources')}: see the address below.`,
    countedSources: (count: number) => `${plural(count, 'source', 'sources')}, listed at the address below.`,
    address: (address: string) => `This view, to look at and to go on from: ${address}`,

    drawing: 'Drawing the picture…',
    saved: (file: string) => `Saved as ${file}.`,
    smaller: (file: string, scale: number) =>
      `Saved as ${file}, with ${number.format(Math.round(scale * 100) / 100)} pixels for each of the screen: a larger file would not fit into the browser. The SVG is sharp at every size.`,
    small: (file: string) =>
      `Saved as ${file}. The picture is far higher than that shape, so its words are small: show less of it, or take the SVG or the PNG of the screen.`,
    none: 'Nothing was saved: no picture is on the screen. Leave the table, or widen what is shown, and save again.',
    picture: 'Nothing was saved: this browser does not turn the picture into a PNG. The SVG can be saved.',
    pixels: 'Nothing was saved: this browser has no room for the pixels of a PNG. Save the SVG, or show less.',
    failed: 'Nothing was saved: the file could not be made, perhaps because the site cannot be reached. The view still works; try again.',
  },
};
