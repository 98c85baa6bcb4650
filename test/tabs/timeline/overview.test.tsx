/** The overview, the choices of a window, and the way from record to record, as they are read out and worked by keys and pointer. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { isoOf, trusted } from '@/record/edtf.ts';
import { Controls } from '@/tabs/timeline/time/Controls.tsx';
import { Overview } from '@/tabs/timeline/overview/Overview.tsx';
import { Steps } from '@/tabs/timeline/time/Steps.tsx';
import type { Window } from '@/tabs/timeline/time/window.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

const { facts } = makeRecord([event('a', '2001-05-01'), event('b', '2005'), event('c', '2005-06-15'), event('d', '2012-01-01')]);
const dates = facts.entries.map(({ date }) => ({ date, count: 1 }));
/** 2000 to 2020: 7,671 days. Where nothing is laid out a strip counts as 960 px wide and begins at 0: 100 px are 799 days. */
const coverage = { start: facts.coverage.start, end: facts.coverage.end };
const span = (text: string): Window => ({ start: trusted(text).start, end: trusted(text).end });
const told = ({ start, end }: Window) => `${isoOf(start)}/${isoOf(end)}`;

/** Holds the window as the timeline does: while it moves, and when it rests. */
function renderOverview(first = '2000/2020') {
  const rests: string[] = [];
  const moves: string[] = [];
  function Holder() {
    const [window, setWindow] = useState(span(first));
    const hold = (list: string[]) => (next: Window) => {
      list.push(told(next));
      setWindow(next);
    };
    return (
      <RoomMessagesProvider messages={rooms}>
        <Overview facts={facts} dates={dates} window={window} coverage={coverage} onMove={hold(moves)} onRest={hold(rests)} />
      </RoomMessagesProvider>
    );
  }
  const { container } = render(<Holder />);
  const slider = (name: string) => screen.getByRole('slider', { name });
  return { rests, moves, start: slider('Start of the window'), frame: slider('Window'), end: slider('End of the window'), strip: container.querySelector('[dir=ltr]')! }; // oxfmt-ignore
}

// jsdom captures no pointers
beforeEach(() => {
  Element.prototype.setPointerCapture = () => {};
});

const at = (clientX: number) => ({ clientX, button: 0, isPrimary: true, pointerId: 1 });
function drag(element: Element, from: number, to: number) {
  fireEvent.pointerDown(element, at(from));
  fireEvent.pointerMove(element, at((from + to) / 2));
  fireEvent.pointerMove(element, at(to));
}

describe('the overview', () => {
  it('says what it is and of how many records, and its ends say their dates', () => {
    const { start, frame, end } = renderOverview('2005-02/2006-11');
    expect(screen.getByRole('group', { name: 'Overview: 4 records over all years' })).toHaveAccessibleDescription(/spread evenly/);
    expect(start).toHaveAttribute('aria-valuetext', '1 February 2005');
    expect(end).toHaveAttribute('aria-valuetext', '30 November 2006');
    expect(frame).toHaveAttribute('aria-valuetext', '1 February 2005 – 30 November 2006');
  });

  it('moves an end by keys while one is held, and rests when it is let go', () => {
    const { start, moves, rests } = renderOverview('2005');
    fireEvent.keyDown(start, { key: 'ArrowRight' });
    fireEvent.keyDown(start, { key: 'ArrowRight' });
    expect(moves).toEqual(['2005-02-01/2005-12-31', '2005-03-01/2005-12-31']);
    expect(rests).toEqual([]);
    fireEvent.keyUp(start, { key: 'ArrowRight' });
    expect(rests).toEqual(['2005-03-01/2005-12-31']);
  });

  it('rests where the focus leaves before the key is let go, and not twice', () => {
    const { end, rests } = renderOverview('2005');
    fireEvent.keyDown(end, { key: 'PageUp' });
    fireEvent.blur(end);
    fireEvent.keyUp(end, { key: 'PageUp' });
    expect(rests).toEqual(['2005-01-01/2006-12-31']);
  });

  it('goes to the ends by Home and End, never across the other end', () => {
    const { start, end, moves } = renderOverview('2005');
    for (const [slider, key] of [[start, 'Home'], [end, 'End'], [start, 'End'], [end, 'Home']] as const) fireEvent.keyDown(slider, { key }); // oxfmt-ignore
    expect(moves).toEqual(['2000-01-01/2005-12-31', '2000-01-01/2020-12-31', '2020-12-31/2020-12-31', '2020-12-31/2020-12-31']);
  });

  it('leaves keys with Ctrl or Alt, and Tab, to the browser', () => {
    const { start, moves } = renderOverview('2005');
    expect(fireEvent.keyDown(start, { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(fireEvent.keyDown(start, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(start, { key: 'ArrowLeft' })).toBe(false);
    expect(moves).toHaveLength(1);
  });

  it('moves the frame by a drag, as it was when the drag began', () => {
    const { frame, moves, rests } = renderOverview('2005');
    drag(frame, 240, 340);
    expect(moves.at(-1)).toBe('2007-03-11/2008-03-09'); // 799 days on
    fireEvent.pointerUp(frame, at(340));
    expect(rests).toEqual(['2007-03-11/2008-03-09']);
  });

  it('brings the window to a press beside it, and leaves it at a press on it', () => {
    const { frame, strip, rests } = renderOverview('2005');
    fireEvent.pointerDown(frame, at(240));
    fireEvent.pointerUp(frame, at(240));
    expect(rests).toEqual([]);
    fireEvent.pointerDown(strip, at(480));
    fireEvent.pointerUp(strip, at(480));
    expect(rests).toEqual(['2010-01-01/2010-12-31']); // the middle of the coverage is 2 July 2010
  });

  it('draws a new window by a drag beside the frame, and on a frame around everything, which cannot move', () => {
    const beside = renderOverview('2005');
    drag(beside.strip, 580, 480);
    expect(beside.moves.at(-1)).toBe('2010-07-02/2012-09-08');
    cleanup();
    const whole = renderOverview();
    drag(whole.frame, 480, 580);
    expect(whole.moves.at(-1)).toBe('2010-07-02/2012-09-08');
  });

  it('gives back by Escape what was shown before the drag, and hears nothing more of it', () => {
    const { strip, rests } = renderOverview('2005');
    drag(strip, 480, 580);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    fireEvent.pointerMove(strip, at(700));
    fireEvent.pointerUp(strip, at(700));
    expect(rests).toEqual(['2005-01-01/2005-12-31']);
  });

  it('leaves another button, and a second finger, alone', () => {
    const { strip, rests } = renderOverview('2005');
    fireEvent.pointerDown(strip, { ...at(480), button: 2 });
    fireEvent.pointerUp(strip, at(480));
    fireEvent.pointerDown(strip, { ...at(480), isPrimary: false });
    fireEvent.pointerUp(strip, at(480));
    expect(rests).toEqual([]);
  });
});

describe('the choice of a window', () => {
  function renderControls(window: string, shown = dates) {
    const onWindow = vi.fn<(window: Window) => void>();
    const onLanes = vi.fn<(lanes: string) => void>();
    render(
      <RoomMessagesProvider messages={rooms}>
        <Controls
          facts={facts}
          dates={shown}
          window={span(window)}
          usual={coverage}
          onWindow={onWindow}
          zoomBy={() => {}}
          lanes="sector"
          onLanes={onLanes}
          scale="even"
          onScale={() => {}}
          isDown={false}
        />
      </RoomMessagesProvider>,
    );
    return { user: userEvent.setup(), choice: screen.getByRole('combobox', { name: 'Window of time' }), onWindow, onLanes };
  }

  it('names the window that is shown, and says one that the reader has made in words', () => {
    expect(renderControls('2010/2020').choice).toHaveDisplayValue('Second years');
    cleanup();
    expect(renderControls('2005-02/2006-11').choice).toHaveDisplayValue('1 Feb 2005 – 30 Nov 2006');
  });

  it('sets the window of an era, of a year and of the last twelve months', async () => {
    const { user, choice, onWindow } = renderControls('2000/2020');
    for (const name of ['First years', '2005', 'Last twelve months of coverage']) await user.selectOptions(choice, name);
    expect(onWindow.mock.calls.map(([window]) => told(window))).toEqual([
      '2000-01-01/2009-12-31',
      '2005-01-01/2005-12-31',
      '2020-01-01/2020-12-31',
    ]);
  });

  it('cannot fit the filter where it leaves nothing that is dated', () => {
    const { choice } = renderControls('2000/2020', []);
    expect(within(choice).getByRole('option', { name: 'Fit the filter' })).toBeDisabled();
  });

  it('sets what the lanes are', async () => {
    const { user, onLanes } = renderControls('2000/2020');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lanes' }), 'Kind');
    expect(onLanes).toHaveBeenCalledWith('kind');
  });
});

describe('the way from record to record', () => {
  const steps = (open: string) => (
    <RoomMessagesProvider messages={rooms}>
      <Steps
        facts={facts}
        selection={{ shown: facts.entries }}
        open={open}
        window={coverage}
        onWindow={() => {}}
        linkTo={(id) => ({ href: `#${id}`, onClick: () => {} })}
      />
    </RoomMessagesProvider>
  );

  it('names where it leads', () => {
    render(steps('b'));
    expect(screen.getByRole('link', { name: 'Previous record: Event a, 1 May 2001' })).toHaveAttribute('href', '#a');
    expect(screen.getByRole('link', { name: 'Next record: Event c, 15 June 2005' })).toHaveAttribute('href', '#c');
  });

  it('says at the last record that there is no later one, and keeps the focus there', () => {
    const { rerender } = render(steps('c'));
    screen.getByRole('link', { name: /^Next record/ }).focus();
    rerender(steps('d'));
    const none = screen.getByRole('link', { name: 'No later record' });
    expect(none).toHaveAttribute('aria-disabled', 'true');
    expect(none).not.toHaveAttribute('href');
    expect(none).toHaveFocus();
  });
});
