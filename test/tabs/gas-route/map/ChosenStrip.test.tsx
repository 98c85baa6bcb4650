/** Under the map, what is chosen. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { ChosenStrip } from '@/tabs/gas-route/map/ChosenStrip.tsx';
import type { PlaceRow } from '@/tabs/gas-route/places/placeRows.ts';
import { day, legs, makePlace, makeRow, pathOver } from '../madeMap.ts';

function draw(leg: string, row?: PlaceRow) {
  const [onLeg, onSpot] = [vi.fn<(id: string) => void>(), vi.fn<(id: string) => void>()];
  render(
    <RoomMessagesProvider messages={en}>
      <ChosenStrip whole={{ legs, paths: [pathOver('swap')] }} day={day(2020)} leg={leg} onLeg={onLeg} row={row} onSpot={onSpot} />
    </RoomMessagesProvider>,
  );
  return { onLeg, onSpot, said: screen.getByRole('status', { name: 'Chosen on the map' }) };
}

describe('the strip under the map', () => {
  it('says of a leg how well it is known, how it stands that day, and its length', async () => {
    const { onLeg, said } = draw('west');
    expect(said).toHaveTextContent('1. Leg west: documented, in service, carries the gas of this chain, 248 km, 24 billion m³ a year');
    await userEvent.click(screen.getByRole('button', { name: /^Close: 1\. Leg west/ }));
    expect(onLeg).toHaveBeenCalledExactlyOnceWith('');
  });

  it('names a path, and a place with its records', async () => {
    const { onSpot, said } = draw('the-swap', makeRow(makePlace('Borham'), ['a', 'b']));
    expect(said).toHaveTextContent('Swap: The swap, since 2015');
    expect(said).toHaveTextContent('Borham: 2 records');
    await userEvent.click(screen.getByRole('button', { name: 'Close: Borham: 2 records' }));
    expect(onSpot).toHaveBeenCalledExactlyOnceWith('');
  });

  it('names no point where there is none', () => {
    expect(draw('', makeRow(makePlace('Borland', 45, 40, 200_000), ['a'])).said).toHaveTextContent('Somewhere in Borland: 1 record');
  });

  it('is there, and says nothing, where nothing is chosen: it can then be heard when something is', () => {
    expect(draw('').said).toBeEmptyDOMElement();
  });
});
