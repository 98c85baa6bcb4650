/** The cards of the overview: what the filter leaves out is told from what was never found, and neither is a zero. */
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import type { Filter } from '@/record/filter.ts';
import { holds } from '@/record/narrow.ts';
import { select } from '@/record/select.ts';
import { Overview } from '@/tabs/aid-and-visits/overview/Overview.tsx';
import type { Shown } from '@/tabs/aid-and-visits/shown.ts';
import { makeRecord, visit } from '../../support/makeRecord.ts';

function show(filter: Filter) {
  const { facts, whole } = makeRecord([visit('a', '2011'), visit('b', '2012'), visit('c', '2003')]);
  const link = { href: '?', onClick: () => {} };
  const shown = {
    facts, whole, filter, selection: select(facts.columns, filter, undefined), filterWords: '',
    narrow: (to) => ({ link, isOn: holds(filter, to) }), linkTo: () => link, sources: () => null, save: () => null,
  } as Partial<Shown> as Shown; // oxfmt-ignore
  render(
    <RoomMessagesProvider messages={rooms}>
      <Overview shown={shown} />
    </RoomMessagesProvider>,
  );
  return within(screen.getByRole('listitem', { name: 'Visits' }));
}

it('each number is a link that says what it counts, of the last era and of all before it', () => {
  const card = show({ choices: {} });
  expect(card.getByRole('link', { name: 'visits, since 2010: 2' }).textContent).toBe('2');
  expect(card.getByRole('link', { name: 'visits, before: 1' }).textContent).toBe('1');
  expect(card.getByRole('img').getAttribute('aria-label')).toContain('2011, 1; 2012, 1');
  const calls = screen.getByRole('listitem', { name: 'Calls and meetings of envoys' });
  expect(calls.textContent).toContain('none found');
  expect(calls.textContent).not.toMatch(/\b0\b/);
});

it('says where the filter leaves none, and shows which number it holds', () => {
  const card = show({
    choices: { era: { ids: ['second'], except: false }, form: { ids: ['margins', 'official', 'unknown', 'working'], except: false } },
  });
  expect(card.getByText('none shown')).toBeTruthy();
  expect(card.getByRole('link', { name: 'visits, since 2010: 2' }).getAttribute('aria-current')).toBe('true');
});
