/** The line diagram: read aloud, walked by keys, chosen from, and told as a table. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { MessagesProvider, RoomMessagesProvider } from '@/i18n/messages.tsx';
import { dayOf } from '@/record/edtf.ts';
import { LineDiagram } from '@/tabs/gas-route/chain/LineDiagram.tsx';
import type { PictureOf } from '@/ui/Figure.tsx';
import { madeChain } from './chainMade.ts';

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
            lookOf={({ properties }) =>
              properties.order === 4 ? undefined : { width: 4, tone: 'carries', hollow: properties.order === 2 }
            }
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
  const legs = () => within(screen.getByRole('group', { name: 'The chain as a line' })).getAllByRole('button');
  return { container, user: userEvent.setup(), chosen, saved, legs };
}

const focused = () => document.activeElement?.getAttribute('aria-label')?.slice(0, 2);

describe('the line diagram', () => {
  it('says of each leg everything that is drawn of it', () => {
    const { legs } = draw();
    expect(legs().map((leg) => leg.getAttribute('aria-label'))).toEqual([
      '1. Sea pipe, from Point 0 to Point 1: 90 km; 26 billion m³ a year; Documented; line checked against an open trace; In service, since 2005; Through the pipe, since 1 March 2012',
      '2. Grid, from Point 1 to Point 2: length not published; capacity not published; Likely path; line checked against an open trace; In service; no source says since when; Under a swap, since 1 March 2012',
      '3. Link, from Point 2 to Point 3: 60 km; 2.19 billion m³ a year; Documented; line approximate; In service, since 1 March 2012; Through the pipe, since 1 March 2012',
      '4. Join, from Point 3 to Point 4: length not published; capacity not published; Assumed; line approximate; In service, since 2005; No source says that the gas of this chain is delivered along this leg.',
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
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('2.');
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

  it('writes what is not known at the leg itself, and the swap over its legs', () => {
    const { container } = draw();
    const text = container.querySelector('[data-picture]')!.textContent;
    for (const word of ['likely path', 'assumed', 'under a swap', '26 bcm a year', 'Argentina', 'Point 4']) expect(text).toContain(word);
    const legend = within(container.querySelector<HTMLElement>('[data-legend]')!).getAllByRole('listitem').map(({ textContent }) => textContent); // prettier-ignore
    expect(legend).toContain('swap: gas goes in at one end, as much is handed over at the other');
    expect(legend).toContain('capacity not published');
  });

  it('shows no swap and no delivery on a day on which none is known', () => {
    const { container } = draw(dayOf(2011, 12, 31));
    const text = container.querySelector('[data-picture]')!.textContent;
    expect(text).not.toContain('under a swap');
    expect(text).toContain('idle');
    expect(container.querySelector('[data-legend]')).toHaveTextContent('direction of the chain');
    expect(container.querySelector('[data-legend]')).not.toHaveTextContent('gas of this chain is delivered');
  });

  it('draws what nothing is known of yet as a hair line, not as nothing', () => {
    const { legs } = draw();
    expect(legs()[3]!.querySelector('line')).toHaveAttribute('stroke-dasharray', '2 4');
  });

  it('has a twin table with rivals beside the values, names its works, and can be saved', async () => {
    const { user, saved } = draw();
    expect(screen.getByText('Works: gazette, herald')).toBeInTheDocument();
    expect(saved[0]).toMatchObject({ title: 'The chain as a line', records: [], works: ['gazette', 'herald'] });
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const row = screen.getByRole('row', { name: /Sea pipe/ });
    expect(row).toHaveTextContent('Point 0 – Point 1');
    expect(row).toHaveTextContent('90 kmOther sources: 85 km (Borland)');
    expect(screen.getByRole('row', { name: /Link/ })).toHaveTextContent('Other sources: opened in 2011 (Borland)');
    expect(screen.getAllByRole('row')).toHaveLength(5);
  });
});
