/** What was given, one row a record: what is counted with another says with which, and so does a part that stands alone. */
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import type { Aid } from '@/record/types.ts';
import { AidTable } from '@/tabs/aid-and-visits/aid/AidTable.tsx';
import { aid, makeRecord } from '../../support/makeRecord.ts';

const { whole } = makeRecord([
  aid('convoy', '2005-01', { quantities: [{ value: 10, unit: 'person' }, { value: 4, unit: 'person', role: 'part' }], channels: ['borland'] }),
  aid('camp', '2005-02', { goods: ['tents', 'food'], disputed: 'Whether it was a second batch.', related: [{ id: 'convoy', relation: 'part-of' }] }),
]); // oxfmt-ignore
const records = [...whole.records.values()] as Aid[];
const draw = (some: readonly Aid[]) =>
  render(
    <RoomMessagesProvider messages={en}>
      <AidTable aid={some} whole={whole} linkTo={(id) => ({ href: `?record=${id}`, onClick: () => {} })} />
    </RoomMessagesProvider>,
  );
const row = (name: RegExp) => screen.getByRole('row', { name });

it('says why a part is not counted by itself, and what is disputed of it', () => {
  draw(records);
  const camp = row(/Aid camp/);
  expect(camp).toHaveTextContent('With what it is part of: Aid convoy');
  expect(camp).toHaveTextContent('Disputed: Whether it was a second batch.');
  expect(within(camp).getByRole('link', { name: 'Aid convoy' })).toHaveAttribute('href', '?record=convoy');
  expect(camp).toHaveTextContent('tents, food');
});

it('says which figure is a part of another, who gave, and through whom', () => {
  draw(records);
  const convoy = screen.getAllByRole('row')[1];
  expect(convoy).toHaveTextContent('10 persons; 4 persons (part of another figure)');
  expect(convoy).toHaveTextContent('Arland; through Borland');
  expect(convoy).toHaveTextContent('On its own');
});

it('counts a part whose whole the filter leaves out, and names the whole', () => {
  draw(records.slice(1));
  expect(row(/Aid camp/)).toHaveTextContent('On its own, since the filter leaves out what it is part of: Aid convoy');
});
