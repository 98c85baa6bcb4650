/** The list of talks. */
import { number, plural } from './format.ts';

const scenes = (count: number) => plural(count, 'scene', 'scenes');
/** What a file may hold at most. */
type Limits = Readonly<Record<'title' | 'note' | 'scenes' | 'points' | 'seconds' | 'minutes', number>>;
const unchanged = 'Your talks are as they were.';

export const talksWords = {
  talks: {
    own: 'Your talks',
    shipped: 'Talks of this dashboard',
    noOwn:
      'A talk is an ordered list of views, each with a title and a note. Begin one from the present view, or make one of those below yours.',
    kept: 'Your talks stay in this browser, on this machine. Export gives you one as a file.',
    /** "12 scenes, 10 minutes" */
    about: (count: number, minutes: number | undefined) =>
      [scenes(count), minutes !== undefined && plural(minutes, 'minute', 'minutes')].filter(Boolean).join(', '),
    otherEdition: (edition: string) => `Written from edition ${edition}.`,

    start: 'Start',
    startOf: (title: string) => `Start “${title}”`,
    presenter: 'Presenter’s window',
    presenterOf: (title: string) => `Presenter’s window of “${title}”`,
    blocked: 'The browser let no window be opened. Open it by this link:',
    handout: 'Handout',
    handoutOf: (title: string) => `Handout of “${title}”`,
    edit: 'Edit',
    editOf: (title: string) => `Edit “${title}”`,
    mine: 'Make it mine',
    mineOf: (title: string) => `Make a copy of “${title}” to edit`,
    duplicate: 'Duplicate',
    duplicateOf: (title: string) => `Duplicate “${title}”`,
    export: 'Export',
    exportOf: (title: string) => `Export “${title}” as a file`,
    delete: 'Delete',
    deleteOf: (title: string) => `Delete “${title}”`,
    undo: 'Undo',
    undoOf: (title: string) => `Undo the deletion of “${title}”`,
    /** What a copy is called. */
    copy: (title: string) => `${title} (copy)`,

    new: 'New talk from this view',
    newTitle: 'New talk',
    import: 'Import a talk',
    drop: 'or drop its file on this page',
    deck: 'Deck of the present view',

    noRoom: (most: number) =>
      `Nothing was added: no more than ${plural(most, 'talk', 'talks')} of at most 2 MB each can be kept. ${unchanged} Export some and delete them here.`,
    viewLong: (most: number) =>
      `The address of this view is longer than ${number.format(most)} characters, so that it cannot be a scene. Shorten the filter.`,

    done: {
      deleted: (title: string) => `Deleted “${title}”.`,
      restored: (title: string) => `“${title}” is back.`,
      duplicated: (title: string) => `Made “${title}”.`,
      imported: (title: string, count: number) => `Imported “${title}”, ${scenes(count)}.`,
      known: (title: string) => `“${title}” is there already, word for word. Nothing was added.`,
      renamed: 'It got an id of its own: a talk of the same id was there.',
    },

    importFailed: (file: string) => `“${file}” was not imported. ${unchanged} To repair it:`,
    unreadable: 'The browser could not read it. It may have been moved; choose it again.',
    notes: 'It was read, and this should be looked at:',
    more: (count: number) => `and ${number.format(count)} more`,
    quoted: (name: string) => `“${name}”`,
    /** What is wrong with a file, one sentence for each fault. */
    problem: {
      whole: 'The talk',
      scene: (at: number) => `Scene ${number.format(at)}`,
      noTalk: 'The file holds no talk, or a part of one only. Choose a file that was exported as a talk.',
      large: 'The file is larger than 2 MB. A talk holds words and addresses only, so it is something else.',
      /** "Scene 3 has no title." */
      missing: (where: string, field: string) => `${where} has no ${field}.`,
      /** "Scene 3: the title cannot be used. Write a sentence …" */
      wrong: (where: string, field: string, remedy: string) => `${where}: the ${field} cannot be used.${remedy && ` ${remedy}`}`,
      unknown: (where: string, names: string) => `${where} has parts that no talk has: ${names}. Take them out, or export the talk anew.`,
      doubled: (where: string) => `${where} has the same name within the file as another scene. Give it one of its own.`,
      itself: 'scene itself',
      fields: {
        title: 'title',
        description: 'description',
        scenes: 'scenes',
        view: 'address of what it shows',
        show: 'choice of what is shown (“show”)',
        points: 'list of sentences (“points”)',
        text: 'text of a sentence',
        records: 'list of records of a sentence',
        works: 'list of works of a sentence',
        note: 'note for the speaker',
        guess: 'question to the audience',
        controls: 'list of what may be changed (“controls”)',
        seconds: 'time in seconds',
        minutes: 'time in minutes',
        id: 'name within the file (“id”)',
        version: 'number of its form (“version”)',
        language: 'language',
        edition: 'edition of the record',
      },
      remedies: {
        title: ({ title }: Limits) => `Write a sentence of at most ${number.format(title)} characters.`,
        text: ({ title }: Limits) => `Write a sentence of at most ${number.format(title)} characters.`,
        guess: ({ title }: Limits) => `Write a question of at most ${number.format(title)} characters.`,
        note: ({ note }: Limits) => `Write a text of at most ${number.format(note)} characters.`,
        description: ({ note }: Limits) => `Write a text of at most ${number.format(note)} characters.`,
        scenes: ({ scenes: most }: Limits) => `A talk has from 1 to ${scenes(most)}.`,
        points: ({ points }: Limits) => `A scene has at most ${plural(points, 'sentence', 'sentences')}.`,
        view: () => 'Copy it from the address bar of the dashboard, from “?” on.',
        show: () => 'It is “view”, “points” or “sources”.',
        controls: () => 'They are “filter”, “options”, “table” and “save”.',
        seconds: ({ seconds }: Limits) => `Write a whole number of at most ${number.format(seconds)}.`,
        minutes: ({ minutes }: Limits) => `Write a number from 1 to ${number.format(minutes)}.`,
        version: () => 'It is 1.',
        language: () => 'Write “en”, “az” or “ar”.',
        edition: () => 'Write it as “0.5.0”.',
        id: () => 'Write small letters, digits and hyphens.',
      },
    },
    ignored: (scene: number, parts: readonly string[]) =>
      `Scene ${number.format(scene)}: of its address this is not understood and will not be shown: ${parts.join(', ')}.`,
    unknownRecords: (scene: number, ids: readonly string[]) =>
      `Scene ${number.format(scene)}: its sentences rest on what this edition does not hold: ${ids.join(', ')}.`,

    off: {
      title: 'Your talks will not outlive this page',
      text: 'The browser does not let this page store anything. A talk can be written and given until the page is closed or reloaded; export it to keep it.',
    },
    full: {
      title: 'The last changes will not outlive this page',
      text: 'The browser has no room to store them. They hold until the page is closed or reloaded; export the talk to keep it, and delete talks or saved views to make room.',
    },
    unread: {
      title: 'Not all stored talks could be read',
      text: (key: string) =>
        `What could be read is listed. The text as it was stays in the storage of this browser: before your first change it is copied to “${key}”. To repair it, download and correct it.`,
      download: 'Download the stored text',
    },
  },
};
