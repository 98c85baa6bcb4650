/** One figure of a tab alone: what an embed, a scene and a link to a chart show. */
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { figures } from '@/tabs/figures.ts';
import { tabIds } from '@/view/view.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const record = makeRecord([event('a', '2005'), visit('b', '2006-07-08'), agreement('c', '2007'), aid('d', '2008')]);
const named = tabIds.flatMap((tab) => figures[tab].map((figure) => [tab, figure] as const));

describe('one figure alone', () => {
  it('no two tabs give a figure the same name, so that its words are its own', () => {
    expect(new Set(named.map(([, figure]) => figure)).size).toBe(named.length);
  });

  it('leaves the other figures out, says so, and leads back to all of the tab', async () => {
    const { user } = renderApp('?tab=aid-and-visits&fig=visits-by', record);
    expect(await screen.findByText('Only “Visits by level, form or direction” of Aid & visits is shown.')).toBeVisible();
    expect(await screen.findAllByRole('figure')).toHaveLength(1);
    expect(screen.queryByRole('heading', { name: 'At a glance' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all of Aid & visits' }));
    expect(await screen.findByRole('heading', { name: 'At a glance' })).toBeVisible();
    expect(window.location.search).toBe('?tab=aid-and-visits&ed=1.0.0');
  });

  it('shows all of the tab where it has no such figure, and says so', async () => {
    renderApp('?tab=sources&fig=map', record);
    expect(await screen.findByText('Sources has no figure named “map”: all of it is shown.')).toBeVisible();
    expect(await screen.findByRole('heading', { name: /bibliography/i })).toBeVisible();
  });

  it('is forgotten with its tab, for another has other figures', async () => {
    const { user } = renderApp('?tab=sources&fig=works', record);
    await user.click(await screen.findByRole('tab', { name: 'Agreements' }));
    expect(window.location.search).toBe('?tab=agreements&ed=1.0.0');
  });
});
