/** Saved views. */
import { number, plural } from './format.ts';

const views = (count: number) => plural(count, 'view', 'views');
const unchanged = 'Your saved views are as they were.';

export const savedWords = {
  saved: {
    viewName: (tab: string, filter: string) => `${tab}: ${filter}`,
    title: 'Saved views',
    intro: 'Saved views stay in this browser, on this machine.',
    name: 'Name',
    save: 'Save this view',
    replace: 'Replace',
    replaces: (name: string) => `“${name}” shows another view. Replace makes it show this one.`,
    shows: (name: string) => `“${name}” is saved and shows this view.`,
    nameWrong: (most: number) => `A view needs a name of 1 to ${number.format(most)} characters. Write one.`,
    nameTaken: (name: string) => `Another view is called “${name}”. Write a name that is free.`,
    addressLong: (most: number) =>
      `This view cannot be saved: its address is longer than ${number.format(most)} characters. It still works as a link; to save it, shorten the filter.`,
    noRoom: (most: number) =>
      `Nothing was saved: no more than ${views(most)}, or 1 MB of them, can be kept. Those that are saved still work; delete some, or export them first.`,

    none: 'No view is saved yet.',
    about: (tab: string, date: string) => `${tab}, saved ${date}`,
    rename: 'Rename',
    renameOne: (name: string) => `Rename “${name}”`,
    newName: (name: string) => `New name of “${name}”`,
    saveName: 'Save',
    saveNameOf: (name: string) => `Save the new name of “${name}”`,
    cancel: 'Cancel',
    cancelOf: (name: string) => `Cancel renaming “${name}”`,
    delete: 'Delete',
    deleteOne: (name: string) => `Delete “${name}”`,
    undo: 'Undo',
    undoOf: (name: string) => `Undo the deletion of “${name}”`,
    done: {
      saved: (name: string) => `Saved “${name}”.`,
      replaced: (name: string) => `Replaced “${name}”.`,
      renamed: (name: string) => `Renamed to “${name}”.`,
      deleted: (name: string) => `Deleted “${name}”.`,
      restored: (name: string) => `“${name}” is back.`,
    },

    off: {
      title: 'These views will not outlive this page',
      text: 'The browser does not let this page store anything. Views can be saved and opened until the page is closed or reloaded; Export keeps them as a file.',
    },
    full: {
      title: 'The last changes will not outlive this page',
      text: 'The browser has no room to store them. They hold until the page is closed or reloaded; Export keeps them as a file, and deleting saved views makes room.',
    },
    unread: {
      title: 'Not all stored views could be read',
      text: (key: string) =>
        `What could be read is listed. The text as it was stays in the storage of this browser: before your first change it is copied to “${key}”. To repair it, download it, correct it, and import it.`,
      download: 'Download the stored text',
    },

    export: 'Export',
    import: 'Import',
    imported: (added: number, known: number, refused: number) =>
      [`${views(added)} added`, known > 0 && `${number.format(known)} there already`, refused > 0 && `${number.format(refused)} refused`]
        .filter(Boolean)
        .join(', ') + '.',
    importNoRoom: (most: number) =>
      `Nothing was added: no more than ${views(most)}, or 1 MB of them, can be kept. ${unchanged} Delete some, or import a shorter file.`,
    importFailed: (file: string, why: string) => `“${file}” was not imported: ${why} ${unchanged}`,
    unreadable: 'the browser could not read it. It may have been moved; choose it again.',
    more: (count: number) => `and ${number.format(count)} more`,

    /** What is wrong with a whole file, and what to do. */
    fault: {
      size: 'it is larger than 1 MB. Split it.',
      json: 'it is not JSON. Choose a file that Export has made.',
      format: 'it holds no saved views: "format" must be "saved-views". Choose a file that Export has made.',
      version: 'its "version" is not 1. It was made by another edition of this page; export it there again.',
      views: 'its "views" is not a list. Write one as [ ].',
      many: 'it holds more than 1,000 views. Split it.',
    },
    /** "Entry 3, “Gas”" */
    entry: (place: number, name: string) => `Entry ${number.format(place)}${name && `, “${name}”`}`,
    /** What is wrong with an entry, and what would be right. */
    wrong: {
      entry: 'refused, as it is no view. Write { "name", "address", "saved" }.',
      name: 'refused for its "name". Write 1 to 200 characters that can be seen.',
      address: 'refused for its "address". Write one of this page, from the “?” on, of at most 4,000 characters.',
      saved: 'refused for its "saved". Write a day and time as in "2026-03-13T09:30:00Z".',
    },
    parts: (parts: readonly string[]) => `read without ${parts.join(', ')}, which is not understood here.`,
  },
};
