/** Help: the tour, the keys, how it is read, accessibility, and a way to report. */
import { number } from './format.ts';

export const helpWords = {
  help: {
    title: 'Help',
    parts: { tour: 'Tour', terms: 'Terms', keys: 'Keys', reading: 'Reading', accessibility: 'Accessibility', report: 'Report an error' },

    tour: {
      intro: 'Six short stops. Escape leaves it at any moment; it begins again from here.',
      start: 'Begin the tour',
      next: 'Next',
      back: 'Back',
      leave: 'Leave the tour',
      done: 'Done',
      at: (step: number, of: number) => `Stop ${number.format(step)} of ${number.format(of)}`,
      steps: {
        tabs: {
          name: 'Five views of one record',
          text: 'A timeline, the agreements, the gas route, charts of aid and visits, and the sources. All of them follow one filter.',
        },
        filter: {
          name: 'The filter',
          text: 'Choose sectors, kinds, people, places or dates. The number beside each choice is what would be left.',
        },
        said: {
          name: 'The filter in words',
          text: 'What is shown stands here as a sentence, with the number of records. Each word can be taken away; Reset shows the whole record.',
        },
        by: {
          name: 'Who says so',
          text: '“According to” redraws everything as one side, a third country, independent sources or one work tell it.',
        },
        view: {
          name: 'The view',
          text: 'Press a mark to open its record: what is said, who says it, and what others say. Each picture has the same facts as a table.',
        },
        tools: {
          name: 'To take away',
          text: 'Export saves rows, pictures and citations; Present gives a talk. The address in the browser is the view: copy it to share it.',
        },
      },
    },

    keys: {
      intro: 'Everything can be done by keyboard. Tab goes to what can be used next; these keys do more.',
      open: 'Open this help',
      everywhere: 'Everywhere',
      close: 'Close what is open; give up a drag',
      skip: 'At the top of the page: skip to the view',
      tabs: 'In the row of tabs: the tab before and after',
      timeline: 'On the timeline',
      pan: 'Move in time',
      zoom: 'Look closer, look further',
      whole: 'The whole time',
      marks: 'On a mark: to the mark before and after, above and below',
      openMark: 'Open the record',
      agreements: 'In the table of agreements',
      rows: 'To the row below and above',
      openRow: 'Open the row in place',
      pictures: 'In charts, on the map and in the route',
      nextMark: 'To the mark before and after; the first, the last',
      press: 'Filter by it, or open it',
      map: 'Move and zoom the map',
      stage: 'On the stage of a talk the key ? lists its own keys.',
      names: { or: 'or', letters: { space: 'Space' } },
    },

    reading: {
      language: 'Language',
      languageHint: 'Numbers, dates and the order of names follow it. Titles of works stay in their own language.',
      time: 'Time runs',
      toRight: 'from left to right, as on most charts',
      toLeft: 'from right to left, as the text',
      timeHint:
        'In languages that are read from right to left the timeline and the charts can be mirrored. A picture of the timeline that is saved runs to the right.',
      text: 'Text grows with the browser’s own size (Ctrl and +) up to twice the usual, and the page up to four times, without loss.',
      motion: 'Movement is left out where the system asks for less of it.',
    },

    accessibility: {
      aim: 'The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
      tried: 'What was tried',
      triedList: [
        'Tabs, dialogs and a talk in four languages with the checks of axe, not yet in every theme and width.',
        'Ten tasks by keyboard alone, and by what a screen reader is given.',
        'Text at 200 per cent and reduced motion; the page at 400 per cent and forced colours not yet.',
        'Every chart and map has a summary in words and the same facts as a table.',
      ],
      open: 'What is known to be missing',
      openList: [
        'No person who uses a screen reader every day has tried it yet.',
        'Only Chromium was tried; Firefox and Safari were not.',
        'The texts in other languages than English were not reviewed by native editors.',
        'Slides saved as PowerPoint have titles and notes, and their charts are given to a screen reader only as far as its program does so.',
      ],
    },

    report: {
      intro: 'A report says which view it is about, so that nobody has to describe it.',
      what: 'What is wrong, and what would be right?',
      work: 'Which work says so? (title or address)',
      copy: 'Copy the report',
      mail: 'Write it as an e-mail',
      mailHint: 'Your e-mail program opens with the report in it; you choose whom to send it to. Nothing is sent from here.',
      subject: (title: string) => `${title}: a correction`,
      lines: {
        view: 'View',
        record: 'Record',
        edition: 'Edition',
        language: 'Language',
        wrong: 'What is wrong, and what would be right',
        work: 'Work that says so',
      },
    },
  },
};
