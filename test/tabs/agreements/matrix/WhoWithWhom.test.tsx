/** Who concluded agreements with whom, by role and name. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import type { Filter } from '@/record/filter.ts';
import { select } from '@/record/select.ts';
import { WhoWithWhom } from '@/tabs/agreements/matrix/WhoWithWhom.tsx';
import { agreement, makeFiles, makeRecord } from '../../../support/makeRecord.ts';

const known = (makeFiles()['actors.json'] as { entries: object[] }).entries;
const small = makeRecord(
  [
    agreement('peace', '2001-05-01', { title: 'Treaty of peace', type: 'treaty' }),
    agreement('trade', '2012-03-02', { title: 'Agreement on trade', sectors: ['trade'] }),
    agreement('vaccines', '2013', {
      title: 'Protocol on vaccines',
      thirdParty: true,
      sectors: ['health'],
      parties: [{ actor: 'arland' }, { actor: 'bo-health' }, { actor: 'league' }],
    }),
  ],
  {
    'actors.json': {
      entries: [
        ...known,
        { id: 'bo-health', kind: 'body', name: 'Ministry of Health', side: 'borland', variants: [] },
        { id: 'league', kind: 'body', name: 'League', side: 'independent', variants: [] },
      ],
    },
  },
);

function draw(filter: Partial<Filter> = {}, according?: string, { facts, whole } = small) {
  const selection = select(facts.columns, { choices: {}, ...filter }, undefined);
  const user = userEvent.setup();
  render(
    <RoomMessagesProvider messages={en}>
      <WhoWithWhom
        facts={facts}
        whole={whole}
        selection={selection}
        according={according}
        linkTo={(id) => ({ href: `?record=${id}`, onClick: () => undefined })}
        sources={({ records }) => <p>Drawn from {records.length}</p>}
      />
    </RoomMessagesProvider>,
  );
  return user;
}

const numberIn = (name: string) => screen.getByRole('button', { name });

describe('who with whom', () => {
  it('says in its title which pair concluded most, and in its subtitle what is counted', () => {
    draw();
    expect(
      screen.getByRole('figure', { name: 'For 2 of 3 agreements no body is named on either side, more than any two bodies concluded' }),
    ).toHaveTextContent('The 3 agreements among the records shown, 1 of them with a third party');
    expect(screen.getByText('Drawn from 3')).toBeInTheDocument();
  });

  it('names no pair where none has most, and says according to whom', () => {
    draw({ from: '2012' }, 'Borland');
    expect(screen.getByRole('figure', { name: 'According to Borland: 2 agreements between 4 pairs of bodies' })).toBeInTheDocument();
  });

  it('has the first side in rows, the second and then the others in columns, and totals of each', () => {
    draw();
    const grid = within(screen.getByRole('grid', { name: 'Who concluded agreements with whom' }));
    expect(grid.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['All', 'Arland', 'Arland', 'Neither side', 'League']); // oxfmt-ignore
    expect(grid.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Bodies', 'All', 'Borland', 'Neither side', 'Borland', 'Ministry of Health', 'League']); // oxfmt-ignore
    expect(numberIn('3: Arland – all bodies')).toHaveTextContent('3');
    expect(numberIn('1: League – Ministry of Health')).toBeInTheDocument();
  });

  it('opens a number into its agreements, closes it by the number', async () => {
    const user = draw();
    const number = numberIn('2: Arland – Borland');
    await user.click(number);
    expect(number).toHaveAttribute('aria-expanded', 'true');
    const list = within(screen.getByRole('group', { name: 'Arland – Borland: 2 agreements' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Treaty of peace 1 May 2001 · Treaty, signed',
      'Agreement on trade 2 Mar 2012 · Agreement, signed',
    ]);
    expect(list.getByRole('link', { name: 'Treaty of peace' })).toHaveAttribute('href', '?record=peace');
    await user.click(number);
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  it('is one stop for Tab; arrows move, Enter opens, Escape closes from within and gives the focus back', async () => {
    const user = draw();
    screen.getByRole('button', { name: 'Table' }).focus();
    await user.tab();
    expect(numberIn('3: all bodies – all bodies')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(numberIn('2: Arland – Borland')).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(screen.getByRole('link', { name: 'Treaty of peace' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    expect(numberIn('2: Arland – Borland')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName('none: League – Borland');
  });

  it('marks the column under the pointer and the one with the focus', async () => {
    const user = draw();
    const marked = () => screen.getAllByRole('columnheader').filter((head) => head.dataset['pointed'] === 'true').map(({ textContent }) => textContent); // oxfmt-ignore
    expect(marked()).toEqual([]);
    screen.getByRole('button', { name: 'Table' }).focus();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(marked()).toEqual(['Borland']);
    await user.hover(numberIn('1: Arland – Ministry of Health'));
    expect(marked()).toEqual(['Borland', 'Ministry of Health']);
    await user.unhover(screen.getByRole('grid'));
    expect(marked()).toEqual(['Borland']);
    await user.tab({ shift: true });
    expect(marked()).toEqual([]);
  });

  it('is a table of pairs and of bodies as well, a body on both axes once', async () => {
    const user = draw();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const rows = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1).map((row) => row.textContent); // oxfmt-ignore
    expect(rows('Pairs of bodies')).toHaveLength(4);
    expect(rows('Bodies')).toEqual(['ArlandSideArlandNumber3', 'BorlandSideBorlandNumber2', 'Ministry of HealthSideBorlandNumber1', 'LeagueSideNeither sideNumber1']); // oxfmt-ignore
  });

  it('says so where no agreement is shown', () => {
    draw({ from: '2019' });
    expect(screen.getByRole('figure', { name: 'Who concluded agreements with whom' })).toHaveTextContent('No agreement between two bodies'); // oxfmt-ignore
  });
});

/** So many bodies of each side, each with one text, and two of the first pair. */
function recordOf(bodies: number): ReturnType<typeof makeRecord> {
  const of = (side: string) => Array.from({ length: bodies }, (_, at) => ({ id: `${side}-${at}`, kind: 'body', name: `Body ${at} of ${side}`, side, variants: [] })); // oxfmt-ignore
  const text = (id: string, at: number) => agreement(id, '2001', { parties: [{ actor: `arland-${at}` }, { actor: `borland-${at}` }] });
  return makeRecord(
    [text('more', 0), ...of('arland').map(({ id }, at) => text(id, at))],
    { 'actors.json': { entries: [...known, ...of('arland'), ...of('borland')] } },
  ); // oxfmt-ignore
}

describe('many bodies', () => {
  it('share a row and a column, whose sums have no tone, and stand apart on demand', async () => {
    const user = draw({}, undefined, recordOf(26));
    expect(screen.getAllByRole('row')).toHaveLength(2 + 1 + 25);
    expect(numberIn('2: Body 0 of arland – Body 0 of borland')).toHaveStyle({ '--share': '1' });
    expect(numberIn('3: 3 more bodies – 3 more bodies').closest('td')).toHaveAttribute('data-total', 'true');
    await user.click(screen.getByRole('button', { name: 'Show every body' }));
    expect(screen.getAllByRole('rowheader', { name: /^Body/ })).toHaveLength(26);
  });

  it('are a list of their pairs where they are too many for a matrix', async () => {
    const user = draw({}, undefined, recordOf(101));
    await user.click(screen.getByRole('button', { name: 'Show all 101 pairs' }));
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Pairs of bodies' })).getAllByRole('listitem')).toHaveLength(101);
    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.getByRole('grid')).toBeInTheDocument();
  });
});
