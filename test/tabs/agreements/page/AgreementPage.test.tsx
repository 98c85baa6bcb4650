/** The page of an agreement as it is read out: what is known, who says so, and that nothing is invented. */
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { first } from '@/i18n/en/first.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { accordingTo } from '@/record/according.ts';
import type { Agreement } from '@/record/types.ts';
import { AgreementPage } from '@/tabs/agreements/page/AgreementPage.tsx';
import { SilentPage } from '@/tabs/agreements/page/SilentPage.tsx';
import { agreement, event, makeFiles, makeRecord } from '../../../support/makeRecord.ts';

const cited = [{ source: 'gazette', locator: 'p. 4' }];
const herald = [{ source: 'herald', locator: '¶ 3' }];
const actors = makeFiles()['actors.json'] as { entries: object[] };
const more = [
  { id: 'mills', kind: 'body', name: 'Ministry of Mills', side: 'arland', variants: [] },
  { id: 'mines', kind: 'body', name: 'Ministry of Mines and Wells', side: 'borland', variants: [] },
  { id: 'union', kind: 'body', name: 'The Union', side: 'independent', variants: [] },
];
const files = { 'actors.json': { entries: [...actors.entries, ...more] } };
const link = (id: string) => ({ href: `#${id}`, onClick: () => {} });
const noWay = { previous: undefined, next: undefined, isFilteredOut: false, toTable: link('table'), linkTo: link, pageOf: (id: string) => link(`page-${id}`), take: null, record: null }; // oxfmt-ignore

type Records = Parameters<typeof makeRecord>[0];

function renderPage(pact: object, { others = [], by = '', ...props }: { others?: Records; by?: string; [prop: string]: unknown } = {}) {
  const { facts, whole } = makeRecord([agreement('pact', '2006-02-03', { title: 'A pact on wells', ...pact }), ...others], files);
  const seen = accordingTo(by, facts, whole);
  const found = seen.whole.records.get('pact') as Agreement;
  const { rerender } = render(page(found));
  function page(one: Agreement) {
    return (
      <RoomMessagesProvider messages={rooms}>
        <AgreementPage
          {...noWay}
          {...props}
          agreement={one}
          facts={seen.facts}
          whole={seen.whole}
          own={whole}
          according={by === '' ? undefined : (whole.actors.get(by)?.name ?? by)}
        />
      </RoomMessagesProvider>
    );
  }
  return Object.assign(screen.getByRole('article', { name: 'A pact on wells' }), {
    /** Leads on to the page of another. */
    goTo: (id: string) => rerender(page(seen.whole.records.get(id) as Agreement)),
  });
}

function renderSilent() {
  render(
    <RoomMessagesProvider messages={rooms}>
      <SilentPage title="A pact on wells" according="Borland" toTable={link('table')} />
    </RoomMessagesProvider>,
  );
  return screen.getByRole('article', { name: 'A pact on wells' });
}

/** The value beside a label of the short facts. */
function fact(label: string) {
  return within(screen.getByRole('region', { name: 'Date, place, duration, text' })).getByText(label).nextElementSibling!;
}

/** The line of a stage in the ladder. */
function stage(name: string) {
  const course = within(screen.getByRole('region', { name: 'How far it got' }));
  return course.getByRole('heading', { level: 4, name }).closest('li')!;
}
const signed = { stage: 'signed', date: '2006-02-03', citations: cited };

describe('the page of an agreement', () => {
  it('is an article with the whole title as its heading, and its status in a sentence', () => {
    renderPage({});
    expect(screen.getByRole('heading', { level: 2, name: 'A pact on wells' })).toBeVisible();
    expect(screen.getByText('Signed 3 February 2006; no later stage is reported.')).toBeVisible();
  });

  it('tells unknown from no by word and by sign: silence is not a denial', () => {
    renderPage({ stages: [signed], notReached: [{ stage: 'in-force', date: '2007-05-06', citations: herald }] });
    expect(stage('In force')).toHaveTextContent('No, not by 6 May 2007');
    expect(stage('In force')).toHaveTextContent('Borland, ¶ 3');
    expect(stage('In force')).not.toHaveTextContent('unknown');
    expect(stage('Implemented')).toHaveTextContent(/^Implemented\s*unknown$/);
    const sign = (name: string) => stage(name).querySelector('svg')!.innerHTML;
    expect(new Set([sign('In force'), sign('Implemented'), sign('Signed')]).size).toBe(3);
  });

  it('gives a stage its date as precise as it is, its side, who says so and where, and says that a date is inferred', () => {
    renderPage({ stages: [signed, { stage: 'approved', date: '../2006-06', by: 'borland', dateInferred: 'Named in June.', citations: herald, note: 'By decree.' }] }); // oxfmt-ignore
    const approved = stage('Approved');
    expect(approved).toHaveTextContent('Borland: by June 2006');
    expect(approved).toHaveTextContent('date inferred');
    expect(approved).toHaveTextContent('Named in June.');
    expect(approved).toHaveTextContent('By decree. Borland, ¶ 3');
    expect(approved).toHaveTextContent('Arland: unknown');
  });

  it('has all stages in their order, also those of which nobody says anything', () => {
    renderPage({ stages: [signed] });
    const course = screen.getByRole('region', { name: 'How far it got' });
    expect(within(course).getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(Object.values(first.agreementStages)); // oxfmt-ignore
  });

  it('says of a package only that it is said of the package, and links its siblings to their pages', () => {
    const part = { related: [{ id: 'package', relation: 'part-of' }] };
    renderPage(
      { ...part, stages: [signed] },
      {
        others: [
          event('package', '2006-02-03', { title: 'Ten texts', package: { inAll: [], stages: [{ stage: 'in-force', date: '2007', share: 'most', citations: herald }] } }), // oxfmt-ignore
          agreement('sibling', '2006-02-03', { ...part, title: 'A pact on mills' }),
        ],
      },
    );
    expect(stage('In force')).toHaveTextContent('Said of most of the package, 2007; which texts is not said.');
    const section = within(screen.getByRole('region', { name: 'Part of a package' }));
    expect(section.getByRole('link', { name: 'Ten texts' })).toHaveAttribute('href', '#package');
    expect(section.getByText('The other text of it that is a record here')).toBeInTheDocument();
    expect(section.getByText('A pact on mills')).toHaveAttribute('href', '#page-sibling');
    expect(screen.getByText('“In force” is said of most of the package, and not of this text by name.')).toBeVisible();
  });

  it('invents nothing where nothing is known', () => {
    const article = renderPage({ date: '2006', stages: [{ ...signed, date: '2006' }] });
    const gaps = within(screen.getByRole('region', { name: 'What is not known' }));
    expect(gaps.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'No source of this record says whether it was later approved, in force, implemented, amended or replaced, suspended or terminated: that is unknown, not “no”.',
      'No source of this record says whether it was announced or initialled before that.',
      'The exact day of “Signed” is not said: all that is known is “2006”.',
      'Which body concluded it for Arland and Borland is not said.',
      'Who signed it is not said.',
      'Where it was concluded is not said.',
      'For how long it was concluded is not said.',
      'What it says, word for word, is not known: its text was not found.',
    ]);
    expect(article).toHaveTextContent('Durationnot said');
    expect(screen.getByRole('region', { name: 'Between whom' })).toHaveTextContent(
      /^Between whomArlandno body is namedBorlandno body is namedWho signed is not said.$/,
    );
    expect(article).toHaveTextContent('none found among the 1 work cited');
    expect(screen.queryByRole('region', { name: 'Part of a package' })).not.toBeInTheDocument();
  });

  it('puts the parties side by side under the names that they had then, with who signed for each', () => {
    renderPage({
      parties: [{ actor: 'mills' }, { actor: 'mines', named: 'Ministry of Wells' }],
      signatories: [{ actor: 'ann', office: 'Minister of Mills' }],
    });
    const [arland, borland] = within(screen.getByRole('region', { name: 'Between whom' }))
      .getAllByRole('heading', { level: 4 })
      .map((heading) => heading.closest('li')!);
    expect(arland).toHaveTextContent('ArlandMinistry of MillsSigned byAnn Əhmədova, Minister of Mills');
    expect(borland).toHaveTextContent('BorlandMinistry of Wellsin this record: Ministry of Mines and WellsWho signed for it is not said.');
    expect(screen.getByText('Who signed it for Ministry of Wells is not said.')).toBeVisible();
  });

  it('says of a text with a third party that it is one, and whose party belongs to neither side', () => {
    renderPage({ thirdParty: true, parties: [{ actor: 'mills' }, { actor: 'mines' }, { actor: 'union' }] });
    expect(screen.getByText('Agreement · With a third party: not a text between the two sides alone')).toBeVisible();
    expect(screen.getByRole('heading', { level: 4, name: 'Neither of the two sides' }).closest('li')).toHaveTextContent('The Union');
  });

  it('says in which languages the text is public, and until when it is concluded, with the works', () => {
    const article = renderPage({ texts: [{ language: 'az', citations: cited }], until: { date: '2030-12-31', citations: herald } });
    expect(article).toHaveTextContent('Azerbaijani (Arland, p. 4)');
    expect(article).toHaveTextContent('until 31 December 2030 (Borland, ¶ 3)');
    expect(article).not.toHaveTextContent('For how long');
  });

  it('says what a voice does not say, and does not make its silence that of all', () => {
    renderPage({ places: ['artown'], stages: [signed, { stage: 'in-force', date: '2007', citations: herald }] }, { by: 'borland' });
    expect(stage('Signed')).toHaveTextContent('unknown');
    expect(stage('In force')).toHaveTextContent('2007');
    expect(screen.getByText(/“Unknown”: not said according to Borland/)).toBeVisible();
    const gaps = within(screen.getByRole('region', { name: 'What is not said according to Borland' }));
    expect(gaps.getByText('Where it was concluded is not said.')).toBeVisible();
    expect(gaps.queryByText(/No source of this record says/)).not.toBeInTheDocument();
    expect(screen.queryByText('Artown')).not.toBeInTheDocument();
  });

  it('gives its date first, with what other sources say', () => {
    renderPage({ date: '2006-02-03', rivals: [{ field: 'date', value: '2006-02-04', citations: herald, note: 'Later.' }] });
    const facts = within(screen.getByRole('region', { name: 'Date, place, duration, text' }));
    expect(facts.getAllByRole('term').map(({ textContent }) => textContent)[0]).toBe('Date signed');
    expect(fact('Date signed')).toHaveTextContent('3 February 2006Other sources: 4 February 2006 (Borland)');
    expect(fact('Date signed')).not.toHaveTextContent('inferred');
  });

  it('says of a date that it is inferred, and why, unless the ladder says the same reason', () => {
    const reason = { dateInferred: 'The day of the talks.' };
    renderPage({ date: '../2006', ...reason, stages: [{ ...signed, date: '../2006' }] });
    expect(fact('Date signed')).toHaveTextContent('by 2006date inferredThe day of the talks.');
    cleanup();
    renderPage({ ...reason, stages: [{ ...signed, ...reason }] });
    expect(fact('Date signed')).toHaveTextContent(/^3 February 2006date inferred$/);
    expect(screen.getAllByText('The day of the talks.')).toHaveLength(1);
  });

  it('says that a date is not given, and by whom', () => {
    renderPage({ citations: [...cited, { ...herald[0], supports: ['title'] }] }, { by: 'borland' });
    expect(fact('Date signed')).toHaveTextContent('not said according to Borland');
  });

  it('names nobody as a signatory whom the voice does not name', () => {
    const citations = [...cited, { ...herald[0], supports: ['title', 'date'] }];
    renderPage({ citations, signatories: [{ actor: 'ann' }] }, { by: 'borland' });
    expect(screen.getByRole('region', { name: 'Between whom' })).toHaveTextContent('Who signed is not said.');
    expect(screen.queryByText(/Əhmədova/)).not.toBeInTheDocument();
    expect(screen.getByText('Who signed it is not said.')).toBeVisible();
  });

  it('asks for the day of each side where both are known to the year', () => {
    const approved = { stage: 'approved', date: '2010', citations: cited };
    renderPage({ stages: [{ ...approved, by: 'arland' }, { ...approved, by: 'borland' }] }); // oxfmt-ignore
    const gaps = within(screen.getByRole('region', { name: 'What is not known' }));
    const asked = gaps.getAllByText(/The exact day of/).map(({ textContent }) => textContent);
    expect(asked).toEqual(['Arland', 'Borland'].map((side) => `The exact day of “Approved”, of ${side}, is not said: all that is known is “2010”.`)); // oxfmt-ignore
  });

  it('lists two texts in one language, each with its work', () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {}); // React complains of keys that are not unique
    renderPage({ texts: [{ language: 'az', citations: cited }, { language: 'az', citations: herald }] }); // oxfmt-ignore
    const items = within(fact('Text public') as HTMLElement).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent?.trim())).toEqual(['Azerbaijani (Arland, p. 4)', 'Azerbaijani (Borland, ¶ 3)']);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('says when the filter leaves it out, and shows it all the same', () => {
    renderPage({}, { isFilteredOut: true });
    expect(screen.getByRole('note')).toHaveTextContent('The filter leaves this agreement out.');
    expect(stage('Signed')).toHaveTextContent('3 February 2006');
  });

  it('leads back to the table and on to its neighbours there', () => {
    renderPage({}, { next: { title: 'A pact on mills', link: link('next') } });
    const ways = within(screen.getByRole('navigation', { name: 'Agreements in the order of the table' }));
    expect(ways.getByRole('link', { name: 'All agreements' })).toHaveAttribute('href', '#table');
    expect(ways.getByRole('link', { name: 'Next: A pact on mills' })).toHaveAttribute('href', '#next');
    expect(ways.queryByRole('link', { name: /Previous/ })).not.toBeInTheDocument();
  });

  it('has a page for a voice that says nothing of it, with the way back', () => {
    expect(renderSilent()).toHaveTextContent('According to Borland, nothing is said of this.');
    expect(screen.getByRole('link', { name: 'All agreements' })).toBeVisible();
  });
});

describe('the focus', () => {
  const title = () => screen.getByRole('heading', { level: 2, name: 'A pact on wells' });
  const activate = (hasBeenActive: boolean) => Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive }, configurable: true }); // oxfmt-ignore
  beforeEach(() => activate(true));
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'userActivation');
    document.querySelector('input')?.remove();
  });

  it('comes to the title where the link that was followed is gone', () => {
    renderPage({});
    expect(title()).toHaveFocus();
  });

  it('is left alone where nobody has done anything yet: the page was opened by its address', () => {
    activate(false);
    renderPage({});
    expect(document.body).toHaveFocus();
  });

  it.each([
    ['a page', () => renderPage({})],
    ['a page on which a voice is silent', renderSilent],
  ])('stays in the search box when %s is drawn anew while somebody types', (_, draw) => {
    const box = document.body.appendChild(document.createElement('input'));
    box.focus();
    draw();
    expect(box).toHaveFocus();
    box.blur();
    cleanup();
    draw();
    expect(title()).toHaveFocus();
  });

  it('goes on to the next title with the link to the next page, which stays on the screen', () => {
    const others = [agreement('mills', '2006', { title: 'A pact on mills' })];
    const { goTo } = renderPage({}, { others, next: { title: 'A pact on mills', link: link('next') } });
    screen.getByRole('link', { name: 'Next: A pact on mills' }).focus();
    goTo('mills');
    expect(screen.getByRole('heading', { level: 2, name: 'A pact on mills' })).toHaveFocus();
  });
});
