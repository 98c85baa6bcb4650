/** A view in a page of somebody else's: what the frame says, and the page that makes its code. */
import { number } from './format.ts';

export const embedWords = {
  embed: {
    openIn: (title: string) => `Open in ${title}`,
    recordIn: (title: string) => `Open this record in ${title}`,
    frozenTo: (version: string, date: string) => `Edition ${version}, as of ${date}`,
    corrected: 'The record has been corrected since: see the newest',
    routeLeftOut: (version: string) => `Edition ${version} describes the route in an older form, so it is not drawn.`,
    notKept: (version: string) => `Edition ${version} is not kept here`,
    notKeptHint: 'The figure was to be shown as that edition had it. The newest edition may say something else.',
    showNewest: 'Show the newest edition',

    title: 'Embed this view',
    back: 'Back to the dashboard',
    intro: 'A live figure for a page of yours. No key, no cookies, and nothing about its readers is sent anywhere.',
    what: 'What is shown',
    wholeTab: (tab: string) => `All of ${tab}`,
    record: 'Record',
    live: 'Always the newest edition',
    frozen: (version: string) => `Frozen to edition ${version}`,
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
    allowed: 'A reader may',
    controls: {
      filter: 'change the filter',
      options: 'change the options of the figure',
      table: 'see it as a table',
      save: 'save it, and cite it',
    },
    showTitle: 'Show its title',
    size: 'Size',
    shapes: {
      fixed: 'A fixed height',
      '16/9': 'As wide as its column, 16:9',
      '4/3': 'As wide as its column, 4:3',
      '1/1': 'As wide as its column, square',
    },
    height: 'Height in pixels',
    heightWrong: (least: number, most: number) => `A whole number from ${number.format(least)} to ${number.format(most)}.`,
    width: 'Width of the column',
    pixels: (width: number) => `${number.format(width)} pixels`,
    full: 'As wide as there is room',
    preview: 'Preview',
    code: 'Code for your page',
    copy: 'Copy the code',
    frameTitle: (figure: string, dataset: string) => `${figure} – ${dataset}`,
    /** "%" stands for the attribute. */
    sandbox: 'If your page shuts its frames in, this one needs %.',
  },
};
