/** The places on the map by keyboard, by pointer and by name, and the list that says the same. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { byReach } from '@/tabs/gas-route/places/layers.ts';
import { PlaceList } from '@/tabs/gas-route/places/PlaceList.tsx';
import { PlaceMarks } from '@/tabs/gas-route/places/PlaceMarks.tsx';
import { tagsOn } from '@/tabs/gas-route/places/tags.ts';
import type { Extent } from '@/ui/mapLayout.ts';
import { frameAt, viewOf } from '@/ui/map/mercator.ts';
import { makeNode } from '../../../support/madeRoute.ts';
import { clustersOf, madePlaces, makePlace, makeRow } from '../madeMap.ts';

const extent: Extent = [25, 29, 55, 45];
const frame = frameAt(viewOf([33, 33, 51, 42], 900, 600), 900, 600);
const rows = [
  makeRow(makePlace('Baku', 49.9, 40.4), ['a', 'b']),
  makeRow(makePlace('Kilis', 37.1, 36.7), ['c', 'd'], { kind: 'aid' }),
  makeRow(makePlace('Yavuzlu', 37.25, 36.7), ['d']),
  makeRow({ ...makePlace('Homs', 36.7, 34.7), note: 'On the Orontes.' }, ['e']),
  makeRow(makePlace('Jordan', 36.5, 35.2, 200_000), ['f']),
  makeRow(makePlace('London', -0.1, 51.5), ['g', 'h']),
];
const nodes = [makeNode('node-homs', [36.7, 34.7], { place: 'Homs', note: 'A junction of the grid.' })];

const clusters = clustersOf(byReach(rows, extent).onMap);
const tags = tagsOn(clusters.soft, frame, { boxes: [], lines: [] }, ({ place }) => place.name);

function Story({ onAt }: { onAt: (at: string) => void }) {
  const [spot, setSpot] = useState('');
  return (
    <>
      <svg>
        <PlaceMarks clusters={clusters} tags={tags} frame={frame} spot={spot} onSpot={setSpot} onAt={onAt} />
      </svg>
      <PlaceList
        whole={{ nodes }}
        places={madePlaces(rows)}
        extent={extent}
        spot={spot}
        onSpot={setSpot}
        linkTo={(id) => ({ href: `?record=${id}`, onClick: () => undefined })}
        onlyPlace={(id) => ({ href: `?place=${id}`, onClick: () => undefined })}
      />
    </>
  );
}

function draw(onAt: (at: string) => void = () => undefined) {
  render(
    <RoomMessagesProvider messages={en}>
      <Story onAt={onAt} />
    </RoomMessagesProvider>,
  );
  return userEvent.setup();
}

const marks = () => within(screen.getByRole('group', { name: 'Places of the shown records' }));
const mark = (name: string) => marks().getByRole('button', { name });

describe('the places on the map', () => {
  it('are named with their records; those that stand together are one; none lies beyond the map', () => {
    draw();
    expect(marks().getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Somewhere in Jordan: 1 record', 'Baku: 2 records', '2 places near Kilis, 2 records', 'Homs: 1 record',
    ]); // oxfmt-ignore
  });

  it('take one stop of the Tab key; arrows go on in reading order', async () => {
    const user = draw();
    await user.tab();
    expect(mark('Somewhere in Jordan: 1 record')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(mark('2 places near Kilis, 2 records')).toHaveFocus();
    await user.keyboard('{End}');
    expect(mark('Homs: 1 record')).toHaveFocus();
    await user.tab();
    expect(
      marks()
        .queryAllByRole('button')
        .some((one) => one === document.activeElement),
    ).toBe(false);
  });

  it('take no focus where only their edge reaches into the frame', () => {
    const near = frameAt({ lat: 34.7, lon: 36.7, zoom: 9 }, 900, 600);
    const east = near.positionAt(910, 300);
    const here = clustersOf([makeRow(makePlace('Edge', ...east), ['x', 'y']), makeRow(makePlace('Homs', 36.7, 34.7), ['e'])]);
    render(
      <RoomMessagesProvider messages={en}>
        <svg>
          <PlaceMarks clusters={here} tags={[]} frame={near} spot="" onSpot={() => undefined} onAt={() => undefined} />
        </svg>
      </RoomMessagesProvider>,
    );
    expect(mark('Edge: 2 records')).not.toHaveAttribute('tabindex');
    expect(mark('Homs: 1 record')).toHaveAttribute('tabindex', '0');
  });

  it('open where they stand together: the map goes to where they are told apart', async () => {
    const onAt = vi.fn<(at: string) => void>();
    const user = draw(onAt);
    await user.click(mark('2 places near Kilis, 2 records'));
    expect(onAt).toHaveBeenCalledExactlyOnceWith('36.7,37.175,9');
    await user.keyboard('{Tab}');
    expect(mark('2 places near Kilis, 2 records')).toHaveAttribute('aria-pressed', 'false');
  });

  it('choose their entry in the list, and the list chooses them', async () => {
    const user = draw();
    await user.click(mark('Homs: 1 record'));
    const item = screen.getByRole('button', { name: /^Homs: 1 record/, expanded: true });
    expect(item).toBeVisible();
    expect(screen.getByRole('link', { name: 'Entry e' })).toHaveAttribute('href', '?record=e');
    expect(screen.getByText('On the Orontes.')).toBeVisible();
    expect(screen.getByText(/A junction of the grid\.$/, { selector: 'p' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Baku: 2 records/, expanded: false }));
    expect(mark('Baku: 2 records')).toHaveAttribute('aria-pressed', 'true');
    expect(mark('Homs: 1 record')).toHaveAttribute('aria-pressed', 'false');
    await user.keyboard('{Enter}');
    expect(mark('Baku: 2 records')).toHaveAttribute('aria-pressed', 'false');
  });

  it('mark the gathering that holds the chosen place', async () => {
    const user = draw();
    await user.click(screen.getByRole('button', { name: /^Yavuzlu: 1 record/ }));
    expect(mark('2 places near Kilis, 2 records')).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('the list of places', () => {
  it('has every place with its layers, and apart those that are not on this map', async () => {
    const user = draw();
    expect(screen.getByRole('heading', { name: 'On the map: 5 places' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Not on this map: 1 place, 2 records' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Kilis: 2 records.*Aid \(2\)/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Jordan: 1 record/ }));
    expect(screen.getByText('Somewhere in Jordan: the source names no town.')).toBeVisible();
    expect(screen.queryByText(/km from here/)).toBeNull();
    expect(screen.getByRole('link', { name: en.sources.only })).toHaveAttribute('href', '?place=Jordan');
  });
});
