/** The frame of a chart: what belongs to it stays beside its table, and what has nothing to draw takes a line. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { ChartFigure } from '@/tabs/aid-and-visits/ChartFigure.tsx';
import type { Shown } from '@/tabs/aid-and-visits/shown.ts';

function draw(more: { empty?: string; filterWords?: string }) {
  const shown = { filterWords: more.filterWords ?? '', sources: () => null, save: () => <button type="button">Save</button> } as Partial<Shown> as Shown; // oxfmt-ignore
  render(
    <RoomMessagesProvider messages={rooms}>
      <ChartFigure
        id="one"
        shown={shown}
        name="Visits by year"
        finding="Most visits were in 2009"
        subtitle="9 visits."
        controls={<button type="button">By month</button>}
        empty={more.empty ?? false}
        records={[]}
        fileName="by-year"
        table={() => ({ id: 'by-year', title: 'Visits by year', columns: [], rows: [] })}
      >
        <p>The drawing</p>
      </ChartFigure>
    </RoomMessagesProvider>,
  );
}

it('keeps its choices and what saves it while its table is open', async () => {
  draw({});
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  expect(screen.queryByText('The drawing')).toBeNull();
  for (const name of ['By month', 'Save']) expect(screen.getByRole('button', { name })).toBeTruthy();
});

it('says what is shown only where that is not all', () => {
  draw({});
  expect(screen.getByRole('figure').textContent).not.toContain('Shown:');
  draw({ filterWords: 'Energy' });
  expect(screen.getAllByRole('figure')[1]?.textContent).toContain('9 visits. Shown: Energy.');
});

it('takes a line where nothing is drawn: no count, no table of nothing, nothing to save, and the choices that may lead back', () => {
  draw({ empty: 'No visit is shown.' });
  expect(screen.getByText('Visits by year: No visit is shown.')).toBeTruthy();
  expect(screen.queryByText(/9 visits/)).toBeNull();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['By month']);
});
