/** Where the tour stops: the first of these parts of the page that is in sight. */
import type { Messages } from '@/i18n/messages.tsx';

export type StopId = keyof Messages['help']['tour']['steps'];

const inHeader = (page: Document) => page.querySelector('header select')?.parentElement ?? null;
const button = (page: Document, name: string) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name) ?? null;

export const stops: readonly { readonly id: StopId; readonly find: (page: Document, m: Messages) => Element | null }[] = [
  { id: 'tabs', find: (page) => page.querySelector('[role="tablist"]') },
  { id: 'filter', find: (page, m) => page.querySelector('aside fieldset, aside form, aside') ?? button(page, m.filter.title) },
  { id: 'said', find: (page) => page.querySelector('[role="status"]')?.closest('div') ?? null },
  {
    id: 'by',
    find: (page, m) =>
      [...page.querySelectorAll('label')].find(({ textContent }) => textContent === m.according.label)?.parentElement ??
      button(page, m.filter.title),
  },
  { id: 'view', find: (page) => page.querySelector('#view') },
  { id: 'tools', find: inHeader },
];
