/** The list of places with many of them: it draws as many as are read, and says what is left. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { PlaceList } from '@/tabs/gas-route/places/PlaceList.tsx';
import type { LinkProps } from '@/ui/link.ts';
import type { Extent } from '@/ui/mapLayout.ts';
import { madePlaces, makePlace, makeRow } from '../madeMap.ts';

const extent: Extent = [25, 29, 55, 45];
const nodes: never[] = [];

function draw(count: number, startsAt = '') {
  const onlyPlace = vi.fn<(id: string) => LinkProps>((id) => ({ href: `?place=${id}`, onClick: () => undefined }));
  const rows = Array.from({ length: count }, (_, at) => makeRow(makePlace(`Place ${at}`), [`at-${at}`]));
  function Story() {
    const [spot, setSpot] = useState(startsAt);
    return (
      <RoomMessagesProvider messages={en}>
        <PlaceList
          whole={{ nodes }}
          places={madePlaces(rows)}
          extent={extent}
          spot={spot}
          onSpot={setSpot}
          linkTo={(id) => ({ href: `?record=${id}`, onClick: () => undefined })}
          onlyPlace={onlyPlace}
        />
        <button type="button" onClick={() => setSpot('Place 100')}>
          Choose on the map
        </button>
      </RoomMessagesProvider>
    );
  }
  render(<Story />);
  return { user: userEvent.setup(), onlyPlace };
}

const region = () => within(screen.getByRole('region', { name: 'Places of the shown records' }));
/** By the tree itself: to compute the roles of hundreds takes seconds. */
const items = () => [...document.querySelectorAll('section li')];
const openNames = () => document.querySelectorAll('section [aria-expanded=true]');
const more = (count: number) => region().getByText(`Show ${count} more`);

describe('a long list of places', () => {
  it('begins with 60, and shows 60 more with each press until none is left; the focus goes to the first of the new ones', async () => {
    const { user } = draw(130);
    expect(items()).toHaveLength(60);
    expect(region().getByRole('heading', { name: 'On the map: 130 places' })).toBeVisible();
    await user.click(more(60));
    expect(items()).toHaveLength(120);
    expect(document.activeElement).toHaveTextContent(/^Place 60:/);
    await user.click(more(10));
    expect(items()).toHaveLength(130);
    expect(document.activeElement).toHaveTextContent(/^Place 120:/);
    expect(region().queryByText(/^Show/)).not.toBeInTheDocument();
  });

  it('has the chosen place too, wherever it stands, once', async () => {
    const { user } = draw(130);
    await user.click(screen.getByRole('button', { name: 'Choose on the map' }));
    expect(items().filter(({ textContent }) => textContent.startsWith('Place '))).toHaveLength(61);
    expect([...openNames()].map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Place 100:/)]);
    await user.click(more(59));
    expect(region().getAllByText(/^Place 100:/)).toHaveLength(1);
    expect(more(10)).toBeVisible();
  });

  it('offers no more where only the chosen place would be left', () => {
    draw(61, 'Place 60');
    expect(region().getAllByText(/^Place \d+:/)).toHaveLength(61);
    expect(region().queryByText(/^Show/)).not.toBeInTheDocument();
  });

  it('makes links only for what is open', async () => {
    const { user, onlyPlace } = draw(20);
    expect(onlyPlace).not.toHaveBeenCalled();
    await user.click(region().getByRole('button', { name: /^Place 3:/ }));
    expect(new Set(onlyPlace.mock.calls.flat())).toEqual(new Set(['Place 3']));
    expect(region().getByRole('link', { name: en.sources.only })).toHaveAttribute('href', '?place=Place 3');
  });
});

describe('on paper a long list of places', () => {
  afterEach(() => fireEvent(window, new Event('afterprint')));

  it('has up to 300, open, and says how many are left out', () => {
    draw(310);
    fireEvent(window, new Event('beforeprint'));
    expect(openNames()).toHaveLength(300);
    expect(region().getByText('And 10 more places: in the exported file.')).toBeInTheDocument();
    expect(region().queryByText(/^Show/)).not.toBeInTheDocument();
  });

  it('says nothing of what is left where there is no more', () => {
    draw(30);
    fireEvent(window, new Event('beforeprint'));
    expect(openNames()).toHaveLength(30);
    expect(region().queryByText(/in the exported file/)).not.toBeInTheDocument();
  });
});
