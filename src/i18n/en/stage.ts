/** The stage on which a talk is given. */
import { number, plural } from './format.ts';

export const stageWords = {
  stage: {
    progress: (at: number, count: number) => `${number.format(at)} of ${number.format(count)}`,
    /** What is read out when a scene comes. */
    announced: (at: number, count: number, title: string) => `Scene ${number.format(at)} of ${number.format(count)}: ${title}`,
    pageTitle: (at: number, title: string, talk: string) => `${number.format(at)}. ${title} – ${talk}`,
    /** The name of what the mouse finds at the foot. */
    controls: 'The talk',
    back: 'Back',
    next: 'Next',
    reveal: 'Show the answer',
    /** Where the points of a scene will stand. */
    hidden: 'Guess first. What the record says comes with the answer.',
    points: 'Points of this scene',
    view: 'The view',
    changed: 'Changed',
    asWritten: 'As written',
    fullScreen: 'Full screen',
    window: 'Leave full screen',
    typed: (digits: string) => `Go to ${digits}: press Enter`,
    black: 'The screen is black. Any key brings the scene back.',
    white: 'The screen is white. Any key brings the scene back.',

    sources: {
      title: 'Sources of this scene',
      /** "Sources: The Gazette 2025; The Herald; and 9 more" */
      line: (works: readonly string[], more: number) => `Sources: ${[...works, ...(more > 0 ? [stageMore(more)] : [])].join('; ')}`,
      some: (works: readonly string[], more: number) => [...works, ...(more > 0 ? [stageMore(more)] : [])].join('; '),
      work: (publisher: string, year: string) => (year === '' ? publisher : `${publisher} ${year}`),
      ofPicture: (works: string) => `Behind the picture: ${works}`,
      ofView: (works: string) => `Works behind this view: ${works}`,
      none: 'This scene cites no work.',
      ofTalk: (works: string) => `${works} behind the views and the points of this talk`,
      /** "Works 1–14 of 157": of those on a page. */
      onPage: (first: number, last: number, count: number) =>
        `${first === last ? `Work ${number.format(first)}` : `Works ${number.format(first)}–${number.format(last)}`} of ${number.format(count)}`,
      records: (title: string, works: string) => `${title} (${works})`,
    },

    scenes: { title: 'Scenes', now: 'shown now' },
    notes: { title: 'Notes of this scene', none: 'No notes were written for this scene.' },

    keys: {
      title: 'Keys',
      open: 'Keys',
      and: 'A clicker works too: Page Down and Page Up always belong to the talk. A field, a button or a picture that has the focus keeps its own keys.',
      next: 'the next scene; first the answer to a question',
      nextHere: 'the next scene; first the answer to a question, or the next page of works',
      back: 'the scene before',
      ends: 'the first scene, the last scene',
      number: 'the scene of that number',
      black: 'a black or white screen; any key returns',
      asWritten: 'the scene as it was written',
      fullScreen: 'full screen',
      scenes: 'the list of scenes',
      sources: 'the sources in full',
      notes: 'the notes, on this screen',
      presenter: 'the presenter’s window',
      help: 'these keys',
      leave: 'closes what is open; leaves full screen; ends the talk',
    },
    /** What is written on the keys. */
    keyNames: {
      next: (isRtl: boolean) => [isRtl ? '←' : '→', '↓', 'Space', 'Enter', 'Page Down'],
      back: (isRtl: boolean) => [isRtl ? '→' : '←', '↑', 'Shift + Space', 'Backspace', 'Page Up'],
      ends: ['Home', 'End'],
      number: ['1', '2', '…', 'Enter'],
      black: ['B or .', 'W or ,'],
      asWritten: ['R'],
      fullScreen: ['F', 'F5'],
      scenes: ['L', 'G'],
      sources: ['S'],
      notes: ['N'],
      presenter: ['P'],
      help: ['?', 'H'],
      leave: ['Escape'],
    },

    end: {
      label: 'End of the talk',
      scenes: (count: number) => plural(count, 'scene', 'scenes'),
      handout: 'Handout, to print or to keep',
      deck: 'Slides to leave behind',
      dashboard: 'Back to the dashboard',
      again: 'From the beginning',
    },

    noTalk: {
      title: 'This talk is not on this machine',
      why: 'It was written on another machine and is kept there. Its author can export it as a file. The view that the link carries can be opened without it.',
      open: 'Open the view',
    },
  },
};

function stageMore(count: number): string {
  return `and ${number.format(count)} more`;
}
