/** The line diagram: read aloud, walked by keys, chosen from, and told as a table. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { MessagesProvider, RoomMessagesProvider } from '@/i18n/messages.tsx';
import { dayOf } from '@/record/edtf.ts';
import { chainOf } from '@/record/route/chain.ts';
import { contentOf } from '@/tabs/gas-route/chain/diagramContent.ts';
import { LineDiagram } from '@/tabs/gas-route/chain/LineDiagram.tsx';
import { legLook } from '@/tabs/gas-route/map/legLook.ts';
import type { PictureOf } from '@/ui/Figure.tsx';
import { madeChain } from './madeChain.ts';

const { whole } = madeChain();

function draw(day = dayOf(2012, 6, 1), direction: 'ltr' | 'rtl' = 'ltr') {
  const chosen: string[] = [];
  const saved: PictureOf[] = [];
  const words = { ...en, direction };
  function Holder() {
    const [leg, setLeg] = useState('');
    const onLeg = (id: string) => {
      chosen.push(id);
      setLeg(id);
    };
    return (
      <MessagesProvider messages={words}>
        <RoomMessagesProvider messages={words}>
          <LineDiagram
            whole={whole}
            day={day}
            leg={leg}
            onLeg={onLeg}
            sources={({ works }) => <p>Works: {works?.join(', ')}</p>}
            save={(picture) => {
              saved.push(picture);
              return <button type="button">Save</button>;
            }}
          />
        </RoomMessagesProvider>
      </MessagesProvider>
    );
  }
  const { container } = render(<Holder />);
  const legs = () => within(screen.getByRole('group', { name: 'The chain as a line: Point 0 to Point 4' })).getAllByRole('button');
  return { container, user: userEvent.setup(), chosen, saved, legs };
}

const focused = () => document.activeElement?.getAttribute('aria-label')?.slice(0, 2);

/** The words in the picture, whatever lines they are wrapped to. */
const written = (container: HTMLElement) => [...container.querySelectorAll('[data-picture] tspan')].map(({ textContent }) => textContent).join(' '); // oxfmt-ignore

describe('the line diagram', () => {
  it('says of each leg everything that is drawn of it', () => {
    const { legs } = draw();
    expect(legs().map((leg) => leg.getAttribute('aria-label'))).toEqual([
      '1. Sea pipe, from Point 0 to Point 1: 90 km; 26 billion m³ a year; Documented; line checked against an open trace; In service, since 2005; Through the pipe, since 1 March 2012',
      '2. Grid, from Point 1 to Point 2: Length not published; Capacity not published; Likely path; line checked against an open trace; In service; no source says since when; Under a swap, since 1 March 2012',
      '3. Link, from Point 2 to Point 3: 60 km; 2.19 billion m³ a year; Documented; line approximate; In service, since 1 March 2012; Through the pipe, since 1 March 2012',
      '4. Join, from Point 3 to Point 4: Length not published; Capacity not published; Assumed; line approximate; In service, since 2005; No source says that the gas of this chain is delivered along this leg.',
    ]);
  });

  it('is one stop of Tab, and the arrows walk along the chain', async () => {
    const { user, legs } = draw();
    expect(legs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    legs()[0]!.focus();
    const walked: (string | undefined)[] = [];
    for (const key of ['{ArrowRight}', '{ArrowDown}', '{ArrowLeft}', '{End}', '{ArrowRight}', '{ArrowUp}', '{Home}', '{ArrowLeft}']) {
      await user.keyboard(key); // oxlint-disable-line no-await-in-loop -- one key after the other
      walked.push(focused());
    }
    expect(walked).toEqual(['2.', '3.', '2.', '4.', '4.', '3.', '1.', '1.']);
    await user.keyboard('{End}');
    expect(legs().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0]);
  });

  it('is walked the other way where one reads from the right, and drawn so', async () => {
    const { user, legs, container } = draw(undefined, 'rtl');
    legs()[0]!.focus();
    const walked: (string | undefined)[] = [];
    for (const key of ['{ArrowLeft}', '{ArrowDown}', '{ArrowRight}', '{End}']) {
      await user.keyboard(key); // oxlint-disable-line no-await-in-loop -- one key after the other
      walked.push(focused());
    }
    expect(walked).toEqual(['2.', '3.', '2.', '4.']); // up and down are not turned round
    const [first, last] = [0, -1].map((at) => Number([...container.querySelectorAll('circle')].at(at)?.getAttribute('cx')));
    expect(first).toBeGreaterThan(last!);
  });

  it('chooses a leg by key and by pointer, and lets it go again', async () => {
    const { user, legs, chosen } = draw();
    legs()[0]!.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(legs()[1]).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard(' ');
    await user.click(legs()[2]!);
    expect(chosen).toEqual(['leg-2', '', 'leg-3']);
  });

  it('writes its name and what is not known at the leg itself, and over the swap where gas goes in and where it is handed over', () => {
    const { container } = draw();
    const text = written(container);
    for (const word of [
      'likely path',
      'assumed',
      'swap, as it is drawn: gas in at Point 1, as much handed over at Point 2',
      '26 bcm a year',
      'Argentina',
      'Point 4',
      '2 Grid',
    ])
      expect(text).toContain(word);
    const legend = within(container.querySelector<HTMLElement>('[data-legend]')!).getAllByRole('listitem').map(({ textContent }) => textContent); // oxfmt-ignore
    expect(legend).toContain('swap: gas goes in at one end, as much is handed over at the other');
    expect(legend).toContain('capacity not published');
  });

  it('shows no swap and no delivery on a day on which none is known', () => {
    const { container } = draw(dayOf(2011, 12, 31));
    const text = written(container);
    expect(text).not.toContain('swap');
    expect(text).toContain('idle');
    expect(container.querySelector('[data-legend]')).toHaveTextContent('direction of the chain');
    expect(container.querySelector('[data-legend]')).not.toHaveTextContent('gas of this chain is delivered');
  });

  it('says of legs under a swap whose ends nobody names no more than that', () => {
    const { swaps } = contentOf(chainOf(whole), { nodes: whole.nodes, paths: [] }, dayOf(2012, 6, 1), 'across', en);
    expect(swaps).toEqual([{ from: 1, to: 2, label: 'under a swap' }]);
  });

  it('draws legs as the map does, and what nothing is known of yet as a hair line, not as nothing', () => {
    const day = dayOf(2006, 6, 1);
    const { legs } = draw(day);
    const [sea, , link] = chainOf(whole);
    const strokes = legs().map((leg) => leg.querySelector('line'));
    expect(strokes[0]).toHaveAttribute('stroke-width', `${legLook(sea!, day)?.width}`);
    expect(legLook(link!, day)).toBeUndefined();
    expect(strokes[2]).toHaveAttribute('stroke-dasharray', '2 4');
  });

  it('has a twin table with rivals beside the values, names its works, and can be saved', async () => {
    const { user, saved } = draw();
    expect(screen.getByText('Works: gazette, herald')).toBeInTheDocument();
    expect(saved[0]).toMatchObject({
      title: 'The chain as a line: Point 0 to Point 4',
      name: 'The chain as a line',
      records: [],
      works: ['gazette', 'herald'],
    });
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const row = screen.getByRole('row', { name: /Sea pipe/ });
    expect(row).toHaveTextContent('Point 0 – Point 1');
    expect(row).toHaveTextContent('90 kmOther sources: 85 km (Borland)');
    expect(screen.getByRole('row', { name: /Link/ })).toHaveTextContent('Other sources: opened in 2011 (Borland)');
    expect(screen.getByRole('row', { name: /Sea pipe/ })).toHaveTextContent('26 billion m³ a yearOther sources: 25 bcm after the expansion (Borland)'); // oxfmt-ignore
    expect(screen.getAllByRole('row')).toHaveLength(5);
  });

  it('sets no rival of a later capacity against one of before, and begins each cell with a capital', async () => {
    const { user } = draw(dayOf(2009, 6, 1));
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getByRole('row', { name: /Sea pipe/ })).toHaveTextContent('10 billion m³ a year');
    expect(screen.getByRole('row', { name: /Sea pipe/ })).not.toHaveTextContent('25 bcm');
    for (const cell of screen.getAllByRole('cell')) expect(cell.querySelector('div')?.textContent).toMatch(/^[A-Z0-9]/);
  });
});
