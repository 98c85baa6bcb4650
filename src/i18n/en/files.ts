/** What files say of themselves, and of the works that they cite. */
import { number, plural } from './format.ts';

export const filesWords = {
  files: {
    about: 'About',
    cut: 'Shortened',
    cutTexts: (count: number, most: number) =>
      `${plural(count, 'text is', 'texts are')} longer than the ${number.format(most)} characters that a cell holds, and end in “…”. The files of the other formats have them whole.`,
    described: 'The title describes the page: its headline could not be read.',
    read: { part: 'Read in part for this record.', reported: 'Known to this record from another work only.' },
    dated: (note: string) => `What is known of its date: ${note}`,
    edtf: (date: string) => `Its date as EDTF: ${date}.`,
  },
};
