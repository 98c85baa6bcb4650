/** A long table draws its first rows, says how many there are, and draws more when they are asked for. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { DataTable, mostRows } from '@/ui/DataTable.tsx';

const show = (count: number, size?: number) =>
  render(
    <RoomMessagesProvider messages={rooms}>
      <DataTable
        caption="Rows"
        columns={[{ id: 'a', header: 'A', cell: (row: number) => row }]}
        rows={Array.from({ length: count }, (_, at) => at)}
        size={size}
        keyOf={String}
      />
    </RoomMessagesProvider>,
  );
const drawn = () => document.querySelectorAll('tbody tr').length;

it('has all of a table that is not long', () => {
  show(mostRows);
  expect(drawn()).toBe(mostRows);
  expect(screen.queryByRole('button')).toBeNull();
});

it('has the first of a long one, and more of it at a press', async () => {
  show(mostRows + 30);
  expect(drawn()).toBe(50);
  expect(screen.getByText(`The first 50 of 230 rows; the file has them all.`, { exact: false })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
  expect(drawn()).toBe(100);
});

it('says how many there are also where it was given the first alone', () => {
  show(50, 1234);
  expect(screen.getByText('The first 50 of 1,234 rows', { exact: false })).toBeTruthy();
});
