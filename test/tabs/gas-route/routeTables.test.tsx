/** The twin of the map: what is drawn of legs, paths and places, as tables; what is put away stands in none. */
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { dayOf } from '@/record/edtf.ts';
import type { MapPart } from '@/record/words.ts';
import { RouteTables } from '@/tabs/gas-route/RouteTables.tsx';
import { madeChain } from './madeChain.ts';
import { makePlace, makeRow } from './madeMap.ts';

const { whole } = madeChain();

function draw(
  day = dayOf(2012, 6, 1),
  hidden: readonly MapPart[] = [],
  places = [makeRow(makePlace('Artown'), ['one', 'two'], { kind: 'aid' })],
) {
  render(
    <RoomMessagesProvider messages={en}>
      <RouteTables
        whole={whole}
        day={day}
        hidden={new Set(hidden)}
        rows={places}
        linkTo={(id) => ({ href: `?record=${id}`, onClick: () => {} })}
      />
    </RoomMessagesProvider>,
  );
}

const rows = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1); // oxfmt-ignore
const heads = (name: string) => rows(name).map((row) => within(row).getByRole('rowheader').textContent);
const [legs, paths] = ['Legs of the route', 'Contract and swap'];

describe('the tables of the map', () => {
  it('have all legs, plans too', () => {
    draw();
    expect(heads(legs)).toEqual(['1. Sea pipe', '2. Grid', '3. Link', '4. Join', '5. The plan of 2008']);
  });

  it('have the contract and the swap: between whom, since when, and who says so', () => {
    draw();
    expect(heads(paths)).toEqual(['The contract', 'The exchange']);
    expect(within(rows(paths)[0]!).getAllByRole('cell').map((cell) => cell.querySelector('div')?.textContent)).toEqual(['Contract', 'Arland: sellsBorland: buys', 'Since 1 March 2012', 'Arland']); // oxfmt-ignore
  });

  it('have the places with their layers, and their records as links', () => {
    draw();
    const [place] = rows('Places of the shown records');
    expect(place).toHaveTextContent('Aid (2)');
    expect(within(place!).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['?record=one', '?record=two']); // oxfmt-ignore
  });

  it('have the first 200 places, and say how many more there are', () => {
    draw(
      undefined,
      [],
      Array.from({ length: 203 }, (_, at) => makeRow(makePlace(`Place ${at}`), [`at-${at}`])),
    );
    expect(rows('Places of the shown records')).toHaveLength(200);
    expect(screen.getByText('And 3 more places: in the exported file.')).toBeInTheDocument();
  });

  it('say nothing of more where there are none', () => {
    draw(
      undefined,
      [],
      Array.from({ length: 20 }, (_, at) => makeRow(makePlace(`Place ${at}`), [`at-${at}`])),
    );
    expect(screen.queryByText(/in the exported file/)).not.toBeInTheDocument();
  });

  it('leave out what is put away, by what is known of a leg and by the kind of a path', () => {
    draw(undefined, ['likely', 'planned', 'contract']);
    expect(heads(legs)).toEqual(['1. Sea pipe', '3. Link', '4. Join']);
    expect(heads(paths)).toEqual(['The exchange']);
  });

  it('leave out legs of which nothing is known on the day, and say how many; and paths that are not in force', () => {
    draw(dayOf(2006, 6, 1));
    expect(heads(legs)).toEqual(['1. Sea pipe', '2. Grid', '4. Join']);
    expect(screen.getByText('Not drawn on this day, since nothing is known of them yet: 2 legs.')).toBeInTheDocument();
    expect(screen.queryByRole('table', { name: paths })).not.toBeInTheDocument();
  });

  it('count as not yet known only what is not put away anyway', () => {
    draw(dayOf(2006, 6, 1), ['planned']);
    expect(screen.getByText('Not drawn on this day, since nothing is known of it yet: 1 leg.')).toBeInTheDocument();
  });
});
