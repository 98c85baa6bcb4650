/** Writing a talk. */
import { number, plural } from './format.ts';

const time = (seconds: number) => {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 && `${number.format(minutes)} min`, (rest > 0 || minutes === 0) && `${number.format(rest)} s`]
    .filter(Boolean)
    .join(' ');
};

export const writingWords = {
  writing: {
    region: (title: string) => `Writing “${title}”`,
    heading: 'Writing',
    /** "Scene 3 of 12" */
    at: (at: number, count: number) => `Scene ${number.format(at)} of ${number.format(count)}`,
    previous: 'Previous scene',
    next: 'Next scene',
    unfold: 'Open the desk',
    fold: 'Fold away',
    taller: 'More room',
    lower: 'Less room',
    stop: 'Stop writing',
    undo: 'Undo',
    redo: 'Redo',
    tryIt: 'Try it',
    export: 'Export',
    add: 'Add this view as a scene',
    update: 'Update this scene to the present view',
    updateShort: 'Update this scene',
    revert: 'Back to the scene’s view',

    scenes: 'Scenes',
    /** "Timeline, The longest silences: Energy" */
    shows: (tab: string, figure: string, filter: string) => `${[tab, figure].filter(Boolean).join(', ')}: ${filter}`,
    showsPoints: (count: number) => plural(count, 'sentence', 'sentences'),
    showsSources: 'All works of the talk',
    withRecord: (title: string) => `with “${title}” open`,
    up: 'Move up',
    earlier: 'Move earlier',
    later: 'Move later',
    duplicate: 'Duplicate',
    delete: 'Delete',
    ofScene: (action: string, title: string) => `${action}: “${title}”`,

    talk: 'About the talk',
    talkTitle: 'Title of the talk',
    description: 'What it is about',
    minutes: 'Minutes planned',
    minutesWrong: (most: number) => `Write minutes from 1 to ${number.format(most)}, or nothing.`,

    scene: 'This scene',
    title: 'Title: the one sentence that the audience reads',
    untitled: 'Untitled scene',
    untitledTalk: 'Untitled talk',
    show: 'What is shown',
    shown: { view: 'The view, with the sentences beside it', points: 'The sentences alone', sources: 'All works of the talk' },
    figure: 'Which figure',
    wholeTab: 'The whole tab, which scrolls on the stage',
    unknownFigure: (name: string) => `“${name}”, which the tab does not have`,
    note: 'Note for the speaker',
    noteHint: 'An empty line begins a paragraph.',
    guess: 'Question to the audience, before the data are shown',
    guessHint: 'Leave it empty to show the data at once.',
    seconds: 'Seconds planned',
    secondsWrong: (least: number, most: number) =>
      `Write whole seconds from ${number.format(least)} to ${number.format(most)}, or nothing.`,
    controls: 'What may be changed on the stage',
    control: { filter: 'The filter', options: 'The choices of the figure', table: 'Its table', save: 'Saving it' },

    points: 'Sentences',
    point: (at: number) => `Sentence ${number.format(at)}`,
    emptyPoint: 'To be written',
    addPoint: 'Add a sentence',
    mostPoints: (most: number) => `A scene holds ${plural(most, 'sentence', 'sentences')} at most.`,
    removePoint: (at: number) => `Remove sentence ${number.format(at)}`,
    upPoint: (at: number) => `Move sentence ${number.format(at)} up`,
    restsOn: 'It rests on',
    restsOnNothing: 'It rests on no record yet.',
    pickShort: 'Rest it on a record',
    pick: 'Find a record among those that are shown',
    pickOpen: (title: string) => `The open record: ${title}`,
    found: (count: number) => plural(count, 'record', 'records'),
    moreFound: (count: number) => `and ${number.format(count)} more: write another word`,
    noneFound: 'None of the shown records has these words in its title.',
    picked: (title: string) => `It rests on “${title}” now.`,

    /** "6 min 30 s of 10 min are planned; 3 scenes have no time." */
    planned: (seconds: number, minutes: number | undefined, without: number) =>
      [
        minutes === undefined ? `${time(seconds)} planned` : `${time(seconds)} of ${time(minutes * 60)} planned`,
        without > 0 && `${plural(without, 'scene has', 'scenes have')} no time`,
      ]
        .filter(Boolean)
        .join('; ') + '.',
    over: (seconds: number) => `That is ${time(seconds)} too much.`,

    notRoom: 'This was not kept: the talk would be larger than 2 MB. Shorten its notes.',
    onlyOne: 'A talk keeps at least one scene.',
    full: (most: number) => `A talk holds ${plural(most, 'scene', 'scenes')} at most.`,
    done: {
      added: (at: number, title: string) => `Added as scene ${number.format(at)}: “${title}”.`,
      updated: (at: number) => `Scene ${number.format(at)} shows the present view now.`,
      moved: (title: string, at: number) => `“${title}” is scene ${number.format(at)} now.`,
      duplicated: (at: number) => `The copy is scene ${number.format(at)}.`,
      deleted: (title: string) => `Deleted “${title}”. Undo brings it back.`,
      /** The dashboard follows what a scene shows. */
      alone: (figure: string) => `The dashboard shows “${figure}” alone, as the scene does.`,
      whole: (tab: string) => `The dashboard shows all of ${tab}, as the scene does.`,
      undone: 'Undone.',
      redone: 'Done again.',
    },

    shipped: {
      title: (title: string) => `“${title}” ships with the dashboard`,
      text: 'It stays as it is. Make a copy that is yours, and write on in that.',
      mine: 'Make it mine',
    },
    missing: {
      title: 'This talk is not on this machine',
      text: 'It was deleted here, or is kept on the machine on which it was written. Its author can export it as a file.',
    },

    /** A picture, to be added to a talk. */
    toTalk: {
      item: 'Add to a talk',
      title: 'Add to a talk',
      which: 'To which talk?',
      new: 'A new talk',
      added: (talk: string, at: number) => `Added to “${talk}” as scene ${number.format(at)}.`,
      write: 'Write on there',
      failed: 'It could not be added: the talk has no room for another scene.',
    },
  },
};
